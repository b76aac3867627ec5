import { Injectable } from '@nestjs/common';
import {
  type ConsentImport,
  type ConsentImportLine,
  type ConsentImportLinesFilter,
  LIMITS,
} from '@parley/contracts';
import { csvLine } from '@parley/domain';
import { Database } from '../database/database';
import { pageFrom, type PageQuery } from '../database/page';
import { notFound } from '../problems/problem';

interface Row {
  id: string;
  kind: ConsentImport['kind'];
  brand_id: string | null;
  brand_name: string | null;
  file_name: string;
  sha256: string;
  bytes: number;
  state: ConsentImport['state'];
  refusal: string | null;
  unread: string[];
  lines: number;
  cursor: number;
  last_line: number;
  ready: number;
  written: number;
  kept: number;
  repeated: number;
  wrong: number;
  made_by_name: string | null;
  made_at: Date;
  applied_by_name: string | null;
  applied_at: Date | null;
  ended_at: Date | null;
}

const SELECT = `
  SELECT import.id, import.kind, import.brand_id, brand.name AS brand_name, import.file_name,
    encode(import.sha256, 'hex') AS sha256, import.bytes, import.state, import.refusal, import.unread, import.lines,
    import.cursor, import.last_line, import.ready, import.written, import.kept, import.repeated, import.wrong,
    maker.name AS made_by_name, import.made_at, applier.name AS applied_by_name, import.applied_at, import.ended_at
  FROM consent_import import
  LEFT JOIN brand ON brand.workspace_id = import.workspace_id AND brand.id = import.brand_id
  LEFT JOIN person maker ON maker.id = import.made_by
  LEFT JOIN person applier ON applier.id = import.applied_by
  WHERE import.workspace_id = $1`;

const LIST = `${SELECT} AND ($2::uuid IS NULL OR import.id < $2::uuid) ORDER BY import.id DESC LIMIT $3`;
const ONE = `${SELECT} AND import.id = $2`;

const LINES = `
  SELECT line, number, outcome, code, field, detail FROM consent_import_line
  WHERE workspace_id = $1 AND import_id = $2 AND line > $3 AND ($4::text IS NULL OR outcome = $4)
  ORDER BY line LIMIT $5`;

/** Lines of the report read at once. */
const CHUNK = 2_000;

/** Imports of a workspace, their lines, and the report to keep. */
@Injectable()
export class ImportsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    { cursor, limit }: PageQuery,
  ): Promise<{ items: ConsentImport[]; nextCursor: string | null }> {
    const rows = await this.database.query<Row>(LIST, [workspaceId, cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, present);
  }

  /** Refuses with not_found. */
  async one(workspaceId: string, id: string): Promise<ConsentImport> {
    const [row] = await this.database.query<Row>(ONE, [workspaceId, id]);
    if (!row) throw notFound('import');
    return present(row);
  }

  async lines(
    workspaceId: string,
    id: string,
    { outcome = undefined, cursor, limit }: ConsentImportLinesFilter,
  ): Promise<{ items: ConsentImportLine[]; nextCursor: string | null }> {
    const rows = await this.read(workspaceId, id, { after: cursor, outcome, limit: limit + 1 });
    if (rows.length === 0) await this.one(workspaceId, id);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last ? String(last.line) : null };
  }

  /** Every line and what became of it, or would. */
  async *report(workspaceId: string, id: string): AsyncGenerator<string> {
    yield csvLine(['line', 'number', 'outcome', 'code', 'field', 'detail']);
    for (let after = 0; ;) {
      const rows = await this.read(workspaceId, id, { after, limit: CHUNK });
      yield rows
        .map(({ line, number, outcome, code, field, detail }) =>
          csvLine([line, number, outcome, code, field, detail]),
        )
        .join('');
      const last = rows.at(-1);
      if (!last || rows.length < CHUNK) return;
      after = last.line;
    }
  }

  private read(
    workspaceId: string,
    id: string,
    page: { after: number; outcome?: string | undefined; limit: number },
  ): Promise<ConsentImportLine[]> {
    const values = [workspaceId, id, page.after, page.outcome ?? null, page.limit];
    return this.database.query<ConsentImportLine>(LINES, values);
  }
}

const LINES_KEPT_MS = LIMITS.importLinesKeptDays * 86_400_000;
const GONE = 'A former colleague';

function present(row: Row): ConsentImport {
  const { ready, written, kept, repeated, wrong } = row;
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: row.bytes,
    brand: row.brand_id === null ? null : { id: row.brand_id, name: row.brand_name ?? '' },
    state: row.state,
    refusal: row.refusal,
    unread: row.unread,
    lines: row.lines,
    progress: progressOf(row),
    counts: { ready, written, kept, repeated, wrong },
    madeBy: row.made_by_name ?? GONE,
    madeAt: row.made_at.toISOString(),
    appliedBy: row.applied_at === null ? null : (row.applied_by_name ?? GONE),
    appliedAt: row.applied_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    linesUntil: linesUntil(row),
  };
}

function linesUntil({ state, made_at: madeAt, ended_at: endedAt }: Row): string | null {
  const from = state === 'done' ? endedAt : state === 'checked' ? madeAt : null;
  return from === null ? null : new Date(from.getTime() + LINES_KEPT_MS).toISOString();
}

/** While it is read nobody knows how long it is; a line is taken for as long as those before it. */
function progressOf({ state, cursor, last_line: lastLine }: Row): number {
  if (state === 'applying') return lastLine === 0 ? 0 : cursor / lastLine;
  return state === 'checking' ? 0 : 1;
}
