import { Injectable } from '@nestjs/common';
import type { Pacing, PacingSettings } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { ProblemError } from '../problems/problem';
import { PacingQuery } from './pacing.query';

const NUMBERS = `
  UPDATE business_number number SET campaign = given.campaign, campaign_class = given."campaignClass"
  FROM jsonb_to_recordset($2::jsonb) AS given (id uuid, campaign text, "campaignClass" text)
  WHERE number.workspace_id = $1 AND number.id = given.id RETURNING number.id`;

const BRANDS = `
  UPDATE brand SET tier = given.tier FROM jsonb_to_recordset($2::jsonb) AS given (id uuid, tier text)
  WHERE brand.workspace_id = $1 AND brand.id = given.id RETURNING brand.id`;

const LIMITS = `
  INSERT INTO pacing_limit (workspace_id, kind, key, per_second, burst, per_minute, per_day)
  SELECT $1, kind, key, "perSecond", burst, "perMinute", "perDay" FROM jsonb_to_recordset($2::jsonb)
    AS given (kind text, key text, "perSecond" float8, burst float8, "perMinute" float8, "perDay" integer)`;

/** What waited for the old figures is looked at again, but for what the carrier itself has shut. */
const LOOK_AGAIN = [
  `UPDATE lane_bucket SET next_at = closed_until WHERE workspace_id = $1`,
  `UPDATE delivery SET due_at = clock_timestamp(), wait_code = NULL FROM (
     SELECT workspace_id, id FROM delivery WHERE workspace_id = $1 AND state = 'queued'
       AND wait_code IN ('parley:pace', 'parley:daily_cap') FOR UPDATE SKIP LOCKED
   ) waiting WHERE delivery.workspace_id = waiting.workspace_id AND delivery.id = waiting.id`,
];

/** Sets how fast texts may leave. Holds from the next claim on. */
@Injectable()
export class SetPacing {
  constructor(
    private readonly database: Database,
    private readonly query: PacingQuery,
  ) {}

  async execute({ workspaceId }: Caller, settings: PacingSettings): Promise<Pacing> {
    const { numbers, brands, limits } = settings;
    const known = new Set(
      (await this.query.read(workspaceId)).lanes.map(({ kind, key }) => `${kind} ${key}`),
    );
    await this.database.transaction(async (tx) => {
      await change(tx, NUMBERS, workspaceId, numbers, 'numbers');
      await change(tx, BRANDS, workspaceId, brands, 'brands');
      refuseUnknown(limits, known);
      await tx.query(`DELETE FROM pacing_limit WHERE workspace_id = $1`, [workspaceId]);
      await tx.query(LIMITS, [workspaceId, JSON.stringify(limits)]);
      for (const statement of LOOK_AGAIN) await tx.query(statement, [workspaceId]);
      giveNotice(tx, workspaceId, 'connections');
    });
    return this.query.read(workspaceId);
  }
}

async function change(
  tx: Tx,
  statement: string,
  workspaceId: string,
  given: readonly { id: string }[],
  field: 'numbers' | 'brands',
): Promise<void> {
  if (given.length === 0) return;
  const changed = await tx.query<{ id: string }>(statement, [workspaceId, JSON.stringify(given)]);
  const found = new Set(changed.map(({ id }) => id));
  refuse(
    given.flatMap(({ id }, index) =>
      found.has(id) ? [] : [{ field: `${field}.${index}.id`, message: 'There is none with this id.' }],
    ),
  );
}

function refuseUnknown(limits: PacingSettings['limits'], known: ReadonlySet<string>): void {
  const seen = new Set<string>();
  refuse(
    limits.flatMap(({ kind, key }, index) => {
      const name = `${kind} ${key}`;
      const message = !known.has(name) ? 'No text passes this lane.' : 'Each lane is set once.';
      if (known.has(name) && !seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [{ field: `limits.${index}.key`, message }];
    }),
  );
}

function refuse(fields: { field: string; message: string }[]): void {
  if (fields.length > 0) throw new ProblemError('validation_failed', undefined, { fields });
}
