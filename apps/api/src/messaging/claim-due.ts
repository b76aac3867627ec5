import {
  type CallRoom,
  type DefaultLane,
  type Leads,
  type NumberLine,
  chooseTexts,
  commonLanes,
  isLimited,
  leadsAfter,
  limitOf,
  networkLane,
} from '@parley/domain';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { OpenLanes } from '../pacing/lanes';
import { findHolds } from '../quiet-hours/find-holds';
import { holdTexts } from '../quiet-hours/hold-texts';
import { lockTrials, startTrials, type Trials } from './breaker-trials';
import type { DueNumber } from './due-numbers';
import { type Head, heads } from './line-heads';
import { isState } from './is-state';

export interface Claimed {
  workspace_id: string;
  id: string;
  fence: number;
}

const CLAIM = `
  WITH free AS (
    SELECT delivery.workspace_id, delivery.id FROM unnest($1::uuid[], $2::uuid[]) AS chosen (workspace_id, id)
    JOIN delivery ON delivery.workspace_id = chosen.workspace_id AND delivery.id = chosen.id
    WHERE ${isState('queued')} FOR UPDATE OF delivery SKIP LOCKED
  )
  UPDATE delivery SET state = 'claimed', fence = fence + 1,
    wait_code = CASE WHEN expires_at <= clock_timestamp() THEN wait_code END, state_changed_at = clock_timestamp(),
    lease_until = clock_timestamp() + $3 * interval '1 millisecond'
  FROM free WHERE delivery.workspace_id = free.workspace_id AND delivery.id = free.id
  RETURNING delivery.workspace_id, delivery.id, delivery.fence`;

/** Never past its expiry: then it is told so at once. */
const DEFER = `
  WITH later AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS text (workspace_id uuid, id uuid, at_ms float8, wait_code text)
  ), free AS (
    SELECT delivery.workspace_id, delivery.id, later.at_ms, later.wait_code FROM later
    JOIN delivery ON delivery.workspace_id = later.workspace_id AND delivery.id = later.id
    WHERE ${isState('queued')} FOR UPDATE OF delivery SKIP LOCKED
  )
  UPDATE delivery SET due_at = least(to_timestamp(free.at_ms / 1000), expires_at), wait_code = free.wait_code
  FROM free WHERE delivery.workspace_id = free.workspace_id AND delivery.id = free.id`;

export interface ClaimResult {
  claimed: Claimed[];
  /** Something was there that another dispatcher held: worth another look in a moment. */
  busy: boolean;
}

/**
 * Leases due texts of several numbers, as many as their lanes and their connections' calls allow, in one transaction: lanes and claims are charged
 * together or not at all. Time is the database's. It waits for nobody: what others hold is left to them.
 */
export function claimDue(
  database: Database,
  numbers: readonly DueNumber[],
  most: number,
  calls: CallRoom,
  config: { leaseMs: number; carrierTimeoutMs: number },
): Promise<ClaimResult> {
  return database.transaction(async (tx) => {
    const lanes = new OpenLanes();
    await lanes.open(tx, numbers.flatMap(lanesOfNumber));
    const trials = await lockTrials(tx, numbers);
    const ours = numbers.filter(
      (number) =>
        isOpen(lanes, number) && (number.breaker === 'closed' || trials.has(number.settings.connectionId)),
    );
    const busy = ours.length < numbers.length;
    if (ours.length === 0) return { claimed: [], busy };

    const perLine = Math.ceil(most / ours.length);
    const first = await tx.query<Head>(heads(perLine), [
      ours.map((number) => number.workspace_id),
      ours.map((number) => number.settings.numberId),
    ]);
    if (first.length === 0) return { claimed: [], busy };
    const free = await withoutHeld(tx, first);
    await lanes.open(tx, networkLanes(ours, free));
    const { chosen, deferred } = chooseTexts(
      ours.map((number) => lineOf(number, free, lanes, trials, calls)),
      most,
    );
    const claimed =
      chosen.length === 0
        ? []
        : await tx.query<Claimed>(CLAIM, [
            chosen.map((text) => text.workspaceId),
            chosen.map((text) => text.id),
            config.leaseMs,
          ]);
    if (deferred.length > 0) {
      await tx.query(DEFER, [
        JSON.stringify(
          deferred.map(({ text, atMs, wait }) => ({
            workspace_id: text.workspaceId,
            id: text.id,
            at_ms: atMs,
            wait_code: `parley:${wait}`,
          })),
        ),
      ]);
    }
    await startTrials(tx, trials, config.leaseMs + config.carrierTimeoutMs);
    await lanes.charge(tx, settle(ours, chosen, claimed, lanes));
    return {
      claimed,
      busy: busy || free.length < first.length || deferred.length > 0 || claimed.length < chosen.length,
    };
  });
}

