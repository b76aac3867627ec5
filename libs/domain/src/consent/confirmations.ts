import { CONFIRMATION_WORDINGS, type ConfirmationKind } from './confirmation-wordings';
import { CONSENT_LANGUAGES, type ConsentLanguage } from './consent-words';

/** What the carriers ask to be named in these texts. */
export interface ConfirmationBrand {
  name: string;
  /** Phone, address of a page or email where a customer reaches people; empty leaves the phrase out. */
  supportContact: string;
}

/** A wording of the brand's own. {brand} and {contact} are filled in. */
export interface OwnWording {
  kind: ConfirmationKind;
  language: ConsentLanguage;
  text: string;
}

/** A phrase that is left out where there is no contact to be named in it. */
const CONTACT_PHRASE = /\[([^[\]]*)\]/gu;

/**
 * The one answer to a consent word: opt-out or opt-in confirmation, the question whether an opt-in is meant, or the
 * help text. The brand's own wording where it has one for this language, ours otherwise.
 *
 * @param language ISO 639-1; one we have no wording for is answered in English
 */
export function confirmationText(
  kind: ConfirmationKind,
  language: string,
  brand: ConfirmationBrand,
  own: readonly OwnWording[] = [],
): string {
  const known = Object.hasOwn(CONSENT_LANGUAGES, language) ? (language as ConsentLanguage) : 'en';
  const wording = own.find((one) => one.kind === kind && one.language === known);
  return fillWording(wording?.text ?? CONFIRMATION_WORDINGS[known][kind], brand);
}

/** A wording as it would be sent. */
export function fillWording(text: string, { name, supportContact }: ConfirmationBrand): string {
  const contact = supportContact.trim();
  return text
    .replace(CONTACT_PHRASE, (_, phrase: string) => (contact === '' ? '' : phrase))
    .replaceAll('{brand}', () => name.trim())
    .replaceAll('{contact}', () => contact)
    .trim();
}
