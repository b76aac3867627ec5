import type { Delivery, WaitingReason } from '@parley/contracts';

/** A waiting text with what holds it back, as the statement of `outgoing.query.ts` selects it. */
export interface OutgoingRow {
  id: string;
  conversation_id: string;
  entry_position: number;
  to_address: string;
  body: string;
  purpose: Delivery['purpose'];
  state: 'scheduled' | 'queued';
  due_at: Date;
  expires_at: Date;
  created_at: Date;
  attempts: number;
  segments: number;
  contact_name: string | null;
  number_id: string;
  number: string;
  number_name: string;
  connection_id: string;
  messages_per_second: number;
  pause_id: string | null;
  paused_by: string | null;
  pause_reason: string | null;
  behind: boolean;
  now: Date;
}

/** The first thing that has to happen before the text can leave. */
export function whyWaits(row: OutgoingRow): WaitingReason {
  const at = row.due_at.toISOString();
  if (row.state === 'scheduled') return { kind: 'scheduled', at };
  if (row.pause_id !== null) {
    return { kind: 'paused', pauseId: row.pause_id, by: row.paused_by ?? '', reason: row.pause_reason ?? '' };
  }
  if (row.due_at > row.now) {
    return row.attempts > 0 ? { kind: 'retry', attempt: row.attempts + 1, at } : { kind: 'undo', at };
  }
  return { kind: row.behind ? 'behind' : 'turn' };
}
