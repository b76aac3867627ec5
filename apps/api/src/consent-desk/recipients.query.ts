import { Injectable } from '@nestjs/common';
import type { ConsentRecipient, ConsentRecipientsFilter } from '@parley/contracts';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';
import { decodeCursor, encodeCursor } from './desk-cursor';
import { searchTerms } from './search-terms';

interface Row {
  id: string;
  number: string;
  name: string | null;
  brand_id: string;
  brand_name: string;
  state: ConsentRecipient['state'];
  held: boolean;
  since: Date | null;
  said_at: Date | null;
  source: string | null;
  keyword: string | null;
  kept: ConsentRecipient['kept'];
  cursor_since: string;
}

/** The names come after the page is cut: a page's worth of look-ups, whatever was skipped. */
const shown = (page: string): string => `
  WITH page AS (${page})
  SELECT page.id, page.number, contact.name, brand.id AS brand_id, brand.name AS brand_name, page.state, page.held,
    page.since, page.said_at, page.source, page.keyword, page.kept,
    to_char(coalesce(page.since, 'epoch') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS cursor_since
  FROM page
  JOIN brand ON brand.workspace_id = page.workspace_id AND brand.id = page.brand_id
  LEFT JOIN contact_number own ON own.workspace_id = page.workspace_id AND own.number = page.number
  LEFT JOIN contact ON contact.workspace_id = own.workspace_id AND contact.id = own.contact_id
  ORDER BY coalesce(page.since, 'epoch') DESC, page.id DESC`;

/** $1 workspace, $2 and $3 the last of the page before, $4 limit, $5 state, $6 origin, $7 since. */
const browsed = (filters: string): string =>
  shown(`
    SELECT * FROM recipient
    WHERE workspace_id = $1 AND since IS NOT NULL AND (since, id) < ($2::timestamptz, $3::uuid)
      AND since >= $7::timestamptz ${filters}
    ORDER BY since DESC, id DESC LIMIT $4`);

/** One constant statement for each index; what the index does not know is a filter behind it. */
const NEWEST = browsed(`AND $5::text IS NULL AND $6::text IS NULL`);
const BY_STATE = browsed(`AND state = $5 AND ($6::text IS NULL OR split_part(source, ' ', 1) = $6)`);
const BY_ORIGIN = browsed(`AND split_part(source, ' ', 1) = $6 AND $5::text IS NULL`);

/** So many are looked at of what fits a search; whoever types "+1" has to type on. */
const FOUND_MOST = 2_000;

/** Ranges instead of LIKE, which goes by no index where the pattern is a parameter; ':' comes after the digits. */
const SEARCH = shown(`
    SELECT recipient.* FROM (
      SELECT id FROM unnest($8::text[]) AS start CROSS JOIN LATERAL (
        SELECT id FROM recipient
        WHERE number ~>=~ start AND number ~<~ (start || ':') AND workspace_id = $1 LIMIT ${FOUND_MOST}) begun
      UNION
      SELECT id FROM unnest($9::text[]) AS ending CROSS JOIN LATERAL (
        SELECT id FROM recipient
        WHERE reverse(number) ~>=~ ending AND reverse(number) ~<~ (ending || ':') AND workspace_id = $1
        LIMIT ${FOUND_MOST}) ended
      UNION
      SELECT towards.id FROM (
        SELECT id FROM contact
        WHERE workspace_id = $1 AND name IS NOT NULL AND to_tsvector('simple', name) @@ to_tsquery('simple', $10)
        LIMIT ${FOUND_MOST}) named
      JOIN contact_number own ON own.workspace_id = $1 AND own.contact_id = named.id
      JOIN recipient towards ON towards.workspace_id = $1 AND towards.number = own.number
    ) found
    JOIN recipient ON recipient.workspace_id = $1 AND recipient.id = found.id
    WHERE (coalesce(since, 'epoch'), recipient.id) < ($2::timestamptz, $3::uuid)
      AND ($5::text IS NULL OR state = $5) AND ($6::text IS NULL OR split_part(source, ' ', 1) = $6)
      AND coalesce(since, 'epoch') >= $7::timestamptz
    ORDER BY coalesce(since, 'epoch') DESC, recipient.id DESC LIMIT $4`);

const ONE = shown(`SELECT * FROM recipient WHERE workspace_id = $1 AND id = $2`);

/** The numbers of a workspace and what holds of them, the latest change first. */
@Injectable()
export class RecipientsQuery {
  constructor(private readonly database: Database) {}

  async page(
    workspaceId: string,
    filter: ConsentRecipientsFilter & { cursor?: string | undefined; limit: number },
  ): Promise<{ items: ConsentRecipient[]; nextCursor: string | null }> {
    const { search, state = null, source = null, since = '-infinity', limit } = filter;
    const after = decodeCursor(filter.cursor);
    const values = [workspaceId, after.since, after.id, limit + 1, state, source, since];
    const rows = search
      ? await this.search(values, search)
      : await this.database.query<Row>(statementFor(state, source), values);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const more = rows.length > limit && last !== undefined;
    return {
      items: page.map(present),
      nextCursor: more ? encodeCursor({ since: last.cursor_since, id: last.id }) : null,
    };
  }

  /** Refuses with not_found. */
  async one(workspaceId: string, id: string): Promise<ConsentRecipient> {
    const [row] = await this.database.query<Row>(ONE, [workspaceId, id]);
    if (!row) throw notFound('recipient');
    return present(row);
  }

  private search(values: unknown[], text: string): Promise<Row[]> {
    const { starts, endings, words } = searchTerms(text);
    return this.database.query<Row>(SEARCH, [...values, starts, endings, words]);
  }
}

function statementFor(state: string | null, source: string | null): string {
  if (state !== null) return BY_STATE;
  return source === null ? NEWEST : BY_ORIGIN;
}

const present = (row: Row): ConsentRecipient => ({
  id: row.id,
  number: row.number,
  name: row.name,
  brand: { id: row.brand_id, name: row.brand_name },
  state: row.state,
  held: row.held,
  since: row.since?.toISOString() ?? null,
  saidAt: row.said_at?.toISOString() ?? null,
  source: row.source,
  keyword: row.keyword,
  kept: row.kept,
});
