import type { KeepOffer } from './clarification';
import { CONFIRMATION_WORDINGS, type ConfirmationKind } from './confirmation-wordings';
import { CONSENT_LANGUAGES, type ConsentLanguage } from './consent-words';
import { keptInWords } from './kept-words';

/** What the carriers ask to be named in these texts. */
export interface ConfirmationBrand {
  name: string;
  /** Phone, address of a page or email where a customer reaches people; empty leaves the phrase out. */
  supportContact: string;
}

/** A wording of the brand's own. {brand} and {contact} are filled in, and {word} and {kept} where it asks what may go on. */
export interface OwnWording {
  kind: ConfirmationKind;
  language: ConsentLanguage;
  text: string;
}

/** A phrase that is left out where there is no contact to be named in it. */
const CONTACT_PHRASE = /\[([^[\]]*)\]/gu;

/**
 * The one answer to a consent word: opt-out or opt-in confirmation, with the question what may go on where that is asked,
 * the question whether an opt-in is meant, or the help text. The brand's own wording where it has one for this language,
 * ours otherwise.
 *
 * @param language ISO 639-1; one we have no wording for is answered in English
 * @param offer what a `clarify` asks
 */
export function confirmationText(
  kind: ConfirmationKind,
  language: string,
  brand: ConfirmationBrand,
  own: readonly OwnWording[] = [],
  offer: KeepOffer | null = null,
): string {
  const known = Object.hasOwn(CONSENT_LANGUAGES, language) ? (language as ConsentLanguage) : 'en';
  const wording = own.find((one) => one.kind === kind && one.language === known);
  return fillWording(wording?.text ?? CONFIRMATION_WORDINGS[known][kind], brand, offer, known);
}

/** A wording as it would be sent. */
export function fillWording(
  text: string,
  { name, supportContact }: ConfirmationBrand,
  offer: KeepOffer | null = null,
  language: ConsentLanguage = 'en',
): string {
  const contact = supportContact.trim();
  const filled = text
    .replace(CONTACT_PHRASE, (_, phrase: string) => (contact === '' ? '' : phrase))
    .replaceAll('{brand}', () => name.trim())
    .replaceAll('{contact}', () => contact);
  if (offer === null) return filled.trim();
  return filled
    .replaceAll('{word}', () => offer.word.trim())
    .replaceAll('{kept}', () => keptInWords(offer.purposes, language))
    .trim();
}
