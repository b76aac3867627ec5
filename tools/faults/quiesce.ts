import { setTimeout as sleep } from 'node:timers/promises';
import type { CarrierMessage } from './carrier';
import { deliveryOf, isOut } from './check/taken';
import type { Crew } from './load';
import type { Stage } from './stage';

const WITHIN_MS = 45_000;
/** Screens wait this long before they call a missing event a gap; nothing may be heard for as long. */
const QUIET_MS = 600;

const WAITING = `
  SELECT (SELECT count(*) FROM delivery WHERE workspace_id = ANY ($1)
      AND state IN ('queued', 'claimed', 'sending'))
    + (SELECT count(*) FROM outbox WHERE workspace_id = ANY ($1) AND position IS NULL)
    + (SELECT count(*) FROM carrier_event WHERE workspace_id = ANY ($1) AND outcome = 'parked'
      AND next_attempt_at IS NOT NULL) AS waiting,
    (SELECT coalesce(json_agg(json_build_object('id', delivery.id, 'to', customer_number, 'body', entry.body)), '[]')
      FROM delivery JOIN entry USING (workspace_id, conversation_id)
      JOIN conversation ON conversation.workspace_id = delivery.workspace_id AND conversation.id = delivery.conversation_id
      WHERE delivery.workspace_id = ANY ($1) AND delivery.state = 'unknown' AND entry.delivery_id = delivery.id) AS unknown,
    (SELECT coalesce(json_agg(carrier_message_id), '[]') FROM attempt WHERE workspace_id = ANY ($1)) AS known,
    (SELECT coalesce(sum(revision), 0) FROM conversation WHERE workspace_id = ANY ($1)) AS revisions`;

interface Unknown {
  id: string;
  to: string;
  body: string;
}

/** Waits until nothing moves any more, or for so long that something must hang; the checker then says what. */
export async function quiesce(stage: Stage, crews: readonly Crew[]): Promise<void> {
  const workspaces = crews.map(({ business }) => business.workspaceId);
  const until = Date.now() + WITHIN_MS;
  let [last, since] = ['', Date.now()];
  while (Date.now() < until) {
    const state = await look(stage, crews, workspaces).catch(() => 'the database is away');
    if (state !== last) [last, since] = [state, Date.now()];
    else if (state.startsWith('still') && Date.now() - since >= QUIET_MS) return;
    await sleep(100);
  }
}

async function look(stage: Stage, crews: readonly Crew[], workspaces: string[]): Promise<string> {
  const { rows } = await stage.database.query<{
    waiting: string;
    unknown: Unknown[];
    known: string[];
    revisions: string;
  }>(WAITING, [workspaces]);
  const [row] = rows;
  if (Number(row?.waiting) > 0) return `${row?.waiting} waiting at ${row?.revisions}`;
  const messages = await stage.carrier.messages();
  const moving = messages.filter(
    (message) =>
      message.direction === 'outbound-api' &&
      ['accepted', 'queued', 'sending', 'sent'].includes(message.status),
  ).length;
  const unsettled = unsettledOf(row?.unknown ?? [], new Set(row?.known), messages.filter(isOut));
  const screens = crews.flatMap((crew) => crew.screens);
  const fetching = screens.filter((screen) => !screen.settled).length;
  const busy = moving + unsettled.length + fetching + stage.front.busy + stage.carrierDoor.busy;
  const at = `${row?.revisions} ${screens.map((screen) => screen.fetches).join()}`;
  const parts = `${moving} moving, ${unsettled.length} unsettled, ${fetching} fetching, ${stage.front.busy} + ${stage.carrierDoor.busy} under way`;
  return busy === 0 ? `still at ${at}` : `${parts}, at ${at}`;
}

/** What the carrier's list will still tell of: by our id, or by the words where a restored database wrote them anew. */
const unsettledOf = (
  unknown: readonly Unknown[],
  known: ReadonlySet<string>,
  messages: readonly CarrierMessage[],
): Unknown[] =>
  unknown.filter(({ id, to, body }) =>
    messages.some(
      (message) =>
        deliveryOf(message) === id || (message.to === to && message.body === body && !known.has(message.sid)),
    ),
  );
