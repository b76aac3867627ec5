import { Injectable } from '@nestjs/common';
import type {
  NewQuietRule,
  QuietRestore,
  QuietRuleEdit,
  QuietRuleInput,
  QuietRuleRow,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { ProblemError } from '../problems/problem';
import { actionOf, beginChange, type Change, noteChange, refuseMoved } from './note-change';
import { readRule } from './quiet-hours.query';
import { broughtRule } from './rules';

/** Made or replaced; what it was before is in the log. */
const SAVE = `
  INSERT INTO quiet_rule (workspace_id, id, name, places, allowed, special_days, valid_from, valid_until, standing,
    source, source_url, enabled, revision, changed_at, changed_by_id, changed_by_name)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, clock_timestamp(), $13, $14)
  ON CONFLICT (workspace_id, id) DO UPDATE SET name = excluded.name, places = excluded.places,
    allowed = excluded.allowed, special_days = excluded.special_days, valid_from = excluded.valid_from,
    valid_until = excluded.valid_until, standing = excluded.standing, source = excluded.source,
    source_url = excluded.source_url, enabled = excluded.enabled, revision = quiet_rule.revision + 1,
    changed_at = excluded.changed_at, changed_by_id = excluded.changed_by_id,
    changed_by_name = excluded.changed_by_name`;

/** Writes down when texts may reach the people of a place; holds from the commit on, for what waits already too. */
@Injectable()
export class SaveQuietRule {
  constructor(private readonly database: Database) {}

  add(caller: Caller, { rule, reason }: NewQuietRule): Promise<QuietRuleRow> {
    return this.database.transaction(async (tx) => {
      await beginChange(tx, caller.workspaceId);
      return save(tx, caller, newId(), rule, { before: null, action: 'added', reason });
    });
  }

  edit(caller: Caller, id: string, { rule, revision, reason }: QuietRuleEdit): Promise<QuietRuleRow> {
    return this.change(caller, id, revision, (before) => ({
      rule,
      action: actionOf(before, rule),
      reason,
    }));
  }

  restore(caller: Caller, id: string, { revision, reason }: QuietRestore): Promise<QuietRuleRow> {
    return this.change(caller, id, revision, () => {
      const rule = broughtRule(id);
      if (!rule) throw new ProblemError('nothing_to_restore');
      return { rule, action: 'restored', reason };
    });
  }

  private change(
    caller: Caller,
    id: string,
    revision: number,
    next: (before: QuietRuleRow) => { rule: QuietRuleInput } & Pick<Change, 'action' | 'reason'>,
  ): Promise<QuietRuleRow> {
    return this.database.transaction(async (tx) => {
      await beginChange(tx, caller.workspaceId);
      const row = await readRule(tx, caller.workspaceId, id);
      refuseMoved(row, revision);
      const { rule, ...change } = next(row);
      return save(tx, caller, id, rule, { before: inputOf(row), ...change });
    });
  }
}

async function save(
  tx: Tx,
  caller: Caller,
  id: string,
  rule: QuietRuleInput,
  change: Pick<Change, 'before' | 'action' | 'reason'>,
): Promise<QuietRuleRow> {
  await tx.query(SAVE, [
    caller.workspaceId,
    id,
    rule.name,
    rule.places,
    JSON.stringify(rule.allowed),
    JSON.stringify(rule.specialDays),
    rule.validFrom,
    rule.validUntil,
    rule.standing,
    rule.source,
    rule.sourceUrl,
    rule.enabled,
    caller.personId,
    caller.name,
  ]);
  const saved = await readRule(tx, caller.workspaceId, id);
  await noteChange(tx, caller, {
    kind: 'rule',
    subject: id,
    revision: saved.revision,
    after: inputOf(saved),
    ...change,
  });
  return saved;
}

function inputOf(row: QuietRuleRow): QuietRuleInput {
  const { id: _, revision: __, origin: ___, changedAt: ____, changedBy: _____, ...input } = row;
  return input;
}
