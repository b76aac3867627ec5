import type { Carrier } from '../carrier-errors/carrier-error';
import { keywordKey } from './compile-keywords';
import type { ConsentIntent } from './consent-words';

/**
 * Who confirms a keyword on a number. `usual`: the carrier where it says so with the text, or its network does so by
 * itself; Parley otherwise. `carrier`: opt-out handling is switched on there. `parley`: it is switched off there.
 */
export const CONFIRMERS = ['usual', 'carrier', 'parley'] as const;
export type Confirmer = (typeof CONFIRMERS)[number];

export interface ConfirmedKeyword {
  confirmedBy: Confirmer;
  carrier: Carrier;
  /** The business number that was texted. */
  number: string;
  intent: ConsentIntent;
  /** Null where it was said in ordinary language, or decided by a person: no carrier answers that. */
  keyword: string | null;
  /** What the carrier says it has answered, with the text. */
  answeredByCarrier: ConsentIntent | null;
}

export interface ConfirmationOwner {
  by: 'carrier' | 'parley';
  /** Why, in a sentence. */
  says: string;
}

/** The toll-free codes of the North American plan. */
const TOLL_FREE = /^\+1(?:800|833|844|855|866|877|888)\d{7}$/;

export const isTollFree = (number: string): boolean => TOLL_FREE.test(number);

/** Answered by the toll-free network, whoever the carrier; it cannot be switched off (Twilio and AWS say so alike). */
const TOLL_FREE_WORDS = new Set(['stop', 'start', 'unstop']);

/** Words each carrier answers where its opt-out handling is on: its documentation's defaults, as in `CONSENT_WORDS`. */
const CARRIER_WORDS: Readonly<Partial<Record<Carrier, ReadonlySet<string>>>> = {
  twilio: new Set([
    ...['stop', 'unsubscribe', 'end', 'quit', 'stopall', 'revoke', 'optout', 'cancel'],
    ...['start', 'yes', 'unstop'],
    ...['help', 'info'],
  ]),
  telnyx: new Set([
    ...['stop', 'stopall', 'stop all', 'unsubscribe', 'cancel', 'end', 'quit'],
    ...['start', 'unstop'],
  ]),
};
/** What all carriers answer that answer at all. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['stop', 'start', 'unstop', 'help']);

/** Whose confirmation of a keyword goes out, so that exactly one does. */
export function confirmationOwner(of: ConfirmedKeyword): ConfirmationOwner {
  const { carrier, confirmedBy, number } = of;
  if (of.answeredByCarrier === of.intent)
    return { by: 'carrier', says: 'The carrier says with the text that it has answered.' };
  const word = of.keyword === null ? null : keywordKey(of.keyword);
  if (word === null) return { by: 'parley', says: 'No carrier answers what is no keyword.' };
  if (isTollFree(number) && TOLL_FREE_WORDS.has(word))
    return {
      by: 'carrier',
      says: 'The toll-free network answers this word itself, and cannot be told not to.',
    };
  if (confirmedBy !== 'carrier') return { by: 'parley', says: 'Nothing says that the carrier answers.' };
  return (CARRIER_WORDS[carrier] ?? COMMON_WORDS).has(word)
    ? { by: 'carrier', says: 'The carrier answers this word on this number.' }
    : { by: 'parley', says: 'The carrier does not know this word.' };
}
