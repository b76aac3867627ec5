import { Injectable } from '@nestjs/common';
import type { Offers } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { presentConversation } from '../conversations/presenter';
import { HEAD_COLUMNS, HEAD_JOINS, type HeadRow } from '../conversations/rows';
import { Database } from '../database/database';

/** Served by conversation_offered_idx; nobody is offered more than they may have. */
const OWN = `
  SELECT ${HEAD_COLUMNS} FROM conversation ${HEAD_JOINS}
  WHERE conversation.workspace_id = $1 AND conversation.offered_to = $2
  ORDER BY conversation.offered_until, conversation.id`;

@Injectable()
export class OffersQuery {
  constructor(private readonly database: Database) {}

  /** What is offered to the caller, the one that ends first before the others. */
  async own({ workspaceId, personId }: Caller): Promise<Offers> {
    const rows = await this.database.query<HeadRow>(OWN, [workspaceId, personId]);
    return { items: rows.map(presentConversation) };
  }
}
