import { Injectable } from '@nestjs/common';
import { type CappedCount, type InboxCounts, LIMITS } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';

const OPEN = `status IN ('open', 'pending')`;

/** Looks no further than one row past the cap, so that a million threads cost what a thousand do. */
const capped = (table: string, where: string): string =>
  `(SELECT count(*) FROM (
    SELECT 1 FROM ${table} WHERE ${table}.workspace_id = $1 AND ${where} LIMIT ${LIMITS.countCap + 1}
  ) found)::int`;

/** $1 workspace, $2 reader, $3 whether the reader may see webhooks, $4 whether consent. */
const COUNTS = `
  SELECT
    ${capped('conversation', `assignee_id = $2 AND ${OPEN}`)} AS mine,
    ${capped('conversation', `assignee_id IS NULL AND ${OPEN}`)} AS unassigned,
    ${capped('conversation', OPEN)} AS "all",
    ${capped('conversation', 'attention IS NOT NULL')} AS needs_attention,
    ${capped('conversation', 'callback_since IS NOT NULL')} AS callbacks,
    ${capped('conversation', `status = 'snoozed'`)} AS snoozed,
    ${capped('conversation', `status = 'resolved'`)} AS resolved,
    (SELECT coalesce(json_object_agg(queue.id, ${capped('conversation', `queue_id = queue.id AND ${OPEN}`)}), '{}')
      FROM queue WHERE queue.workspace_id = $1) AS queues,
    CASE WHEN $3 THEN ${capped('webhook_request', 'replayed_at IS NULL AND dismissed_at IS NULL')} ELSE 0
      END AS quarantined,
    CASE WHEN $3 THEN ${capped('carrier_event', `outcome = 'parked'`)} ELSE 0 END AS parked,
    CASE WHEN $4 THEN ${capped('opt_out_review', `tier = 'likely' AND decision IS NULL`)} ELSE 0 END AS reviews`;

interface Row {
  mine: number;
  unassigned: number;
  all: number;
  needs_attention: number;
  callbacks: number;
  snoozed: number;
  resolved: number;
  queues: Record<string, number>;
  quarantined: number;
  parked: number;
  reviews: number;
}

const present = (count: number): CappedCount => ({
  value: Math.min(count, LIMITS.countCap),
  capped: count > LIMITS.countCap,
});

@Injectable()
export class CountsQuery {
  constructor(private readonly database: Database) {}

  async counts(caller: Caller): Promise<InboxCounts> {
    const [row] = await this.database.query<Row>(COUNTS, [
      caller.workspaceId,
      caller.personId,
      caller.permissions.includes('webhooks.read'),
      caller.permissions.includes('consent.read'),
    ]);
    if (!row) throw new Error('a SELECT without FROM gives one row');
    return {
      mine: present(row.mine),
      unassigned: present(row.unassigned),
      all: present(row.all),
      needsAttention: present(row.needs_attention),
      callbacks: present(row.callbacks),
      snoozed: present(row.snoozed),
      resolved: present(row.resolved),
      queues: Object.fromEntries(Object.entries(row.queues).map(([id, count]) => [id, present(count)])),
      quarantined: present(row.quarantined),
      parked: present(row.parked),
      reviews: present(row.reviews),
    };
  }
}
