import { Injectable } from '@nestjs/common';
import type {
  FrequencyCapEdit,
  FrequencyCapInput,
  FrequencyCapRow,
  NewFrequencyCap,
  QuietRestore,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { ProblemError } from '../problems/problem';
import { actionOf, beginChange, type Change, noteChange, refuseMoved } from './note-change';
import { readCap } from './quiet-hours.query';
import { broughtCap } from './rules';

const SAVE = `
  INSERT INTO frequency_cap (workspace_id, id, name, purpose, most, within_hours, source, enabled, revision, changed_at,
    changed_by_id, changed_by_name)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1, clock_timestamp(), $9, $10)
  ON CONFLICT (workspace_id, id) DO UPDATE SET name = excluded.name, purpose = excluded.purpose,
    most = excluded.most, within_hours = excluded.within_hours, source = excluded.source,
    enabled = excluded.enabled, revision = frequency_cap.revision + 1, changed_at = excluded.changed_at,
    changed_by_id = excluded.changed_by_id, changed_by_name = excluded.changed_by_name`;

/** Writes down how often a contact may be texted; holds from the commit on, for what waits already too. */
@Injectable()
export class SaveFrequencyCap {
  constructor(private readonly database: Database) {}

  add(caller: Caller, { cap, reason }: NewFrequencyCap): Promise<FrequencyCapRow> {
    return this.database.transaction(async (tx) => {
      await beginChange(tx, caller.workspaceId);
      return save(tx, caller, newId(), cap, { before: null, action: 'added', reason });
    });
  }

  edit(caller: Caller, id: string, { cap, revision, reason }: FrequencyCapEdit): Promise<FrequencyCapRow> {
    return this.change(caller, id, revision, (before) => ({ cap, action: actionOf(before, cap), reason }));
  }

  restore(caller: Caller, id: string, { revision, reason }: QuietRestore): Promise<FrequencyCapRow> {
    return this.change(caller, id, revision, () => {
      const cap = broughtCap(id);
      if (!cap) throw new ProblemError('nothing_to_restore');
      return { cap, action: 'restored', reason };
    });
  }

  private change(
    caller: Caller,
    id: string,
    revision: number,
    next: (before: FrequencyCapRow) => { cap: FrequencyCapInput } & Pick<Change, 'action' | 'reason'>,
  ): Promise<FrequencyCapRow> {
    return this.database.transaction(async (tx) => {
      await beginChange(tx, caller.workspaceId);
      const row = await readCap(tx, caller.workspaceId, id);
      refuseMoved(row, revision);
      const { cap, ...change } = next(row);
      return save(tx, caller, id, cap, { before: inputOf(row), ...change });
    });
  }
}

async function save(
  tx: Tx,
  caller: Caller,
  id: string,
  cap: FrequencyCapInput,
  change: Pick<Change, 'before' | 'action' | 'reason'>,
): Promise<FrequencyCapRow> {
  await tx.query(SAVE, [
    caller.workspaceId,
    id,
    cap.name,
    cap.purpose,
    cap.most,
    cap.withinHours,
    cap.source,
    cap.enabled,
    caller.personId,
    caller.name,
  ]);
  const saved = await readCap(tx, caller.workspaceId, id);
  await noteChange(tx, caller, {
    kind: 'cap',
    subject: id,
    revision: saved.revision,
    after: inputOf(saved),
    ...change,
  });
  return saved;
}

function inputOf({ name, purpose, most, withinHours, source, enabled }: FrequencyCapRow): FrequencyCapInput {
  return { name, purpose, most, withinHours, source, enabled };
}
