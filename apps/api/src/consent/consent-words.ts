import {
  CONSENT_WORDS_VERSION,
  type ConsentWord,
  confirmationText,
  recogniseConsentWord,
} from '@parley/domain';
import type { Author } from '../access/actor';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import type { RecipientRow } from './recipients';

/** HELP is answered every time, but not to another machine that answers us back. */
const HELP_AGAIN_AFTER_MS = 30_000;

export interface ConsentDecision {
  word: ConsentWord;
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

const RECORD = `
  WITH event AS (
    INSERT INTO consent_event (workspace_id, id, recipient_id, action, source, keyword, language, rule_version,
      carrier_event_id, actor_kind, actor_id, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  ), evidence AS (
    INSERT INTO consent_evidence (workspace_id, consent_event_id, wording) VALUES ($1, $2, $13)
  )
  UPDATE recipient SET
    state = coalesce($14, state), since = CASE WHEN $14 IS NULL THEN since ELSE $12 END,
    source = CASE WHEN $14 IS NULL THEN source ELSE $5 END,
    keyword = CASE WHEN $14 IS NULL THEN keyword ELSE $6 END,
    helped_at = CASE WHEN $4 = 'help' THEN $12 ELSE helped_at END
  WHERE workspace_id = $1 AND id = $3`;

interface LedgerLine {
  recipient: RecipientRow;
  action: 'opt_out' | 'opt_in' | 'help' | 'conversation_started';
  source: string;
  keyword: string | null;
  language: string | null;
  carrierEventId: string | null;
  author: Author;
  wording: string;
  now: Date;
  /** The state it leads to; null leaves the state as it is. */
  state: RecipientRow['state'] | null;
}

/** Appends to the ledger and brings the derived state along. The recipient's row must be locked FOR NO KEY UPDATE. */
export async function recordConsent(tx: Tx, line: LedgerLine): Promise<string> {
  const id = newId();
  await tx.query(RECORD, [
    line.recipient.workspace_id,
    id,
    line.recipient.id,
    line.action,
    line.source,
    line.keyword,
    line.language,
    CONSENT_WORDS_VERSION,
    line.carrierEventId,
    line.author.kind,
    line.author.id,
    line.now,
    line.wording,
    line.state,
  ]);
  if (line.state !== null) {
    Object.assign(line.recipient, {
      state: line.state,
      since: line.now,
      source: line.source,
      keyword: line.keyword,
    });
  }
  return id;
}

/**
 * Reads a text for STOP, START, HELP and their kin and, where it is one, writes ledger and state under the
 * recipient's lock. One confirmation at most: none when the carrier has answered, none for a repeated STOP.
 */
export async function applyConsentWord(tx: Tx, of: ConsentEvidenceOf): Promise<ConsentDecision | null> {
  const { recipient, now } = of;
  const before = recipient.state;
  const helpedAt = recipient.helped_at;
  const word = recogniseConsentWord(of.body, { optedOut: before === 'opted_out', optInPending: false });
  if (!word) return null;

  const wanted = word.intent === 'opt_out' ? 'opted_out' : word.intent === 'opt_in' ? 'opted_in' : null;
  const state = overtaken(recipient, of.saidAt) ? null : wanted;
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
    state,
  });

  const changed = state !== null && state !== before;
  const repeatedHelp = helpedAt !== null && now.getTime() - helpedAt.getTime() < HELP_AGAIN_AFTER_MS;
  const due = word.intent === 'help' ? !repeatedHelp : changed;
  const answer =
    due && of.answeredByCarrier !== word.intent
      ? confirmationText(word.intent, word.language, of.brand)
      : null;
  return { word, eventId, answer, changed };
}

/** A word found late does not undo one that was said after it; it goes into the ledger all the same. */
const overtaken = ({ state, since }: RecipientRow, saidAt: Date | null): boolean =>
  saidAt !== null && since !== null && (state === 'opted_out' || state === 'opted_in') && since > saidAt;