/**
 * Lets texts in quiet hours or over a cap wait before they use anything of their lanes. The last gate asks again; what
 * is too old goes there at once, to be told so.
 */
async function withoutHeld(tx: Tx, heads: readonly Head[]): Promise<readonly Head[]> {
  const asked = heads.filter((head) => head.restrained && !head.expired);
  if (asked.length === 0) return heads;
  const { holds } = await findHolds(
    tx,
    asked.map(({ workspaceId, id, toAddress: number, purpose }) => ({ workspaceId, id, number, purpose })),
  );
  if (holds.size === 0) return heads;
  const held = asked.flatMap(({ workspaceId, id }) => {
    const hold = holds.get(id);
    return hold ? [{ workspaceId, id, fence: null, hold }] : [];
  });
  await holdTexts(tx, held);
  return heads.filter(({ id }) => !holds.has(id));
}

const withLimit = (number: DueNumber, lane: DefaultLane) => {
  const limit = limitOf(lane.limit, number.limits[`${lane.kind} ${lane.key}`]);
  return {
    workspace_id: number.workspace_id,
    kind: lane.kind,
    key: lane.key,
    limit,
    limited: isLimited(limit),
  };
};

const lanesOfNumber = (number: DueNumber) =>
  commonLanes(number.settings).map((lane) => withLimit(number, lane));

/** All lanes that count are ours. One without limits has a row only when it is closed. */
const isOpen = (lanes: OpenLanes, number: DueNumber): boolean =>
  lanesOfNumber(number).every((lane) => !lane.limited || lanes.get(lane) !== undefined);

function networkLanes(numbers: readonly DueNumber[], heads: readonly Head[]) {
  const wanted = new Map<string, ReturnType<typeof withLimit>>();
  for (const number of numbers) {
    for (const head of heads) {
      if (head.numberId !== number.settings.numberId || head.workspaceId !== number.workspace_id) continue;
      const lane = withLimit(number, networkLane(number.settings, head.network));
      wanted.set(`${lane.workspace_id} ${lane.key}`, lane);
    }
  }
  return [...wanted.values()];
}

function lineOf(
  number: DueNumber,
  heads: readonly Head[],
  lanes: OpenLanes,
  trials: Trials,
  calls: CallRoom,
): NumberLine<Head> {
  const own = lanesOfNumber(number).flatMap((lane) => lanes.get(lane) ?? []);
  const networkOf = (text: Head) => withLimit(number, networkLane(number.settings, text.network));
  return {
    // A network's lane that another dispatcher holds: its texts are left for the next look.
    texts: heads.filter(
      (head) =>
        head.numberId === number.settings.numberId &&
        head.workspaceId === number.workspace_id &&
        (!networkOf(head).limited || lanes.get(networkOf(head)) !== undefined),
    ),
    leads: own.find(({ id }) => id.kind === 'number')?.leads ?? {},
    lanes: own.map(({ lane }) => lane),
    networkLane: (text) => lanes.get(networkOf(text))?.lane ?? null,
    trial: trials.get(number.settings.connectionId) ?? null,
    calls,
    connectionId: number.settings.connectionId,
  };
}

/** Gives back what was charged for texts somebody else got hold of; returns the senders' leads by number. */
function settle(
  numbers: readonly DueNumber[],
  chosen: readonly Head[],
  claimed: readonly Claimed[],
  lanes: OpenLanes,
): Map<string, Leads> {
  const got = new Set(claimed.map((one) => one.id));
  const leads = new Map<string, Leads>();
  for (const number of numbers) {
    const mine = chosen.filter(
      (text) =>
        text.numberId === number.settings.numberId &&
        text.workspaceId === number.workspace_id &&
        !text.expired,
    );
    for (const text of mine.filter(({ id }) => !got.has(id))) {
      const passed = [
        ...lanesOfNumber(number),
        withLimit(number, networkLane(number.settings, text.network)),
      ];
      for (const lane of passed) lanes.get(lane)?.lane.take(-text.segments);
    }
    const before =
      lanes.get({ workspace_id: number.workspace_id, kind: 'number', key: number.settings.numberId })
        ?.leads ?? {};
    const served = mine.filter(({ id }) => got.has(id));
    if (served.length > 0)
      leads.set(`${number.workspace_id} ${number.settings.numberId}`, leadsAfter(before, served));
  }
  return leads;
}
