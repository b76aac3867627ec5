import type { ConsentReason } from '@parley/contracts';
import type { ConsentMethod, KeepablePurpose, KeepOffer } from '@parley/domain';
import type { Author } from '../access/actor';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import type { RecipientRow } from './recipients';

const RECORD = `
  WITH salt AS MATERIALIZED (SELECT uuid_send(gen_random_uuid()) AS value),
  event AS (
    INSERT INTO consent_event (workspace_id, id, recipient_id, action, source, keyword, language, rule_version,
      carrier_event_id, actor_kind, actor_id, at, leads_to, said_at, tier, evidence_hash, method,
      import_id, import_key, kept, offered_word, offered)
    SELECT $1::uuid, $2::uuid, $3::uuid, $4::text, $5::text, $6::text, $7::text, $8::text, $9::uuid, $10::text,
      $11::uuid, $12::timestamptz, $14::text, $15::timestamptz, $16::text,
      consent_evidence_hash(salt.value, $13::text), $18::text, $19::uuid, $20::bytea,
      $21::text[], $22::text, $23::text[]
    FROM salt
    RETURNING position, hash
  ), evidence AS (
    INSERT INTO consent_evidence (workspace_id, consent_event_id, wording, salt, reasons)
    SELECT $1::uuid, $2::uuid, $13::text, salt.value, $17::jsonb FROM salt WHERE $13::text IS NOT NULL
  )
  UPDATE recipient SET
    state = coalesce($14::text, state), since = CASE WHEN $14::text IS NULL THEN since ELSE $12::timestamptz END,
    said_at = CASE WHEN $14::text IS NULL THEN said_at ELSE $15::timestamptz END,
    source = CASE WHEN $14::text IS NULL THEN source ELSE $5::text END,
    keyword = CASE WHEN $14::text IS NULL THEN keyword ELSE $6::text END,
    kept = CASE WHEN $14::text IS NULL THEN kept ELSE coalesce($21::text[], '{}') END,
    offered_word = CASE WHEN $14::text IS NULL THEN offered_word ELSE $22::text END,
    offered = CASE WHEN $14::text IS NULL THEN offered ELSE $23::text[] END,
    helped_at = CASE WHEN $4::text = 'help' THEN $12::timestamptz ELSE helped_at END,
    opt_in_asked_at = CASE WHEN $14::text IN ('opted_in', 'opted_out', 'lapsed') OR $4::text = 'opt_out' THEN NULL
      ELSE opt_in_asked_at END,
    ledger_position = event.position, ledger_hash = event.hash
  FROM event
  WHERE workspace_id = $1::uuid AND id = $3::uuid`;

export type LedgerAction =
  'opt_out' | 'opt_in' | 'keep' | 'help' | 'conversation_started' | 'import' | 'review' | 'lapse';

/** One line of the ledger as its writer knows it. */
interface LedgerLine {
  recipient: RecipientRow;
  action: LedgerAction;
  /** Where it comes from, in a few words that name no person, the first of them the origin: "text", "block …", "review". */
  source: string;
  keyword: string | null;
  language: string | null;
  carrierEventId: string | null;
  author: Author;
  /** What was said or shown, word for word; may be erased later. Null where nothing was. */
  wording: string | null;
  now: Date;
  /** When it was said, where that was earlier. */
  saidAt: Date | null;
  /** How it was said, where that was not in a text to us. */
  method?: ConsentMethod | null;
  /** The import it came with, and what its line is known by. */
  imported?: { importId: string; key: Buffer };
  /** The state it leads to; null leaves the state as it is. */
  state: RecipientRow['state'] | null;
  /** What goes on all the same where that is opted out; nothing when left out, whatever did before. */
  kept?: readonly KeepablePurpose[];
  /** What the confirmation of it asks. */
  offer?: KeepOffer | null;
  /** Where it was read from a text: how sure, what counted, and by which version of which table. */
  read?: { tier: 'exact' | 'certain' | 'likely'; version: string; reasons: readonly ConsentReason[] | null };
}

/**
 * The one way into the ledger: appends a line and brings the derived state along. The recipient's row must be locked
 * FOR NO KEY UPDATE (takeRecipient); the database numbers and chains the line. Answers the line's id.
 */
export async function recordConsent(tx: Tx, line: LedgerLine): Promise<string> {
  const id = newId();
  const kept = line.state !== null && line.kept?.length ? [...line.kept] : null;
  const offer = line.state === null ? null : (line.offer ?? null);
  const offered = offer && [...offer.purposes];
  await tx.query(RECORD, [
    line.recipient.workspace_id,
    id,
    line.recipient.id,
    line.action,
    line.source,
    line.keyword,
    line.language,
    line.read?.version ?? null,
    line.carrierEventId,
    line.author.kind,
    line.author.id,
    line.now,
    line.wording,
    line.state,
    line.saidAt,
    line.read?.tier ?? null,
    line.read?.reasons ? JSON.stringify(line.read.reasons) : null,
    line.method ?? null,
    line.imported?.importId ?? null,
    line.imported?.key ?? null,
    kept,
    offer?.word ?? null,
    offered,
  ]);
  if (line.state !== null) {
    Object.assign(line.recipient, {
      state: line.state,
      since: line.now,
      said_at: line.saidAt,
      source: line.source,
      keyword: line.keyword,
      kept: kept ?? [],
      offered_word: offer?.word ?? null,
      offered,
    });
  }
  return id;
}
