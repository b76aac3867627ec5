import { type CompiledRules, type RouteInput, saysTheSame } from '@parley/domain';
import type { EntryRow } from '../conversations/rows';
import type { Thread } from '../conversations/thread';
import type { Tx } from '../database/tx';

/** Entries that are looked through for the same words. */
const LOOKED_AT = 100;

const EARLIER_TEXTS = `
  SELECT body, extract(epoch FROM statement_timestamp() - at)::float8 * 1000 AS ago_ms FROM entry
  WHERE workspace_id = $1 AND conversation_id = $2 AND position > $3 AND kind = 'text_in'
    AND at > statement_timestamp() - make_interval(hours => $4)
  ORDER BY position DESC`;

/**
 * What the rules go by beside the words of a text. All of it is at hand with the thread, but for the customer's
 * earlier texts: those are read only where a published rule asks for a repetition.
 */
export async function routeFacts(
  tx: Tx,
  thread: Thread,
  { needs }: CompiledRules,
  { text, isNew }: { text: EntryRow; isNew: boolean },
): Promise<RouteInput> {
  const { head } = thread;
  const body = text.body ?? '';
  return {
    text: body,
    businessNumber: head.business_number,
    firstText: isNew,
    atMs: thread.now.getTime(),
    contactLanguage: head.contact_language,
    labels: head.labels,
    contactLabels: head.contact_labels,
    sameTextAgoMs:
      needs.sameTextHours === 0 || isNew ? null : await sameTextAgo(tx, thread, body, needs.sameTextHours),
  };
}

async function sameTextAgo(tx: Tx, { head }: Thread, body: string, hours: number): Promise<number | null> {
  const earlier = await tx.query<{ body: string | null; ago_ms: number }>(EARLIER_TEXTS, [
    head.workspace_id,
    head.id,
    head.last_position - LOOKED_AT,
    hours,
  ]);
  return earlier.find((text) => saysTheSame(text.body ?? '', body))?.ago_ms ?? null;
}
