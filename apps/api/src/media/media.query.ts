import { Injectable } from '@nestjs/common';
import type { MediaFailure } from '@parley/contracts';
import { Database } from '../database/database';
import { pageFrom, type PageQuery } from '../database/page';
import type { MediaPlace } from './media-addresses';

interface FailureRow {
  id: string;
  created_at: Date;
  conversation_id: string;
  entry_position: number;
  slug: string;
  declared_type: string | null;
  refusal: MediaFailure['refusal'];
  attempts: number;
}

const FAILURES = `
  SELECT media.id, media.created_at, media.conversation_id, media.entry_position, connection.slug, media.declared_type,
    media.refusal, media.attempts
  FROM media JOIN connection
    ON connection.workspace_id = media.workspace_id AND connection.id = media.connection_id
  WHERE media.workspace_id = $1 AND media.state = 'refused' AND ($2::uuid IS NULL OR media.id < $2::uuid)
  ORDER BY media.id DESC LIMIT $3`;

const STORED = `SELECT 1 AS found FROM media WHERE workspace_id = $1 AND id = $2 AND state = 'stored'`;

const CONTENT = `
  SELECT media.type, media.name, media_content.content FROM media
  JOIN media_content ON media_content.workspace_id = media.workspace_id AND media_content.media_id = media.id
  WHERE media.workspace_id = $1 AND media.id = $2 AND media.state = 'stored'`;

export interface MediaBytes {
  type: string;
  name: string | null;
  content: Buffer;
}

@Injectable()
export class MediaQuery {
  constructor(private readonly database: Database) {}

  async isStored({ workspaceId, id }: MediaPlace): Promise<boolean> {
    return (await this.database.query(STORED, [workspaceId, id])).length > 0;
  }

  async content({ workspaceId, id }: MediaPlace): Promise<MediaBytes | undefined> {
    return (await this.database.query<MediaBytes>(CONTENT, [workspaceId, id]))[0];
  }

  /** Refused files of customers' texts, newest first. */
  async failures(
    workspaceId: string,
    { cursor, limit }: PageQuery,
  ): Promise<{ items: MediaFailure[]; nextCursor: string | null }> {
    const rows = await this.database.query<FailureRow>(FAILURES, [workspaceId, cursor ?? null, limit + 1]);
    return pageFrom(rows, limit, (row) => ({
      id: row.id,
      at: row.created_at.toISOString(),
      conversationId: row.conversation_id,
      position: row.entry_position,
      connectionSlug: row.slug,
      type: row.declared_type,
      refusal: row.refusal,
      attempts: row.attempts,
    }));
  }
}
