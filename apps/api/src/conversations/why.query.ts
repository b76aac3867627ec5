import { Injectable } from '@nestjs/common';
import type { RouteTrace, WhyHere } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Database } from '../database/database';
import { notFound } from '../problems/problem';

/** The decisions worth reading back; a thread of years has thousands. */
const MOST = 100;

const WHY = `
  SELECT coalesce((
    SELECT json_agg(traced) FROM (
      SELECT route_trace.position, entry.at, entry.body AS text, route_trace.trace
      FROM route_trace JOIN entry USING (workspace_id, conversation_id, position)
      WHERE route_trace.workspace_id = $1 AND route_trace.conversation_id = $2
      ORDER BY route_trace.position DESC LIMIT ${MOST}
    ) traced), '[]') AS items
  FROM conversation WHERE conversation.workspace_id = $1 AND conversation.id = $2`;

interface Row {
  items: { position: number; at: string; text: string | null; trace: RouteTrace }[];
}

@Injectable()
export class WhyQuery {
  constructor(private readonly database: Database) {}

  /** How each text was routed, as it was decided then; newest first. */
  async why(caller: Caller, conversationId: string): Promise<WhyHere> {
    const [row] = await this.database.query<Row>(WHY, [caller.workspaceId, conversationId]);
    if (!row) throw notFound('conversation');
    return {
      items: row.items.map(({ at, text, ...item }) => ({
        ...item,
        at: new Date(at).toISOString(),
        text: text ?? '',
      })),
    };
  }
}
