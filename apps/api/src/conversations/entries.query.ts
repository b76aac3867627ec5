// Windows of a thread's log. Entries and the thread's revision come from one statement and so from one snapshot: a
// client that takes the page as "true up to this revision" is never wrong by what was committed in between.
import { Injectable } from '@nestjs/common';
import type { EntriesPage, EntriesQuery as Asked } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound, ProblemError } from '../problems/problem';
import { presentEntry } from './presenter';
import { type EntryJson, fromJson } from './rows';

const MODES = {
  before: { where: 'position < $3', order: 'position DESC' },
  after: { where: 'position > $3', order: 'position' },
  since: { where: 'revision > $3', order: 'revision' },
} as const;
type Mode = keyof typeof MODES;

/** The column's largest integer: the page before it is the newest one. */
const END = 2_147_483_647;

const statement = ({ where, order }: (typeof MODES)[Mode]): string => `
  SELECT conversation.revision, conversation.last_position, coalesce((
    SELECT json_agg(found) FROM (
      SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND ${where} ORDER BY ${order} LIMIT $4
    ) found), '[]') AS entries
  FROM conversation WHERE conversation.workspace_id = $1 AND conversation.id = $2`;

interface Row {
  revision: number;
  last_position: number;
  entries: EntryJson[];
}

@Injectable()
export class EntriesQuery {
  constructor(private readonly database: Database) {}

  /** Ascending by position; with `since` ascending by revision, appended and amended entries alike. */
  async page(caller: Caller, conversationId: string, asked: Asked): Promise<EntriesPage> {
    const { mode, from } = modeOf(asked);
    const [row] = await this.database.query<Row>(statement(MODES[mode]), [
      caller.workspaceId,
      conversationId,
      Math.min(from, END),
      asked.limit + 1,
    ]);
    if (!row) throw notFound('conversation');
    const { entries, revision, last_position: lastPosition } = row;
    const items = entries.slice(0, asked.limit).map((entry) => presentEntry(fromJson(entry)));
    const more = entries.length > asked.limit;
    // Positions are contiguous from 1, so the window's edges tell what lies beyond them.
    switch (mode) {
      case 'before':
        return {
          items: items.toReversed(),
          revision,
          hasBefore: more,
          hasAfter: (items[0]?.position ?? 0) < lastPosition,
        };
      case 'after':
        return { items, revision, hasBefore: (items[0]?.position ?? lastPosition + 1) > 1, hasAfter: more };
      case 'since':
        return { items, revision, hasBefore: false, hasAfter: more };
    }
  }
}

function modeOf(asked: Asked): { mode: Mode; from: number } {
  const given = (['before', 'after', 'since'] as const).filter((mode) => asked[mode] !== undefined);
  if (given.length > 1) {
    throw new ProblemError('validation_failed', undefined, {
      fields: given.map((field) => ({ field, message: 'Only one of before, after and since can be given.' })),
    });
  }
  const mode = given[0] ?? 'before';
  return { mode, from: asked[mode] ?? END };
}
