import {
  BREAKER,
  type CallRoom,
  type DefaultLane,
  type Leads,
  type Network,
  type NumberLine,
  type Purpose,
  chooseTexts,
  commonLanes,
  isLimited,
  leadsAfter,
  limitOf,
  networkLane,
} from '@parley/domain';
import type { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { tellBreaker } from '../pacing/breakers';
import { OpenLanes } from '../pacing/lanes';
import { findHolds, restrained } from '../quiet-hours/find-holds';
import { holdTexts } from '../quiet-hours/hold-texts';
import { NOT_PAUSED } from '../sending/gate';
import type { DueNumber } from './due-numbers';
import { isState } from './is-state';

export interface Claimed {
  workspace_id: string;
  id: string;
  fence: number;
}

/** A due text at the head of its thread's line. */
interface Head {
  workspaceId: string;
  numberId: string;
  id: string;
  sender: string;
  segments: number;
  priority: number;
  dueAtMs: number;
  expired: boolean;
  network: Network | null;
  purpose: Purpose;
  toAddress: string;
  /** Quiet hours and caps have a say. */
  restrained: boolean;
}

/**
 * The first texts of each sender's line, by number and priority: steps from line to line along the index, so that a
 * line of a hundred thousand costs no more than one of ten, nor does one that is paused: a line has one priority, and
 * so one purpose. Only the head of a thread's own line, per purpose; an
 * unknown or failed text blocks nothing. That head is asked for as a minimum, which reads one entry of the line's index;
 * an anti-join may read the whole of it, as the planner holds a queue for empty that was so when it last looked. The limit is part of the text, as in the walk over the numbers.
 */
const heads = (perLine: number): string => `
  WITH RECURSIVE line AS (
    SELECT first.* FROM unnest($1::uuid[], $2::uuid[]) AS number (workspace_id, id) CROSS JOIN LATERAL (
      SELECT workspace_id, business_number_id, priority, sender, purpose FROM delivery
      WHERE delivery.workspace_id = number.workspace_id AND delivery.business_number_id = number.id
        AND state = 'queued'
      ORDER BY priority, sender LIMIT 1
    ) first
    UNION ALL
    SELECT next.* FROM line CROSS JOIN LATERAL (
      SELECT workspace_id, business_number_id, priority, sender, purpose FROM delivery
      WHERE delivery.workspace_id = line.workspace_id AND delivery.business_number_id = line.business_number_id
        AND state = 'queued' AND (priority, sender) > (line.priority, line.sender)
      ORDER BY priority, sender LIMIT 1
    ) next
  ), moving AS (
    SELECT delivery.* FROM line delivery JOIN business_number number
      ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
    WHERE ${NOT_PAUSED}
  )
  SELECT head.workspace_id AS "workspaceId", head.business_number_id AS "numberId", head.id, head.sender, head.segments,
    head.priority, extract(epoch FROM head.due_at)::float8 * 1000 AS "dueAtMs", head.expires_at <= now() AS expired,
    fact.network, head.purpose, head.to_address AS "toAddress", ${restrained('head')} AS restrained
  FROM moving line CROSS JOIN LATERAL (
    SELECT * FROM delivery
    WHERE delivery.workspace_id = line.workspace_id AND delivery.business_number_id = line.business_number_id
      AND delivery.priority = line.priority AND delivery.sender = line.sender AND delivery.state = 'queued'
      AND delivery.due_at <= now() AND delivery.entry_position = (
        SELECT min(ahead.entry_position) FROM delivery ahead WHERE ahead.workspace_id = delivery.workspace_id
          AND ahead.conversation_id = delivery.conversation_id AND ahead.purpose = delivery.purpose
          AND ahead.state IN ('queued', 'claimed', 'sending')
      )
    ORDER BY delivery.due_at LIMIT ${perLine}
  ) head
  LEFT JOIN number_fact fact ON fact.workspace_id = head.workspace_id AND fact.number = head.to_address`;

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

/** Half open: whoever gets the row may let the next few through, and nobody else until they were heard of. */
const TRIALS = `
  SELECT connection_id FROM breaker
  JOIN unnest($1::uuid[], $2::uuid[]) AS wanted (workspace_id, connection_id) USING (workspace_id, connection_id)
  WHERE state <> 'closed' AND until <= clock_timestamp() FOR UPDATE OF breaker SKIP LOCKED`;
const TRY = `
  UPDATE breaker SET state = 'half_open', changed_at = clock_timestamp(),
    until = clock_timestamp() + $2 * interval '1 millisecond'
  WHERE (workspace_id, connection_id) IN (SELECT * FROM unnest($3::uuid[], $1::uuid[]))`;

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

/** How many each connection may still try, by its id. */
type Trials = ReadonlyMap<string, { workspaceId: string; left: number }>;

async function lockTrials(tx: Tx, numbers: readonly DueNumber[]): Promise<Trials> {
  const shut = new Map(
    numbers
      .filter((number) => number.breaker !== 'closed')
      .map((number) => [number.settings.connectionId, number.workspace_id]),
  );
  if (shut.size === 0) return new Map();
  const rows = await tx.query<{ connection_id: string }>(TRIALS, [[...shut.values()], [...shut.keys()]]);
  return new Map(
    rows.map(({ connection_id: id }) => [id, { workspaceId: shut.get(id) ?? '', left: BREAKER.trials }]),
  );
}

async function startTrials(tx: Tx, trials: Trials, forMs: number): Promise<void> {
  const used = [...trials].filter(([, trial]) => trial.left < BREAKER.trials);
  if (used.length === 0) return;
  await tx.query(TRY, [used.map(([id]) => id), forMs, used.map(([, trial]) => trial.workspaceId)]);
  for (const workspaceId of new Set(used.map(([, trial]) => trial.workspaceId))) tellBreaker(tx, workspaceId);
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
