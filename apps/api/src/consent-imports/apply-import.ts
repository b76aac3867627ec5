import { Injectable } from '@nestjs/common';
import type { ImportOutcome } from '@parley/contracts';
import type { ConsentLine, ListedNumber } from '@parley/domain';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { notFound, ProblemError } from '../problems/problem';
import { Tasks } from '../tasks/tasks';
import { importTaskSchema, queueOf } from './check-import';
import { writeConsents } from './consent-lines';
import { countsOf, type GivenLine, type ImportRow, moveOn, type Verdict, type Writing } from './import-lines';
import { writeLapses } from './number-lines';

const APPLY_TASK = 'consent.apply_import';

/** Lines of one transaction. Their customers' texts wait for it, so it is some tens of milliseconds long. */
const BATCH = 50;

const STATE = `SELECT state FROM consent_import WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;

const START = `
  UPDATE consent_import SET state = 'applying', applied_by = $3, applied_at = clock_timestamp(), cursor = 0
  WHERE workspace_id = $1 AND id = $2`;

const TAKE = `
  SELECT import.*, person.name AS applied_by_name, clock_timestamp() AS now FROM consent_import import
  LEFT JOIN person ON person.id = import.applied_by
  WHERE import.workspace_id = $1 AND import.id = $2 AND import.state = 'applying' FOR NO KEY UPDATE OF import`;

/** What was foreseen as kept or written before is looked at again: things change between the check and the word. */
const NEXT = `
  SELECT line, given, key, outcome FROM consent_import_line
  WHERE workspace_id = $1 AND import_id = $2 AND line > $3 AND outcome <> 'wrong'
  ORDER BY line LIMIT ${BATCH}`;

const MARK = `
  UPDATE consent_import_line line SET outcome = verdict.outcome, code = verdict.code, detail = verdict.detail
  FROM jsonb_to_recordset($3::jsonb) AS verdict (line integer, outcome text, code text, detail text)
  WHERE line.workspace_id = $1 AND line.import_id = $2 AND line.line = verdict.line`;

const END = `
  UPDATE consent_import SET state = 'done', ended_at = clock_timestamp(), cursor = last_line
  WHERE workspace_id = $1 AND id = $2`;

interface NextRow {
  line: number;
  given: ConsentLine | ListedNumber;
  key: Buffer;
  outcome: ImportOutcome;
}

/**
 * Writes a checked import into the ledger, a batch at a time: the lines of a batch, what became of them and how far the
 * import has come are one transaction, so that a process that dies leaves nothing half done and the next goes on.
 */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly database: Database,
    private readonly tasks: Tasks,
  ) {
    tasks.handle(APPLY_TASK, async (payload, { workspaceId }) => {
      const { importId } = importTaskSchema.parse(payload);
      if (workspaceId !== null) while (await this.batch(workspaceId, importId));
    });
  }

  /** A person's word that it be written. Refuses with transition_not_allowed unless it is checked. */
  execute(caller: Caller, id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const key = [caller.workspaceId, id];
      const found = await tx.one<Pick<ImportRow, 'state'>>(STATE, key);
      if (!found) throw notFound('import');
      if (found.state !== 'checked')
        throw new ProblemError('transition_not_allowed', `The import is ${found.state}.`);
      await tx.query(START, [...key, caller.personId]);
      this.tasks.enqueue(tx, caller.workspaceId, APPLY_TASK, { importId: id }, queueOf(caller.workspaceId));
      giveNotice(tx, caller.workspaceId, 'consent');
    });
  }

  /** False when there is no more to do. */
  private batch(workspaceId: string, importId: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const key = [workspaceId, importId];
      const row = await tx.one<ImportRow & { now: Date; applied_by_name: string | null }>(TAKE, key);
      if (!row) return false;
      const lines = await tx.query<NextRow>(NEXT, [...key, row.cursor]);
      if (lines.length === 0) {
        await tx.query(END, key);
        giveNotice(tx, workspaceId, 'consent');
        return false;
      }
      const author = { kind: 'person', id: row.applied_by, name: row.applied_by_name ?? '' } as const;
      const verdicts = await write(tx, row, lines, { importId, workspaceId, author, now: row.now });
      await tx.query(MARK, [...key, JSON.stringify(verdicts)]);
      const before = new Map(lines.map(({ line, outcome }) => [line, outcome]));
      const moves = verdicts.map(({ line, outcome }) => ({ from: before.get(line) ?? null, to: outcome }));
      await moveOn(tx, row, { counts: countsOf(moves), lines: 0, cursor: lines.at(-1)?.line ?? row.cursor });
      return true;
    });
  }
}

const write = (tx: Tx, row: ImportRow, lines: readonly GivenLine[], writing: Writing): Promise<Verdict[]> =>
  row.brand_id === null
    ? writeLapses(tx, writing, lines as GivenLine<ListedNumber>[])
    : writeConsents(tx, writing, row.brand_id, lines as GivenLine<ConsentLine>[]);
