import { autoReplyGuard, type RecentText, type RouteDecision } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import type { RecipientRow } from '../consent/recipients';
import type { Thread } from '../conversations/thread';
import type { Tx } from '../database/tx';
import { composeText } from './compose-text';

/** Entries of each thread that are looked at: a day of more than this is no talk with a customer. */
const LOOKED_AT = 200;

/**
 * By the contact's threads and the end of each, both by their index; read only when a rule would answer. One clock for
 * all rows: a text and its answer are of the same instant.
 */
const RECENT = `
  SELECT entry.conversation_id = $3 AS same_thread, entry.kind = 'text_in' AS theirs, entry.body,
    extract(epoch FROM statement_timestamp() - entry.at)::float8 * 1000 AS ago_ms
  FROM conversation
  JOIN entry ON entry.workspace_id = conversation.workspace_id AND entry.conversation_id = conversation.id
    AND entry.position > conversation.last_position - ${LOOKED_AT}
  WHERE conversation.workspace_id = $1 AND conversation.contact_id = $2
    AND (entry.kind = 'text_in' OR entry.origin = 'auto_reply')
    AND entry.at > statement_timestamp() - interval '1 day'`;

interface RecentRow {
  same_thread: boolean;
  theirs: boolean;
  body: string | null;
  ago_ms: number;
}

export interface AnswerByRule {
  recipient: RecipientRow;
  decision: RouteDecision;
  /** What the customer wrote. */
  text: string;
  reply: string;
}

/** Sends a rule's automatic reply, unless the customer may not be texted or a guard keeps it back: then says why. */
export async function answerByRule(
  tx: Tx,
  thread: Thread,
  { recipient, decision, text, reply }: AnswerByRule,
): Promise<string | null> {
  if (recipient.state === 'opted_out') return 'Not answered: the customer has opted out.';
  if (recipient.state === 'lapsed') return 'Not answered: the number has changed hands since.';
  if (recipient.held) return 'Not answered: texts to this number are held.';
  const { head } = thread;
  const rows = await tx.query<RecentRow>(RECENT, [head.workspace_id, head.contact_id, head.id]);
  const kept = autoReplyGuard({ text, reply, recent: rows.map(asRecent) });
  if (kept) return kept.says;
  const rule = `rule:${decision.ruleId ?? ''}`;
  composeText(thread, {
    body: reply,
    purpose: 'conversation',
    origin: 'auto_reply',
    author: SYSTEM,
    clientId: null,
    trigger: rule,
    sender: rule,
    consentEventId: null,
    correlationId: null,
    sendAt: null,
    expiresAt: null,
  });
  return null;
}

const asRecent = ({ same_thread, theirs, body, ago_ms }: RecentRow): RecentText => ({
  from: theirs ? 'customer' : 'rule',
  body: body ?? '',
  agoMs: ago_ms,
  sameThread: same_thread,
});
