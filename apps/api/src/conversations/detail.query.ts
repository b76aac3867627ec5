import { Injectable } from '@nestjs/common';
import type { Carrier } from '@parley/domain';
import { type Contact, type ConversationDetail, type Draft, LIMITS } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { CONTACT_DOCUMENT } from '../contacts/contact-document';
import { presentContact } from '../contacts/presenter';
import { Database } from '../database/database';
import { noFilesFor } from '../media/takes-files';
import { notFound } from '../problems/problem';
import { closedFor } from './closed';
import { presentConversationRow, presentEntry } from './presenter';
import { type EntryJson, fromJson, HEAD_COLUMNS, HEAD_JOINS, type HeadRow } from './rows';

/**
 * One statement, one snapshot: head and entries agree on the revision. $1 workspace, $2 thread, $3 reader. One entry
 * more than the window is read, to know whether there are older ones.
 */
const DETAIL = `
  SELECT ${HEAD_COLUMNS}, recipient.held, connection.carrier, coalesce(seen.position, 0) AS seen_position,
    draft.kind AS draft_kind, draft.body AS draft_body, draft.updated_at AS draft_updated_at,
    ${CONTACT_DOCUMENT} AS contact,
    coalesce((
      SELECT json_agg(latest ORDER BY latest.position) FROM (
        SELECT * FROM entry WHERE entry.workspace_id = $1 AND entry.conversation_id = $2
        ORDER BY entry.position DESC LIMIT ${LIMITS.entryWindow + 1}
      ) latest), '[]') AS entries
  FROM conversation ${HEAD_JOINS}
  JOIN connection ON connection.workspace_id = number.workspace_id AND connection.id = number.connection_id
  LEFT JOIN seen ON seen.workspace_id = conversation.workspace_id AND seen.person_id = $3
    AND seen.conversation_id = conversation.id
  LEFT JOIN draft ON draft.workspace_id = conversation.workspace_id AND draft.person_id = $3
    AND draft.conversation_id = conversation.id
  WHERE conversation.workspace_id = $1 AND conversation.id = $2`;

interface Row extends HeadRow {
  held: boolean;
  carrier: Carrier;
  seen_position: number;
  draft_kind: Draft['kind'] | null;
  draft_body: string | null;
  draft_updated_at: Date | null;
  contact: Contact;
  entries: EntryJson[];
}

@Injectable()
export class DetailQuery {
  constructor(private readonly database: Database) {}

  async detail(caller: Caller, conversationId: string): Promise<ConversationDetail> {
    const [row] = await this.database.query<Row>(DETAIL, [
      caller.workspaceId,
      conversationId,
      caller.personId,
    ]);
    if (!row) throw notFound('conversation');
    return {
      conversation: presentConversationRow(row),
      contact: presentContact(row.contact),
      entries: row.entries.slice(-LIMITS.entryWindow).map((entry) => presentEntry(fromJson(entry))),
      hasBefore: row.entries.length > LIMITS.entryWindow,
      draft:
        row.draft_kind && row.draft_updated_at
          ? {
              kind: row.draft_kind,
              body: row.draft_body ?? '',
              updatedAt: row.draft_updated_at.toISOString(),
            }
          : null,
      closed: closedFor(row),
      noFiles: noFilesFor(row.carrier),
    };
  }
}
