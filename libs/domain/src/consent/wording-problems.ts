import { foldText } from '../text/fold';
import { foldedWords } from '../text/tokenize';
import { CONFIRMATION_WORDINGS, FEE_WORDS, MARKETING_WORDS, STOPPED_WORDS } from './confirmation-wordings';
import type { ConfirmationBrand, OwnWording } from './confirmations';
import { CONSENT_WORDS, type ConsentLanguage } from './consent-words';

/** What a confirmation has to say, as carriers ask for it. */
const PARTS = {
  brand: 'Name the brand: write {brand}.',
  contact: 'Say where people are reached: write {contact}.',
  contact_empty: 'The brand has no support contact to be named: give it one first.',
  stop: 'Say how to stop: name the word STOP.',
  help: 'Say how to get help: name the word HELP, or its translation.',
  yes: 'Name the word to confirm with: YES, or its translation.',
  fees: 'Say that message and data rates may apply.',
  stopped: 'Say that all texts have stopped.',
  word: 'Name the word that keeps some: write {word}.',
  until: 'Say that the answer counts for 24 hours.',
  plain: 'Leave out prices, rebates and links: a confirmation is no advertisement.',
} as const;

type Part = Exclude<keyof typeof PARTS, 'contact_empty'>;

const NEEDED: Readonly<Record<OwnWording['kind'], readonly Part[]>> = {
  // 47 CFR 64.1200(a)(12): a confirmation without marketing; CTIA 5.1.3.
  opt_out: ['brand'],
  // CTIA 5.1.2.1: program, how to get help and to stop, fees.
  opt_in: ['brand', 'help', 'stop', 'fees'],
  help: ['brand', 'contact', 'stop', 'fees'],
  confirm: ['brand', 'yes', 'stop', 'fees'],
  // 47 CFR 64.1200(a)(12): it may ask which texts are meant, and all stop without an answer.
  clarify: ['brand', 'stopped', 'word', 'until', 'plain'],
};

/** What a wording of one's own lacks, each with what to do; empty when it may be used. */
export function wordingProblems(
  { kind, language, text }: OwnWording,
  brand: Pick<ConfirmationBrand, 'supportContact'>,
): string[] {
  const missing = NEEDED[kind].filter((part) => !has(part, text, language)).map((part) => PARTS[part]);
  const namesNobody = text.includes('{contact}') && brand.supportContact.trim() === '';
  return kind === 'help' && namesNobody ? [...missing, PARTS.contact_empty] : missing;
}

function has(part: Part, text: string, language: ConsentLanguage): boolean {
  switch (part) {
    case 'brand':
      return text.includes('{brand}');
    case 'contact':
      return text.includes('{contact}');
    case 'stop':
      return names(text, ['stop']);
    case 'help':
      return names(text, wordsFor('help', language));
    case 'yes':
      return names(text, ['yes', ...wordsFor('opt_in', language)]);
    case 'fees':
      return FEE_WORDS[language].test(foldText(text)) || FEE_WORDS.en.test(foldText(text));
    case 'stopped':
      return STOPPED_WORDS[language].test(foldText(text)) || STOPPED_WORDS.en.test(foldText(text));
    case 'word':
      return text.includes('{word}');
    case 'until':
      return text.includes('24');
    case 'plain':
      return !MARKETING_WORDS.test(foldText(text));
  }
}

const wordsFor = (intent: 'help' | 'opt_in', language: ConsentLanguage): string[] =>
  CONSENT_WORDS.filter((entry) => entry.intent === intent && [language, 'en'].includes(entry.language)).map(
    ({ word }) => word,
  );

/** As whole words, whatever their case and the marks about them. */
function names(text: string, words: readonly string[]): boolean {
  const spoken = ` ${foldedWords(text)} `;
  return words.some((word) => spoken.includes(` ${foldedWords(word)} `));
}

/** Our own wording of a kind, where one's own begins. */
export const usualWording = (kind: OwnWording['kind'], language: ConsentLanguage): string =>
  CONFIRMATION_WORDINGS[language][kind];
