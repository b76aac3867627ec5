// What waits, a page at a time: in the order of the index delivery_waiting_idx, of which only the page's rows are
// joined. Filters by number, or number and purpose, are a prefix of it.
import { Injectable } from '@nestjs/common';
import { LIMITS, type OutgoingPage, type OutgoingQuery as Asked, type OutgoingText } from '@parley/contracts';
import { previewOf } from '../conversations/presenter';
import { Database } from '../database/database';
import type { Segments } from '@parley/domain';
import { HOLDING_PAUSE } from './gate';
import { decodeCursor, encodeCursor, START } from './outgoing-cursor';
import { networkOf, readWaiting } from './waiting';
import { type OutgoingRow, whyWaits } from './why-waits';

/** $1 workspace, $2 rows, $3 to $6 where the page begins, $7 number, $8 connection, $9 purpose, $10 state. */
const WAITING = `
  delivery.workspace_id = $1 AND delivery.state IN ('scheduled', 'queued')
  AND (delivery.business_number_id, delivery.purpose, delivery.due_at, delivery.id)
    > ($3::uuid, $4::text, $5::timestamptz, $6::uuid)
  AND ($7::uuid IS NULL OR delivery.business_number_id = $7)
  AND ($8::uuid IS NULL OR delivery.business_number_id IN (
    SELECT id FROM business_number WHERE workspace_id = $1 AND connection_id = $8))
  AND ($9::text IS NULL OR delivery.purpose = $9)
  AND ($10::text IS NULL OR delivery.state = $10)`;

const PAGE = `
  SELECT delivery.id, delivery.conversation_id, delivery.entry_position, delivery.to_address, delivery.body,
    delivery.purpose, delivery.state, delivery.due_at, delivery.expires_at, delivery.created_at, delivery.attempts,
    delivery.segments,
    contact.name AS contact_name, number.id AS number_id, number.number, number.name AS number_name,
    number.connection_id, ${networkOf('delivery')} AS network, holding.pause_id, holding.actor_name AS paused_by,
    holding.reason AS pause_reason, connection.name AS connection_name, breaker.state AS breaker_state,
    breaker.until AS breaker_until, delivery.wait_code, delivery.wait_detail, clock_timestamp() AS now,
    to_char(delivery.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS sort_due,
    EXISTS (
      SELECT 1 FROM delivery ahead WHERE ahead.workspace_id = delivery.workspace_id
        AND ahead.conversation_id = delivery.conversation_id AND ahead.purpose = delivery.purpose
        AND ahead.state IN ('queued', 'claimed', 'sending') AND ahead.entry_position < delivery.entry_position
    ) AS behind
  FROM (
    SELECT * FROM delivery WHERE ${WAITING}
    ORDER BY delivery.business_number_id, delivery.purpose, delivery.due_at, delivery.id LIMIT $2
  ) delivery
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  LEFT JOIN breaker ON breaker.workspace_id = number.workspace_id
    AND breaker.connection_id = number.connection_id AND breaker.state <> 'closed'
  JOIN conversation
    ON conversation.workspace_id = delivery.workspace_id AND conversation.id = delivery.conversation_id
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  LEFT JOIN LATERAL (${HOLDING_PAUSE}) holding ON true
  ORDER BY delivery.business_number_id, delivery.purpose, delivery.due_at, delivery.id`;

/** Segments of the line before a row, by network. */
const AHEAD = `
  SELECT ${networkOf('ahead')} AS network, sum(segments)::int AS segments, count(*)::int AS texts FROM (
    SELECT workspace_id, to_address, segments FROM delivery
    WHERE workspace_id = $1 AND business_number_id = $2 AND state = 'queued' AND due_at <= now()
      AND purpose = $3 AND (due_at, id) < ($4::timestamptz, $5::uuid)
    LIMIT ${LIMITS.outgoingCountCap + 1}
  ) ahead GROUP BY 1`;

type Row = OutgoingRow & { sort_due: string; network: keyof Segments };

@Injectable()
export class OutgoingQuery {
  constructor(private readonly database: Database) {}

  async page(workspaceId: string, asked: Asked): Promise<OutgoingPage> {
    const from = asked.cursor === undefined ? START : decodeCursor(asked.cursor);
    const rows = await this.database.query<Row>(PAGE, [
      workspaceId,
      asked.limit + 1,
      from.number,
      from.purpose,
      from.due,
      from.id,
      asked.numberId ?? null,
      asked.connectionId ?? null,
      asked.purpose ?? null,
      asked.state ?? null,
    ]);
    const shown = rows.slice(0, asked.limit);
    const items = await this.present(workspaceId, shown);
    const last = rows.length > asked.limit ? shown.at(-1) : undefined;
    return {
      items,
      nextCursor: last
        ? encodeCursor({ number: last.number_id, purpose: last.purpose, due: last.sort_due, id: last.id })
        : null,
    };
  }

  private async present(workspaceId: string, rows: Row[]): Promise<OutgoingText[]> {
    const items: OutgoingText[] = [];
    if (rows.length === 0) return items;
    const { leavesInMs } = await readWaiting(this.database, workspaceId);
    // By network, up to and with the row; null when that is too long to count.
    let line: Record<string, number> | null = {};
    let group = '';
    for (const row of rows) {
      const why = whyWaits(row);
      if (group !== `${row.number_id} ${row.purpose}`) {
        group = `${row.number_id} ${row.purpose}`;
        line = await this.aheadOf(workspaceId, row);
      }
      const held = why.kind === 'quiet' || why.kind === 'cap';
      if (line !== null && row.state === 'queued' && !held)
        line[row.network] = (line[row.network] ?? 0) + row.segments;
      items.push({
        id: row.id,
        conversationId: row.conversation_id,
        position: row.entry_position,
        contact: { name: row.contact_name, number: row.to_address },
        preview: previewOf(row.body),
        purpose: row.purpose,
        number: { id: row.number_id, number: row.number, name: row.number_name },
        connectionId: row.connection_id,
        state: row.state,
        writtenAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        why,
        leavesAt: leavesAt(row, why, line && leavesInMs(row.number_id, row.purpose, line)),
      });
    }
    return items;
  }

  /** Null when the line is too long to count. */
  private async aheadOf(workspaceId: string, row: Row): Promise<Record<string, number> | null> {
    const found = await this.database.query<{ network: string; segments: number; texts: number }>(AHEAD, [
      workspaceId,
      row.number_id,
      row.purpose,
      row.sort_due,
      row.id,
    ]);
    const texts = found.reduce((sum, one) => sum + one.texts, 0);
    if (texts > LIMITS.outgoingCountCap) return null;
    return Object.fromEntries(found.map(({ network, segments }) => [network, segments]));
  }
}

/** By its lanes alone: retries come in between. */
function leavesAt(row: Row, why: OutgoingText['why'], inMs: number | null): string | null {
  switch (why.kind) {
    case 'scheduled':
      return row.wait_detail?.until ?? why.at;
    case 'quiet':
    case 'cap':
      return why.hold.until;
    case 'retry':
    case 'undo':
      return why.at;
    case 'closed':
      return why.until;
    case 'paused':
    case 'breaker':
      return null;
    default:
      return inMs === null
        ? null
        : new Date(Math.max(row.due_at.getTime(), row.now.getTime() + inMs)).toISOString();
  }
}
