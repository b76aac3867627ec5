import { Injectable } from '@nestjs/common';
import type {
  Message,
  MessageDetail,
  MessagesPage,
  MessagesQuery as Wanted,
  SendHoldDetail,
} from '@parley/contracts';
import type { KeyCaller } from '../access/actor';
import { presentDelivery } from '../conversations/presenter';
import type { EntryRow } from '../conversations/rows';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { pageFrom } from '../database/page';
import { notFound } from '../problems/problem';
import { isHoldCode } from '../quiet-hours/hold-texts';
import { JourneyQuery } from './journey.query';

type Row = EntryRow & {
  id: string;
  to_address: string;
  from_number: string;
  external_reference: string | null;
  correlation_id: string | null;
  attempts: number;
  created_at: Date;
  expires_at: Date;
  state_changed_at: Date;
  wait_code: string | null;
  wait_detail: SendHoldDetail | null;
};

const SELECT = `
  SELECT entry.*, delivery.id, delivery.to_address, number.number AS from_number, delivery.external_reference,
    delivery.correlation_id, delivery.attempts, delivery.created_at, delivery.expires_at, delivery.state_changed_at,
    delivery.wait_code, delivery.wait_detail
  FROM delivery
  JOIN entry ON entry.workspace_id = delivery.workspace_id AND entry.conversation_id = delivery.conversation_id
    AND entry.position = delivery.entry_position
  JOIN business_number number
    ON number.workspace_id = delivery.workspace_id AND number.id = delivery.business_number_id`;

const ONE = `${SELECT} WHERE delivery.workspace_id = $1 AND delivery.id = $2`;

/** Newest first. Two statements, so that each has the index made for it. */
const PAGE = `${SELECT} WHERE delivery.workspace_id = $1 AND ($2::uuid IS NULL OR delivery.id < $2::uuid)
  ORDER BY delivery.id DESC LIMIT $3`;
const PAGE_OF_REFERENCE = `${SELECT} WHERE delivery.workspace_id = $1 AND delivery.external_reference = $4
  AND ($2::uuid IS NULL OR delivery.id < $2::uuid)
  ORDER BY delivery.id DESC LIMIT $3`;

/** Reads a message inside or outside a transaction; refuses with not_found. */
export async function readMessage(from: Database | Tx, workspaceId: string, id: string): Promise<Message> {
  return present(await readRow(from, workspaceId, id));
}

async function readRow(from: Database | Tx, workspaceId: string, id: string): Promise<Row> {
  const [row] = await from.query<Row>(ONE, [workspaceId, id]);
  if (!row) throw notFound('message');
  return row;
}

/** Texts on their way out, for programs: whoever wrote them, in this workspace. */
@Injectable()
export class MessagesQuery {
  constructor(
    private readonly database: Database,
    private readonly journeys: JourneyQuery,
  ) {}

  async one({ workspaceId }: KeyCaller, id: string): Promise<MessageDetail> {
    const row = await readRow(this.database, workspaceId, id);
    const journey = await this.journeys.of({ workspaceId }, row.conversation_id, row.position);
    return {
      ...present(row),
      carrierMessageId: journey.carrierMessageId,
      attempts: row.attempts,
      journey: journey.steps,
    };
  }

  async page({ workspaceId }: KeyCaller, wanted: Wanted): Promise<MessagesPage> {
    const { cursor = null, limit, externalReference } = wanted;
    const rows =
      externalReference === undefined
        ? await this.database.query<Row>(PAGE, [workspaceId, cursor, limit + 1])
        : await this.database.query<Row>(PAGE_OF_REFERENCE, [
            workspaceId,
            cursor,
            limit + 1,
            externalReference,
          ]);
    return pageFrom(rows, limit, present);
  }
}

const present = (row: Row): Message => ({
  ...presentDelivery(row),
  to: row.to_address,
  from: row.from_number,
  body: row.body ?? '',
  conversationId: row.conversation_id,
  position: row.position,
  externalReference: row.external_reference,
  correlationId: row.correlation_id,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  stateChangedAt: row.state_changed_at.toISOString(),
  heldUntil: holdOf(row)?.until ?? null,
  hold: holdOf(row),
});

/** Of a scheduled text, what was said when it was written. */
function holdOf({ delivery_state: state, wait_code: code, wait_detail: detail }: Row): SendHoldDetail | null {
  return state === 'scheduled' || (state === 'queued' && isHoldCode(code)) ? detail : null;
}
