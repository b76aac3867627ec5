import type { Delivery, SendHoldDetail, WaitingReason } from '@parley/contracts';
import { isHoldCode } from '../quiet-hours/hold-texts';

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
  pause_id: string | null;
  paused_by: string | null;
  pause_reason: string | null;
  behind: boolean;
  connection_name: string;
  /** Null while the connection is well. */
  breaker_state: 'open' | 'half_open' | null;
  breaker_until: Date | null;
  /** What put it off: one of our lanes ("parley:…"), or the carrier's code of the last try. */
  wait_code: string | null;
  wait_detail: SendHoldDetail | null;
  now: Date;
}

/** Lanes that are closed for longer than a pace would be. */
const CLOSED: Record<string, string> = {
  'parley:daily_cap': "The day's allowance is used up",
  'parley:carrier_asked': 'The carrier asked to slow down',
};

/** The first thing that has to happen before the text can leave. */
export function whyWaits(row: OutgoingRow): WaitingReason {
  const at = row.due_at.toISOString();
  if (row.state === 'scheduled') return { kind: 'scheduled', at };
  if (row.pause_id !== null) {
    return { kind: 'paused', pauseId: row.pause_id, by: row.paused_by ?? '', reason: row.pause_reason ?? '' };
  }
  if (row.breaker_state !== null) {
    return {
      kind: 'breaker',
      connection: row.connection_name,
      until: row.breaker_until?.toISOString() ?? null,
    };
  }
  if (row.due_at > row.now) {
    if (isHoldCode(row.wait_code) && row.wait_detail !== null)
      return { kind: row.wait_detail.reason, hold: row.wait_detail };
    const what = CLOSED[row.wait_code ?? ''];
    if (what !== undefined) return { kind: 'closed', what, until: at };
    if (row.wait_code === 'parley:pace') return { kind: 'turn' };
    return row.attempts > 0 ? { kind: 'retry', attempt: row.attempts + 1, at } : { kind: 'undo', at };
  }
  return { kind: row.behind ? 'behind' : 'turn' };
}
