import {
  CONSENT_WORDS_VERSION,
  type ConsentIntent,
  type ConsentWord,
  confirmationText,
  recogniseConsentWord,
} from '@parley/domain';
import type { Author } from '../access/actor';
import type { Tx } from '../database/tx';
import { overtakeReviews } from './opt-out-reviews';
import { recordConsent } from './record-consent';
import { type RecipientRow, saidAtOf, startsAnew } from './recipients';

/** HELP is answered every time, but not to another machine that answers us back. */
const HELP_AGAIN_AFTER_MS = 30_000;

/** Longer ones are no word: the ledger keeps no talk. */
const CARRIER_WORD_LENGTH = 20;

export interface ConsentDecision {
  intent: ConsentIntent;
  /** Null where it was said in ordinary language, or decided by a person. */
  keyword: string | null;
  eventId: string;
  /** What to answer, or null where an answer was given already, by the carrier or by us. */
  answer: string | null;
  changed: boolean;
}

export interface ConsentEvidenceOf {
  recipient: RecipientRow;
  body: string;
  brand: { name: string; supportContact: string };
  carrierEventId: string | null;
  answeredByCarrier: 'opt_out' | 'opt_in' | 'help' | null;
  source: string;
  author: Author;
  now: Date;
  /** When it was said, for a word that reaches us late. */
  saidAt: Date | null;
}

/**
 * Reads a text for STOP, START, HELP and their kin and, where it is one, writes ledger and state under the
 * recipient's lock. One confirmation at most: none when the carrier has answered, none for a repeated STOP.
 */
export async function applyConsentWord(tx: Tx, of: ConsentEvidenceOf): Promise<ConsentDecision | null> {
  const { recipient, now } = of;
  const before = recipient.state;
  const helpedAt = recipient.helped_at;
  const word =
    recogniseConsentWord(of.body, { optedOut: before === 'opted_out', optInPending: false }) ?? byCarrier(of);
  if (!word) return null;

  const wanted = word.intent === 'opt_out' ? 'opted_out' : word.intent === 'opt_in' ? 'opted_in' : null;
  // What was said before the number changed hands opens nothing to whoever has it now.
  const ofFormerHolder =
    wanted === 'opted_in' && recipient.state === 'lapsed' && !startsAnew(recipient, of.saidAt);
  const state = ofFormerHolder || overtaken(recipient, of.saidAt) ? null : wanted;
  const eventId = await recordConsent(tx, {
    recipient,
    action: word.intent,
    source: of.source,
    keyword: word.keyword,
    language: word.language,
    carrierEventId: of.carrierEventId,
    author: of.author,
    wording: of.body,
    now,
    saidAt: of.saidAt,
    state,
    read: { tier: 'exact', version: CONSENT_WORDS_VERSION, reasons: null },
  });
  if (state !== null) await overtakeReviews(tx, recipient, now);

  const changed = state !== null && state !== before;
  const repeatedHelp = helpedAt !== null && now.getTime() - helpedAt.getTime() < HELP_AGAIN_AFTER_MS;
  const due = word.intent === 'help' ? !repeatedHelp : changed;
  const answer =
    due && of.answeredByCarrier !== word.intent
      ? confirmationText(word.intent, word.language, of.brand)
      : null;
  return { intent: word.intent, keyword: word.keyword, eventId, answer, changed };
}

/** A word that only the carrier knows, set up there: it has acted on it, so we do too. */
function byCarrier({ body, answeredByCarrier }: ConsentEvidenceOf): ConsentWord | null {
  const keyword = body.trim().toLowerCase();
  const isWord = keyword !== '' && keyword.length <= CARRIER_WORD_LENGTH;
  return (
    answeredByCarrier && {
      intent: answeredByCarrier,
      keyword: isWord ? keyword : answeredByCarrier,
      language: 'en',
    }
  );
}

/** A word found late does not undo one that was said after it; it goes into the ledger all the same. */
export function overtaken(recipient: RecipientRow, saidAt: Date | null): boolean {
  const { state } = recipient;
  const heldSince = saidAtOf(recipient);
  return (
    saidAt !== null &&
    heldSince !== null &&
    (state === 'opted_out' || state === 'opted_in') &&
    heldSince > saidAt
  );
}
