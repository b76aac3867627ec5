import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type {
  FrequencyCapInput,
  FrequencyCapRow,
  QuietChange,
  QuietChangesPage,
  QuietChangesQuery,
  QuietHoursSettings,
  QuietRuleInput,
  QuietRuleRow,
} from '@parley/contracts';
import type { HoldablePurpose } from '@parley/domain';
import { Database } from '../database/database';
import { pageFrom } from '../database/page';
import { notFound } from '../problems/problem';
import { broughtCap, broughtRule, bringRules, type Reader } from './rules';

const POLICY = `
  SELECT version, purposes, purposes_revision FROM quiet_policy WHERE workspace_id = $1`;

/** As the rule or cap is written, and where the row stands. */
const STANDING = `revision, changed_at, changed_by_id, changed_by_name`;
const RULE_COLUMNS = `
  id, json_build_object('name', name, 'places', places, 'allowed', allowed, 'specialDays', special_days,
    'validFrom', valid_from, 'validUntil', valid_until, 'standing', standing, 'source', source, 'sourceUrl', source_url,
    'enabled', enabled) AS input, ${STANDING}`;
const CAP_COLUMNS = `
  id, json_build_object('name', name, 'purpose', purpose, 'most', most, 'withinHours', within_hours,
    'source', source, 'enabled', enabled) AS input, ${STANDING}`;
const RULES = `SELECT ${RULE_COLUMNS} FROM quiet_rule WHERE workspace_id = $1 ORDER BY name, id`;
const CAPS = `SELECT ${CAP_COLUMNS} FROM frequency_cap WHERE workspace_id = $1 ORDER BY purpose, within_hours, id`;
const ONE = {
  rule: `SELECT ${RULE_COLUMNS} FROM quiet_rule WHERE workspace_id = $1 AND id = $2`,
  cap: `SELECT ${CAP_COLUMNS} FROM frequency_cap WHERE workspace_id = $1 AND id = $2`,
} as const;

const CHANGES = `
  SELECT id, kind, subject, revision, action, before, after, reason, at, actor_id, actor_name FROM quiet_change
  WHERE workspace_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR subject = $3)
    AND ($4::uuid IS NULL OR id < $4)
  ORDER BY id DESC LIMIT $5`;

interface Row<Input> {
  id: string;
  input: Input;
  revision: number;
  changed_at: Date;
  changed_by_id: string | null;
  changed_by_name: string;
}

type ChangeRow = Omit<QuietChange, 'at' | 'by'> & { at: Date; actor_id: string | null; actor_name: string };

@Injectable()
export class QuietHoursQuery {
  constructor(private readonly database: Database) {}

  async read(workspaceId: string): Promise<QuietHoursSettings> {
    let policy = await this.policy(workspaceId);
    if (!policy) {
      await bringRules(this.database, workspaceId);
      policy = await this.policy(workspaceId);
    }
    if (!policy) throw notFound('workspace');
    const [rules, caps] = await Promise.all([
      this.database.query<Row<QuietRuleInput>>(RULES, [workspaceId]),
      this.database.query<Row<FrequencyCapInput>>(CAPS, [workspaceId]),
    ]);
    return {
      version: policy.version,
      purposes: policy.purposes,
      purposesRevision: policy.purposes_revision,
      rules: rules.map((row) => present(row, broughtRule(row.id))),
      caps: caps.map((row) => present(row, broughtCap(row.id))),
    };
  }

  async changes(workspaceId: string, asked: QuietChangesQuery): Promise<QuietChangesPage> {
    const { kind = null, subject = null, cursor = null, limit } = asked;
    const rows = await this.database.query<ChangeRow>(CHANGES, [
      workspaceId,
      kind,
      subject,
      cursor,
      limit + 1,
    ]);
    return pageFrom(rows, limit, ({ at, actor_id: id, actor_name: name, ...line }) => ({
      ...line,
      at: at.toISOString(),
      by: { kind: id === null ? 'system' : 'person', id, name },
    }));
  }

  private async policy(workspaceId: string) {
    const [row] = await this.database.query<{
      version: number;
      purposes: HoldablePurpose[];
      purposes_revision: number;
    }>(POLICY, [workspaceId]);
    return row;
  }
}

/** Reads a rule inside or outside a transaction; refuses with not_found. */
export async function readRule(from: Reader, workspaceId: string, id: string): Promise<QuietRuleRow> {
  const [row] = await from.query<Row<QuietRuleInput>>(ONE.rule, [workspaceId, id]);
  if (!row) throw notFound('rule');
  return present(row, broughtRule(id));
}

/** As readRule. */
export async function readCap(from: Reader, workspaceId: string, id: string): Promise<FrequencyCapRow> {
  const [row] = await from.query<Row<FrequencyCapInput>>(ONE.cap, [workspaceId, id]);
  if (!row) throw notFound('cap');
  return present(row, broughtCap(id));
}

function present<Input extends object>(
  { id, input, revision, changed_at, changed_by_id, changed_by_name }: Row<Input>,
  brought: Input | null,
): Input & Pick<QuietRuleRow, 'id' | 'revision' | 'origin' | 'changedAt' | 'changedBy'> {
  return {
    ...input,
    id,
    revision,
    origin: brought === null ? 'own' : isDeepStrictEqual(brought, input) ? 'parley' : 'changed',
    changedAt: changed_at.toISOString(),
    changedBy: {
      kind: changed_by_id === null ? 'system' : 'person',
      id: changed_by_id,
      name: changed_by_name,
    },
  };
}
