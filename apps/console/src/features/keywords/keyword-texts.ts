import type { KeywordsInForce, KeywordTrial } from '@parley/contracts';
import {
  CONSENT_LANGUAGES,
  type Confirmer,
  type ConfirmationKind,
  type ConsentIntent,
  type ConsentLanguage,
} from '@parley/domain';
import { keptInWords } from '../../ui/consent-words';

export const INTENTS: Readonly<Record<ConsentIntent, string>> = {
  opt_out: 'Opts out',
  opt_in: 'Opts in',
  help: 'Asks for help',
};

export const KINDS: Readonly<Record<ConfirmationKind, string>> = {
  help: 'Answer to HELP',
  opt_out: 'Confirmation of an opt-out',
  opt_in: 'Confirmation of an opt-in',
  confirm: 'Question whether an opt-in is meant',
  clarify: 'Confirmation of an opt-out that asks what may go on',
};

export const CONFIRMERS_IN_WORDS: Readonly<Record<Confirmer, string>> = {
  usual: 'Parley, unless the carrier says that it has',
  carrier: 'The carrier, for the words it knows',
  parley: 'Parley: switched off at the carrier',
};

export const languageName = (language: ConsentLanguage): string => CONSENT_LANGUAGES[language];

/** From whom a text that is tried comes. */
export const FROM = [
  { value: 'conversational', label: 'from somebody who has texted' },
  { value: 'none', label: 'from somebody new' },
  { value: 'asked', label: 'from somebody asked to confirm' },
  { value: 'opted_in', label: 'from somebody opted in' },
  { value: 'opted_out', label: 'from somebody opted out' },
  { value: 'clarified', label: 'from somebody asked what may go on' },
] as const;

/** What a text was read as, in a sentence. */
export function readingInWords({ tier, intent, keyword, language, keeps }: KeywordTrial): string {
  if (keeps.length > 0) return `The word “${keyword ?? ''}” that was asked for.`;
  if (tier === 'none') return 'Ordinary talk: it is routed by the rules.';
  const does = intent ? INTENTS[intent].toLowerCase() : '';
  const of = language ? `, ${languageName(language)}` : '';
  if (tier === 'exact') return `The keyword “${keyword ?? ''}”${of}: ${does}.`;
  return tier === 'certain'
    ? `An opt-out in ordinary language${of}: acted upon, and may be overturned under Review.`
    : `May be an opt-out in ordinary language${of}: sends are held until somebody decides under Review.`;
}

/** What becomes of the customer's consent. */
export function consequenceInWords({ tier, leadsTo, answer, intent, keeps }: KeywordTrial): string {
  if (keeps.length > 0) return `Goes on: ${keptInWords(keeps)}. Everything else stays stopped.`;
  if (leadsTo) return `The customer is then ${leadsTo === 'opted_out' ? 'opted out' : 'opted in'}.`;
  if (answer?.kind === 'confirm') return 'Nothing changes until the customer confirms.';
  return tier === 'exact' && intent !== 'help' ? 'Nothing changes: it is so already.' : 'Nothing changes.';
}

/** "Twilio, toll-free". */
export const numberFacts = ({ carrier, tollFree }: KeywordsInForce['numbers'][number]): string =>
  `${carrier.charAt(0).toUpperCase()}${carrier.slice(1)}${tollFree ? ', toll-free' : ''}`;
