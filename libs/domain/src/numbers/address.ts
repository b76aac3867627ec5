import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** Where a text comes from or goes to. `value` is the canonical spelling that is stored and compared. */
export interface Address {
  kind: 'e164' | 'short_code' | 'alphanumeric';
  value: string;
  /** ISO 3166-1 alpha-2, as far as the number or the caller's default tells. */
  country?: string;
}

export type ParsedAddress = { ok: true; address: Address } | { ok: false; reason: string };

/** Contact apps paste numbers wrapped in bidi controls and zero-width characters. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Short codes have 3 to 8 digits worldwide (5 or 6 in the US and Canada, 5 in the UK). */
const SHORT_CODE = /^\d{3,8}$/;
const LONGEST_UNAMBIGUOUS_SHORT_CODE = 6;
/** GSM 03.38 address field: at most 11 characters; a digit-only name would be taken for a number. */
const ALPHANUMERIC = /^(?=.*[A-Za-z])[A-Za-z0-9 +\-_&]{1,11}$/;

/**
 * Reads a phone number, short code or alphanumeric sender as people and carriers write them.
 *
 * Numbers are accepted when they are *possible* (right length for their country), not when the bundled
 * metadata calls them valid: new and reserved ranges would be refused wrongly. Short codes are looked for
 * first, since a number parser turns "72727" into +172727.
 *
 * @param raw as typed or as a carrier sent it; invisible characters and full-width digits are tolerated
 * @param defaultCountry ISO 3166-1 alpha-2, for numbers written without a country code
 */
export function parseAddress(raw: string, defaultCountry?: string): ParsedAddress {
  const text = raw.normalize('NFKC').replace(INVISIBLE, '').trim();
  if (text === '') return refuse('The number is empty.');

  const country = defaultCountry?.toUpperCase();
  if (SHORT_CODE.test(text)) {
    // Denmark, Norway or Singapore have national numbers of eight digits; only a valid one beats a short code.
    const national = text.length > LONGEST_UNAMBIGUOUS_SHORT_CODE ? parseNumber(text, country) : undefined;
    if (country && national?.isValid()) return accept('e164', national.number, national.country ?? country);
    return accept('short_code', text, country);
  }
  if (ALPHANUMERIC.test(text)) return accept('alphanumeric', text, undefined);

  const number = parseNumber(text, country);
  if (!number) return refuse('This is not a phone number, a short code or a sender name.');
  if (number.ext) return refuse('A number with an extension cannot be texted.');
  if (!number.isPossible()) return refuse('The number is too short or too long for its country.');
  // Several countries may share a calling code (+1, +44); the first listed is its main country.
  return accept('e164', number.number, number.country ?? number.getPossibleCountries()[0]);
}

/** International form for reading: "+1 202 555 0143". Short codes and sender names stay as they are. */
export function formatAddress(value: string): string {
  if (!value.startsWith('+')) return value;
  return parseNumber(value, undefined)?.formatInternational() ?? value;
}

/** For logs and for roles that may not see numbers: only the last two digits remain. Sender names are public. */
export function maskAddress(value: string): string {
  if (/\p{L}/u.test(value)) return value;
  return `••••${value.replace(/\D/g, '').slice(-2)}`;
}

/** Alphanumeric senders are one-way: the handset cannot answer them, not even with STOP. */
export function canReceiveReplies(value: string): boolean {
  return /^(\+\d+|\d{3,8})$/.test(value);
}

function parseNumber(text: string, country: string | undefined) {
  // Without a country the international prefix 00 is the only other way to write "+".
  const international = country === undefined ? text.replace(/^00(?=[1-9])/, '+') : text;
  return parsePhoneNumberFromString(international, {
    extract: false,
    ...(country === undefined ? {} : { defaultCountry: country as CountryCode }),
  });
}

function accept(kind: Address['kind'], value: string, country: string | undefined): ParsedAddress {
  return { ok: true, address: { kind, value, ...(country === undefined ? {} : { country }) } };
}

function refuse(reason: string): ParsedAddress {
  return { ok: false, reason };
}
