import type { SendHoldDetail } from '@parley/contracts';
import type { SendHold } from '@parley/domain';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import type { FoundHold } from './find-holds';

const WAIT_CODES = { quiet: 'parley:quiet', cap: 'parley:cap' } as const;
export type HoldCode = (typeof WAIT_CODES)[keyof typeof WAIT_CODES];

/** The same in SQL, to follow IN. */
export const HOLD_CODES = Object.values(WAIT_CODES)
  .map((code) => `'${code}'`)
  .join(', ');

export const isHoldCode = (code: string | null): code is HoldCode =>
  code === WAIT_CODES.quiet || code === WAIT_CODES.cap;

export const waitCodeOf = ({ reason }: Pick<SendHold, 'reason'>): HoldCode => WAIT_CODES[reason];

/** As it is kept with the text, and told to programs and people. */
export const holdDetail = ({ reason, untilMs, rule, timeZone, says }: SendHold): SendHoldDetail => ({
  reason,
  until: untilMs === null ? null : new Date(untilMs).toISOString(),
  rule,
  timeZone,
  says,
});

/** Never past its expiry: then it is told so at once. Attempts are left as they are. */
const HOLD = `
  WITH held AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS text (workspace_id uuid, id uuid, fence integer, event_id uuid,
      until timestamptz, wait_code text, detail jsonb, version integer)
  ), free AS (
    SELECT held.* FROM held
    JOIN delivery ON delivery.workspace_id = held.workspace_id AND delivery.id = held.id
    WHERE ((delivery.state = 'queued') IS TRUE AND held.fence IS NULL
      OR (delivery.state = 'claimed') IS TRUE AND delivery.fence = held.fence)
    FOR UPDATE OF delivery SKIP LOCKED
  ), moved AS (
    UPDATE delivery SET state = 'queued', lease_until = NULL, due_at = least(free.until, delivery.expires_at),
      wait_code = free.wait_code, wait_detail = free.detail, held_version = free.version,
      state_changed_at = CASE WHEN delivery.state = 'queued' THEN delivery.state_changed_at ELSE clock_timestamp() END
    FROM free WHERE delivery.workspace_id = free.workspace_id AND delivery.id = free.id
    RETURNING free.*
  )
  INSERT INTO delivery_event (workspace_id, id, delivery_id, source, state, changed, code, detail)
  SELECT workspace_id, event_id, id, 'hold', 'queued', true, wait_code, detail->>'says' FROM moved`;

export interface TextHeld {
  workspaceId: string;
  id: string;
  /** Of the claim that is given up; null where the text was not claimed. */
  fence: number | null;
  hold: FoundHold;
}

/** Lets texts wait until their hold is over; those that somebody else is at are left to them. */
export async function holdTexts(tx: Tx, texts: readonly TextHeld[]): Promise<void> {
  await tx.query(HOLD, [
    JSON.stringify(
      texts.map(({ workspaceId, id, fence, hold }) => ({
        workspace_id: workspaceId,
        id,
        fence,
        event_id: newId(),
        until: holdDetail(hold).until,
        wait_code: waitCodeOf(hold),
        detail: holdDetail(hold),
        version: hold.version,
      })),
    ),
  ]);
  // Their threads say until when.
  for (const workspaceId of new Set(texts.map((text) => text.workspaceId)))
    giveNotice(tx, workspaceId, 'sending');
}

const NOTE = `
  INSERT INTO delivery_event (workspace_id, id, delivery_id, source, state, changed, code, detail)
  VALUES ($1, $2, $3, 'hold', $4, true, $5, $6)`;

/** Puts into a text's journey that it was held from the beginning. */
export async function noteHold(
  tx: Tx,
  workspaceId: string,
  deliveryId: string,
  state: 'queued' | 'scheduled',
  hold: SendHold,
): Promise<void> {
  await tx.query(NOTE, [workspaceId, newId(), deliveryId, state, waitCodeOf(hold), hold.says]);
}
