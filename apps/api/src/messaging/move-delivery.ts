import type { Delivery } from '@parley/contracts';
import { DELIVERY_STATES, type DeliveryEvent, nextDeliveryState } from '@parley/domain';
import type { EntryRow, NewDeliveryRow } from '../conversations/rows';
import { lockThread, type Thread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { queueEmail } from '../email/queue-email';
import { notFound } from '../problems/problem';

export type DeliveryRow = Omit<NewDeliveryRow, 'state' | 'lease_until' | 'problem_code'> & {
  state: Delivery['state'];
  lease_until: Date | null;
  problem_code: string | null;
};

/** Where a change of a delivery comes from, for its journey. */
export interface Evidence {
  source:
    | 'dispatcher'
    | 'answer'
    | 'receipt'
    | 'list'
    | 'decision'
    | 'program'
    | 'consent'
    | 'lease'
    | 'schedule'
    | 'failover';
  attemptN?: number | null;
  /** The carrier's code, or one of ours ("parley:…"); becomes the bubble's reason where the state wants one. */
  code?: string | null;
  carrierEventId?: string | null;
  actor?: { id: string; name: string } | null;
  /** When a queued text may go again. */
  dueAt?: Date;
}

const UNDELIVERED: ReadonlySet<DeliveryRow['state']> = new Set(['failed', 'undelivered', 'expired']);

const LOCK_DELIVERY = `SELECT * FROM delivery WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;

const MOVE = `
  WITH event AS (
    INSERT INTO delivery_event (workspace_id, id, delivery_id, attempt_n, source, state, changed, code,
      carrier_event_id, actor_id, actor_name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ), moved AS (
    UPDATE delivery SET state = $12, problem_code = $13, attention_open = $14, lease_until = NULL,
      due_at = coalesce($15, due_at), wait_code = CASE WHEN $15::timestamptz IS NOT NULL THEN $8 END,
      state_changed_at = clock_timestamp()
    WHERE workspace_id = $1 AND id = $3 AND $7
  )
  SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $16 AND position = $17`;

const OPEN_ATTENTION = `
  SELECT state FROM delivery WHERE workspace_id = $1 AND conversation_id = $2 AND attention_open
  ORDER BY (state = 'unknown') DESC, state_changed_at DESC LIMIT 1`;

/** Locks a delivery whose thread is locked already: thread first, delivery second, everywhere. */
export const lockDelivery = (tx: Tx, workspaceId: string, id: string): Promise<DeliveryRow | undefined> =>
  tx.one<DeliveryRow>(LOCK_DELIVERY, [workspaceId, id]);

/** Finds the thread a delivery belongs to and locks both, in that order; refuses with not_found. */
export async function lockDeliveryAndThread(
  tx: Tx,
  workspaceId: string,
  id: string,
): Promise<{ thread: Thread; delivery: DeliveryRow }> {
  const found = await tx.one<{ conversation_id: string }>(
    `SELECT conversation_id FROM delivery WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id],
  );
  if (!found) throw notFound('delivery');
  const thread = await lockThread(tx, workspaceId, found.conversation_id);
  const delivery = await lockDelivery(tx, workspaceId, id);
  if (!delivery) throw notFound('delivery');
  return { thread, delivery };
}

/**
 * Moves a delivery by the table in libs/domain. What the table says changes nothing is still kept as evidence.
 * The entry is amended with the new state, so that every screen hears of it. Returns the state after it.
 */
export async function moveDelivery(
  tx: Tx,
  thread: Thread,
  delivery: DeliveryRow,
  event: DeliveryEvent,
  evidence: Evidence,
): Promise<DeliveryRow['state']> {
  const next = nextDeliveryState(delivery.state, event);
  const state = next ?? delivery.state;
  // An unknown text is being looked into first; `ask-for-decision.ts` calls a person when that took too long.
  const wants = DELIVERY_STATES[state].needsAttention && state !== 'unknown';
  const problem = next === null ? delivery.problem_code : explains(state) ? (evidence.code ?? null) : null;
  const attentionOpen = next === null ? delivery.attention_open : wants;
  const reported = event.kind === 'receipt' ? event.state : state;
  const entry = await tx.one<EntryRow>(MOVE, [
    delivery.workspace_id,
    newId(),
    delivery.id,
    evidence.attemptN ?? null,
    evidence.source,
    reported,
    next !== null,
    evidence.code ?? null,
    evidence.carrierEventId ?? null,
    evidence.actor?.id ?? null,
    evidence.actor?.name ?? null,
    state,
    problem,
    attentionOpen,
    evidence.dueAt ?? null,
    delivery.conversation_id,
    delivery.entry_position,
  ]);
  if (next === null) return state;

  const hadAttention = delivery.attention_open;
  Object.assign(delivery, { state, problem_code: problem, attention_open: attentionOpen, lease_until: null });
  if (UNDELIVERED.has(state)) await queueEmail(tx, delivery);
  if (!entry) throw new Error('a delivery without its entry');
  if (entry.delivery_state !== state || entry.problem_code !== problem) {
    thread.amend(entry, { delivery_state: state, problem_code: problem });
  }
  if (attentionOpen) thread.set({ attention: state });
  else if (hadAttention) await refreshAttention(tx, thread);
  return state;
}

/** The thread's mark after a delivery no longer needs a look: the next open one, or none. */
export async function refreshAttention(tx: Tx, thread: Thread): Promise<void> {
  const open = await tx.one<{ state: DeliveryRow['state'] }>(OPEN_ATTENTION, [
    thread.head.workspace_id,
    thread.head.id,
  ]);
  thread.set({ attention: open?.state ?? null });
}

const explains = (state: Delivery['state']): boolean =>
  (DELIVERY_STATES[state].needsAttention && state !== 'unknown') || state === 'cancelled';

/** Withdraws what has not left of a locked thread: scheduled, queued and claimed texts, never compliance answers. */
export async function cancelQueued(tx: Tx, thread: Thread, code: string): Promise<number> {
  const waiting = await tx.query<DeliveryRow>(
    `SELECT * FROM delivery WHERE workspace_id = $1 AND conversation_id = $2
       AND state IN ('scheduled', 'queued', 'claimed') AND purpose <> 'compliance'
     ORDER BY entry_position FOR NO KEY UPDATE`,
    [thread.head.workspace_id, thread.head.id],
  );
  for (const delivery of waiting) {
    await moveDelivery(tx, thread, delivery, { kind: 'cancel' }, { source: 'consent', code });
  }
  return waiting.length;
}
