import type { Carrier } from '../carrier-errors/carrier-error';
import { type Clarification, type KeepOffer, mayAsk, offerIn } from './clarification';
import type { CompiledKeywords } from './compile-keywords';
import { type Confirmer, confirmationOwner, type ConfirmationOwner } from './confirmation-owner';
import type { ConfirmationKind } from './confirmation-wordings';
import type { OwnWording } from './confirmations';
import type { ConsentIntent } from './consent-words';
import type { ConsentState } from './purpose-consent';
import { type ConsentWord, recogniseConsentWord } from './recognise-consent-word';

/** What consent words do on one number of a brand. */
export interface ConsentRules {
  /** For the ledger: the version of the word tables, and of the brand's settings where it has some. */
  version: string;
  keywords: CompiledKeywords;
  /** Words of the sets, as `keywordKey` gives them, that are not to act here. */
  removed: ReadonlySet<string>;
  /** Opt-ins are to be confirmed by a second word. */
  doubleOptIn: boolean;
  /** What the confirmation of an opt-out asks; null: nothing. */
  clarification: Clarification | null;
  wordings: readonly OwnWording[];
  confirmedBy: Confirmer;
  carrier: Carrier;
  /** The business number, canonical. */
  number: string;
}

export interface ConsentText {
  body: string;
  state: ConsentState;
  /** Somebody was asked to confirm an opt-in, not too long ago, and has not answered. */
  optInPending: boolean;
  /** They keep something of what they opted out of, or were asked what to: a YES of theirs answers something else. */
  isNarrowing: boolean;
  answeredByCarrier: ConsentIntent | null;
  /** When it was said and read, for one that reaches us late. */
  late?: { saidAtMs: number; nowMs: number } | undefined;
  language?: string | null | undefined;
  /** A rule of the routes takes the text for a keyword of this kind, by this word of it. */
  byRule?: { intent: ConsentIntent; word: string } | undefined;
}

/** What a text that is a consent word leads to. */
export interface ConsentReading {
  word: ConsentWord;
  /** The state it leads to; null leaves it as it is. */
  leadsTo: 'opted_out' | 'opted_in' | null;
  /** What is due to be answered, by whomever; null where an answer was given before. */
  answer: ConfirmationKind | null;
  /** What a `clarify` asks. */
  offer: KeepOffer | null;
  owner: ConfirmationOwner;
}

/** Longer ones are no word: the ledger keeps no talk. */
const CARRIER_WORD_LENGTH = 20;
/** An opt-in that nobody confirmed is forgotten: a YES of next month answers something else. */
const PENDING_MS = 7 * 24 * 3_600_000;

/** Whether somebody who was asked to confirm an opt-in is still expected to. */
export const isOptInPending = (askedAtMs: number | null, nowMs: number): boolean =>
  askedAtMs !== null && nowMs - askedAtMs < PENDING_MS;

/**
 * Reads a text that is nothing but a consent word, and decides what it does and who answers it; null for ordinary talk.
 * STOP counts from anybody at once. With double opt-in an opt-in word is answered by a question, and consent is given by
 * the word that answers it.
 */
export function readConsentWord(text: ConsentText, rules: ConsentRules): ConsentReading | null {
  const optedOut = text.state === 'opted_out' && !text.isNarrowing;
  const { optInPending, language } = text;
  const word =
    recogniseConsentWord(text.body, { optedOut, optInPending, language }, rules.keywords) ??
    byCarrier(text) ??
    byRule(text);
  if (!word) return null;
  const { leadsTo, answer } = consequence(word, text, rules);
  const owner =
    answer === 'confirm'
      ? { by: 'parley' as const, says: 'The question is ours.' }
      : confirmationOwner({
          ...rules,
          intent: word.intent,
          keyword: word.keyword,
          answeredByCarrier: text.answeredByCarrier,
        });
  const offer = answer === 'opt_out' ? offerOn(word.language, owner, text, rules) : null;
  return { word, leadsTo, answer: offer ? 'clarify' : answer, offer, owner };
}

/**
 * What the confirmation of an opt-out asks: only ours can, in time, and only somebody of whom it is known that they are
 * still the ones who were texted.
 */
export function offerOn(
  language: string,
  { by }: ConfirmationOwner,
  { state, late }: Pick<ConsentText, 'state' | 'late'>,
  { clarification }: ConsentRules,
): KeepOffer | null {
  if (by !== 'parley' || state === 'lapsed') return null;
  return late && !mayAsk(late.saidAtMs, late.nowMs) ? null : offerIn(clarification, language);
}

function consequence(
  { intent, onlyWhenAsked }: ConsentWord,
  { state, optInPending }: ConsentText,
  { doubleOptIn }: ConsentRules,
): Pick<ConsentReading, 'leadsTo' | 'answer'> {
  if (intent === 'help') return { leadsTo: null, answer: 'help' };
  const leadsTo = intent === 'opt_out' ? 'opted_out' : 'opted_in';
  // Said again, it is written down again and answered no more.
  if (state === leadsTo) return { leadsTo, answer: null };
  if (intent === 'opt_out' || !doubleOptIn || (optInPending && onlyWhenAsked))
    return { leadsTo, answer: intent };
  return { leadsTo: null, answer: optInPending ? null : 'confirm' };
}

function byRule({ byRule: rule }: ConsentText): ConsentWord | null {
  if (!rule) return null;
  const { intent, word } = rule;
  const source = 'A rule of the routes';
  return { intent, keyword: word.toLowerCase(), language: 'en', onlyWhenAsked: false, source };
}

/** A word that only the carrier knows, set up there: it has acted on it, so we do too. */
function byCarrier({ body, answeredByCarrier }: ConsentText): ConsentWord | null {
  if (answeredByCarrier === null) return null;
  const keyword = body.trim().toLowerCase();
  const isWord = keyword !== '' && keyword.length <= CARRIER_WORD_LENGTH;
  return {
    intent: answeredByCarrier,
    keyword: isWord ? keyword : answeredByCarrier,
    language: 'en',
    onlyWhenAsked: false,
    source: 'Set up at the carrier',
  };
}
