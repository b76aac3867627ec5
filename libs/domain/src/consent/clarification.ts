// The confirmation of an opt-out may ask which texts it means (47 CFR 64.1200(a)(12)). Everything has stopped by then;
// the one word asked for, in time, lets the purposes that were named go on, and nothing else does.
import type { Purpose } from '../delivery/purposes';
import { keywordKey } from './compile-keywords';
import type { ConsentIntent, ConsentLanguage } from './consent-words';
import type { ConsentState } from './purpose-consent';

/**
 * What may be kept, in the order it is named in. Promotions never: a way back to them is an opt-in. Conversation neither:
 * whoever wants to talk again texts START, and nobody can keep agents' replies apart by what they are about.
 */
export const KEEPABLE_PURPOSES = ['transactional', 'verification', 'alert'] as const;
export type KeepablePurpose = (typeof KEEPABLE_PURPOSES)[number];

/** What the confirmations of a brand ask: the purposes that may be kept, and the word that keeps them, by language. */
export interface Clarification {
  purposes: readonly KeepablePurpose[];
  words: readonly { language: ConsentLanguage; word: string }[];
}

/** What one customer was asked. */
export interface KeepOffer {
  word: string;
  purposes: readonly KeepablePurpose[];
}

/** What is held of a number that may have been asked. */
export interface AskedConsent {
  state: ConsentState;
  /** What the newest line of the ledger asked; null where it asked nothing, or that is settled. */
  offer: KeepOffer | null;
  /** When it was asked; null with no offer. */
  askedAtMs: number | null;
}

/**
 * The confirmation says so, and whoever has not answered by then has answered by silence. A day: long enough for somebody
 * who reads the text in the evening, too short for the word to turn up in talk about something else.
 */
const ANSWER_WITHIN_MS = 24 * 3_600_000;
/** A confirmation is presumed to be covered for so long after the opt-out (a)(12): a later one asks nothing. */
const ASK_WITHIN_MS = 5 * 60_000;

/** Longer texts are talk, and are not folded. */
const LONGEST_ANSWER = 200;

/** What a confirmation in this language asks; null where it asks nothing. */
export function offerIn(clarification: Clarification | null, language: string): KeepOffer | null {
  const word = clarification?.words.find((one) => one.language === language)?.word;
  if (clarification === null || word === undefined || clarification.purposes.length === 0) return null;
  return { word, purposes: KEEPABLE_PURPOSES.filter((one) => clarification.purposes.includes(one)) };
}

/** Whether an opt-out that was said then may still be answered by a question. */
export const mayAsk = (saidAtMs: number, nowMs: number): boolean => nowMs - saidAtMs <= ASK_WITHIN_MS;

/** Whether an answer given at this moment counts. */
export const isAnswerDue = ({ state, offer, askedAtMs }: AskedConsent, atMs: number): boolean =>
  state === 'opted_out' &&
  offer !== null &&
  askedAtMs !== null &&
  atMs >= askedAtMs &&
  atMs - askedAtMs < ANSWER_WITHIN_MS;

/**
 * What a text keeps: the offer it answers, or null where it answers none. It must be nothing but the word, as keywords
 * are compared, and a carrier that has acted on the text by itself has settled what it means.
 */
export function readKeepWord(
  text: { body: string; saidAtMs: number; answeredByCarrier: ConsentIntent | null },
  asked: AskedConsent,
): KeepOffer | null {
  const { offer } = asked;
  if (offer === null || text.answeredByCarrier !== null || !isAnswerDue(asked, text.saidAtMs)) return null;
  if (text.body.length > LONGEST_ANSWER || keywordKey(text.body) !== keywordKey(offer.word)) return null;
  return offer;
}

/** Whether somebody who has opted out keeps this purpose. Nothing that cannot be kept is, whatever is written down. */
export const keeps = (kept: readonly KeepablePurpose[], purpose: Purpose): boolean =>
  KEEPABLE_PURPOSES.some((one) => one === purpose) && kept.some((one) => one === purpose);

/** One line of a ledger, as far as it decides what holds. */
interface LedgerStep {
  /** Null where it changed nothing. */
  leadsTo: string | null;
  /** What may go on all the same. */
  kept: readonly string[] | null;
}

/**
 * What holds after the lines of a ledger, oldest first: what the last that led to a state says, and nothing of those
 * before it. So each STOP ends what was kept, and each START needs no exception.
 */
export function consentAfter(lines: readonly LedgerStep[]): { state: string; kept: readonly string[] } {
  const last = lines.findLast(({ leadsTo }) => leadsTo !== null);
  return { state: last?.leadsTo ?? 'none', kept: last?.kept ?? [] };
}
