// The rules of a workspace as data of its own. They are brought from the tables in libs/domain when they are first
// asked: rows from then on, that no new version of Parley changes.
import type { FrequencyCapInput, QuietRuleInput } from '@parley/contracts';
import {
  FREQUENCY_CAPS,
  type FrequencyCap,
  HOLDABLE_PURPOSES,
  type HoldablePurpose,
  QUIET_PURPOSES,
  QUIET_RULES,
  type QuietRule,
  type SendRules,
} from '@parley/domain';
import { newId } from '../database/ids';

const HOUR_MS = 3_600_000;

/** A transaction, or the database outside of one. */
export interface Reader {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export const BROUGHT_PURPOSES: readonly HoldablePurpose[] = HOLDABLE_PURPOSES.filter(
  (purpose) => QUIET_PURPOSES[purpose].keepsQuiet,
);

/** What comes with Parley, as rows say it. */
export function broughtRule(id: string): QuietRuleInput | null {
  const found = QUIET_RULES.find((rule) => rule.id === id);
  return found ? ruleInput(found) : null;
}

export function broughtCap(id: string): FrequencyCapInput | null {
  const found = FREQUENCY_CAPS.find((cap) => cap.id === id);
  return found ? capInput(found) : null;
}

function ruleInput({ id: _, ...rule }: QuietRule): QuietRuleInput {
  return { ...(structuredClone(rule) as Omit<QuietRuleInput, 'enabled'>), enabled: true };
}

function capInput({ name, purpose, most, withinMs, source }: FrequencyCap): FrequencyCapInput {
  return {
    name,
    purpose: purpose as HoldablePurpose,
    most,
    withinHours: withinMs / HOUR_MS,
    source,
    enabled: true,
  };
}

const BRING = `
  WITH policy AS (
    INSERT INTO quiet_policy (workspace_id, version, purposes, purposes_revision, restrained)
    VALUES ($1, 1, $2, 1, $2) ON CONFLICT DO NOTHING RETURNING workspace_id
  ), rules AS (
    INSERT INTO quiet_rule (workspace_id, id, name, places, allowed, special_days, valid_from, valid_until, standing,
      source, source_url, enabled, revision, changed_at, changed_by_name)
    SELECT policy.workspace_id, id, name, places, allowed, "specialDays", "validFrom", "validUntil", standing, source,
      "sourceUrl", enabled, 1, clock_timestamp(), 'Parley'
    FROM policy, jsonb_to_recordset($3::jsonb) AS rule (id text, name text, places text[], allowed jsonb,
      "specialDays" jsonb, "validFrom" text, "validUntil" text, standing text, source text, "sourceUrl" text,
      enabled boolean)
  ), caps AS (
    INSERT INTO frequency_cap (workspace_id, id, name, purpose, most, within_hours, source, enabled, revision, changed_at,
      changed_by_name)
    SELECT policy.workspace_id, id, name, purpose, most, "withinHours", source, enabled, 1, clock_timestamp(), 'Parley'
    FROM policy, jsonb_to_recordset($4::jsonb) AS cap (id text, name text, purpose text, most integer,
      "withinHours" integer, source text, enabled boolean)
  )
  INSERT INTO quiet_change (workspace_id, id, kind, subject, revision, action, after, actor_name)
  SELECT policy.workspace_id, line.id, kind, subject, 1, 'brought', after, 'Parley'
  FROM policy, jsonb_to_recordset($5::jsonb) AS line (id uuid, kind text, subject text, after jsonb)`;

/** Brings a workspace the rules that come with Parley, once. */
export async function bringRules(into: Reader, workspaceId: string): Promise<void> {
  const rules = QUIET_RULES.map((rule) => ({ id: rule.id, ...ruleInput(rule) }));
  const caps = FREQUENCY_CAPS.map((cap) => ({ id: cap.id, ...capInput(cap) }));
  const lines = [
    { id: newId(), kind: 'purposes', subject: 'purposes', after: { purposes: BROUGHT_PURPOSES } },
    ...rules.map(({ id, ...after }) => ({ id: newId(), kind: 'rule', subject: id, after })),
    ...caps.map(({ id, ...after }) => ({ id: newId(), kind: 'cap', subject: id, after })),
  ];
  await into.query(BRING, [
    workspaceId,
    BROUGHT_PURPOSES,
    JSON.stringify(rules),
    JSON.stringify(caps),
    JSON.stringify(lines),
  ]);
}

const IN_FORCE = `
  SELECT policy.workspace_id, policy.version, policy.purposes,
    (SELECT coalesce(json_agg(json_build_object('id', rule.id, 'name', rule.name, 'places', rule.places,
        'allowed', rule.allowed, 'specialDays', rule.special_days, 'validFrom', rule.valid_from,
        'validUntil', rule.valid_until, 'standing', rule.standing, 'source', rule.source,
        'sourceUrl', rule.source_url)), '[]')
      FROM quiet_rule rule WHERE rule.workspace_id = policy.workspace_id AND rule.enabled) AS rules,
    (SELECT coalesce(json_agg(json_build_object('id', cap.id, 'name', cap.name, 'purpose', cap.purpose,
        'most', cap.most, 'withinMs', cap.within_hours * ${HOUR_MS}::bigint, 'source', cap.source)), '[]')
      FROM frequency_cap cap WHERE cap.workspace_id = policy.workspace_id AND cap.enabled) AS caps
  FROM quiet_policy policy WHERE policy.workspace_id = ANY ($1::uuid[])`;

export interface RulesInForce extends SendRules {
  version: number;
}

/** What is switched on in each workspace. */
export async function rulesInForce(
  from: Reader,
  workspaceIds: readonly string[],
): Promise<Map<string, RulesInForce>> {
  const wanted = [...new Set(workspaceIds)];
  const read = () => from.query<RulesInForce & { workspace_id: string }>(IN_FORCE, [wanted]);
  let rows = await read();
  if (rows.length < wanted.length) {
    const known = new Set(rows.map((row) => row.workspace_id));
    for (const id of wanted.filter((one) => !known.has(one))) await bringRules(from, id);
    rows = await read();
  }
  return new Map(rows.map(({ workspace_id: id, ...rules }) => [id, rules]));
}
