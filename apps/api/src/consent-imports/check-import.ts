import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { idSchema, LIMITS } from '@parley/contracts';
import {
  type ConsentLine,
  type CsvRow,
  IMPORT_COLUMNS,
  type ImportHeader,
  type ImportKind,
  type LineProblem,
  type ListedNumber,
  readConsentLine,
  readCsv,
  readHeader,
  readNumberLine,
  separatorOf,
} from '@parley/domain';
import { z } from 'zod';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { giveNotice } from '../outbox/notice';
import { type EnqueueOptions, Tasks } from '../tasks/tasks';
import { foreseeConsents } from './consent-lines';
import { countsOf, type GivenLine, type ImportRow, moveOn, type Verdict } from './import-lines';
import { foreseeLapses } from './number-lines';

export const CHECK_TASK = 'consent.check_import';
export const importTaskSchema = z.object({ importId: idSchema });

/** One import of a workspace after the other: two could take the same numbers in another order. */
export const queueOf = (workspaceId: string): EnqueueOptions => ({ queue: `consent imports ${workspaceId}` });

/** Lines read, foreseen and kept at once: some tens of milliseconds in which nothing else is done. */
const CHUNK = 500;

const FILE = `
  SELECT import.*, file.content FROM consent_import import
  JOIN consent_import_file file ON file.workspace_id = import.workspace_id AND file.import_id = import.id
  WHERE import.workspace_id = $1 AND import.id = $2 AND import.state = 'checking'`;

/** Only where the task is the one that got as far: another that was taken for dead may still be at it. */
const STILL = `
  SELECT 1 AS still FROM consent_import
  WHERE workspace_id = $1 AND id = $2 AND state = 'checking' AND cursor = $3 FOR NO KEY UPDATE`;

const KEEP = `
  INSERT INTO consent_import_line (workspace_id, import_id, line, number, given, key, outcome, code, field, detail)
  SELECT $1::uuid, $2::uuid, line, number, given, decode(key, 'hex'), outcome, code, field, detail
  FROM jsonb_to_recordset($3::jsonb) AS row (line integer, number text, given jsonb, key text, outcome text,
    code text, field text, detail text)`;

const END = `
  WITH file AS (
    DELETE FROM consent_import_file WHERE workspace_id = $1 AND import_id = $2
  ), lines AS (
    DELETE FROM consent_import_line WHERE workspace_id = $1 AND import_id = $2 AND $3 = 'refused'
  )
  UPDATE consent_import SET state = $3, refusal = $4, cursor = 0,
    ended_at = CASE WHEN $3 = 'refused' THEN clock_timestamp() END
  WHERE workspace_id = $1 AND id = $2 AND state = 'checking'`;

type Read = ({ ok: true } & GivenLine) | { ok: false; line: number; problem: LineProblem };

/**
 * Reads a file line by line and says of each what would become of it, before anything is written to the ledger. Goes on
 * where it was when a process dies; the file is thrown away when all of it has been read.
 */
@Injectable()
export class CheckImport {
  constructor(
    private readonly database: Database,
    tasks: Tasks,
  ) {
    tasks.handle(CHECK_TASK, async (payload, { workspaceId }) => {
      const { importId } = importTaskSchema.parse(payload);
      if (workspaceId !== null) await this.run(workspaceId, importId);
    });
  }

  private async run(workspaceId: string, importId: string): Promise<void> {
    const [found] = await this.database.query<ImportRow & { content: Buffer }>(FILE, [workspaceId, importId]);
    if (!found) return;
    const { content, ...row } = found;
    const text = content.toString('utf8');
    const rows = readCsv(text, separatorOf(text));
    const { header } = readHeader(row.kind, rows.next().value ?? undefined);
    const now = new Date();
    let chunk: Read[] = [];
    for (const one of rows) {
      if (one.line <= row.cursor) continue;
      chunk.push(readRow(row.kind, header, one, now));
      if (chunk.length < CHUNK) continue;
      if (!(await this.keep(row, chunk))) return;
      if (row.lines > LIMITS.importLines) break;
      chunk = [];
      await breathe();
    }
    if (chunk.length > 0 && !(await this.keep(row, chunk))) return;
    await this.end(row);
  }

  /** False where another has gone on with it meanwhile. */
  private keep(row: ImportRow, chunk: readonly Read[]): Promise<boolean> {
    const key = [row.workspace_id, row.id];
    return this.database.transaction(async (tx) => {
      if (!(await tx.one(STILL, [...key, row.cursor]))) return false;
      const good = chunk.filter((read) => read.ok);
      const verdicts = new Map(
        (await foresee(tx, row, good)).map((verdict) => [verdict.line, verdict] as const),
      );
      const lines = chunk.map((read) => storedLine(read, verdicts.get(read.line)));
      await tx.query(KEEP, [...key, JSON.stringify(lines)]);
      const cursor = chunk.at(-1)?.line ?? row.cursor;
      const counts = countsOf(lines.map(({ outcome }) => ({ from: null, to: outcome })));
      await moveOn(tx, row, { counts, lines: lines.length, cursor });
      row.cursor = cursor;
      row.lines += lines.length;
      return true;
    });
  }

  private async end(row: ImportRow): Promise<void> {
    const refusal =
      row.lines > LIMITS.importLines
        ? `It has more than ${LIMITS.importLines.toLocaleString('en')} lines. Split it.`
        : row.lines === 0
          ? 'It has no lines below the first.'
          : null;
    await this.database.transaction(async (tx) => {
      await tx.query(END, [row.workspace_id, row.id, refusal === null ? 'checked' : 'refused', refusal]);
      giveNotice(tx, row.workspace_id, 'consent');
    });
  }
}

function readRow(kind: ImportKind, header: ImportHeader, row: CsvRow, now: Date): Read {
  const read = kind === 'consent' ? readConsentLine(header, row, now) : readNumberLine(header, row, now);
  if (!read.ok) return { ok: false, line: row.line, problem: read.problem };
  return { ok: true, line: row.line, given: read.line, key: keyOf(kind, header, row) };
}

/** Of what the cells say, in the order of our columns: however the file is arranged, the line is the same. */
function keyOf(kind: ImportKind, { columns }: ImportHeader, { cells }: CsvRow): Buffer {
  const { needed, more } = IMPORT_COLUMNS[kind];
  const said = [...needed, ...more].map((name) => cells[columns.get(name) ?? -1]?.trim() ?? '');
  return createHash('sha256')
    .update(JSON.stringify([kind, ...said]))
    .digest();
}

const foresee = (tx: Tx, row: ImportRow, lines: readonly GivenLine[]): Promise<Verdict[]> =>
  row.brand_id === null
    ? foreseeLapses(tx, row.workspace_id, lines as GivenLine<ListedNumber>[])
    : foreseeConsents(tx, row.workspace_id, row.brand_id, lines as GivenLine<ConsentLine>[]);

function storedLine(read: Read, verdict: Verdict | undefined) {
  if (!read.ok) {
    const { code, field, remedy } = read.problem;
    return { line: read.line, outcome: 'wrong' as const, code, field, detail: remedy };
  }
  if (!verdict) throw new Error('a line was not foreseen');
  const { given, key, line } = read;
  return { ...verdict, line, number: given.number, given, key: key.toString('hex') };
}
