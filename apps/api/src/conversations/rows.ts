import type {
  Conversation,
  ConsentState,
  Delivery,
  Entry,
  Media,
  SendHoldDetail,
  ThreadEvent,
  WordIntent,
} from '@parley/contracts';

/** The head of a thread as the statements of this folder select it (see HEAD_COLUMNS). */
export interface HeadRow {
  workspace_id: string;
  id: string;
  contact_id: string;
  contact_name: string | null;
  contact_language: string | null;
  contact_labels: string[];
  business_number_id: string;
  business_number: string;
  recipient_id: string;
  consent: ConsentState;
  customer_number: string;
  status: Conversation['status'];
  queue_id: string | null;
  assignee_id: string | null;
  priority: number;
  labels: string[];
  last_position: number;
  revision: number;
  last_inbound_position: number;
  preview_kind: 'text_in' | 'text_out' | 'note' | null;
  preview_body: string | null;
  preview_at: Date | null;
  waiting_since: Date | null;
  snoozed_until: Date | null;
  /** Since when it lies in this queue or in these hands; the thread keeps it. */
  placed_at: Date | null;
  offered_to: string | null;
  offered_until: Date | null;
  passed_by: string[];
  passed_at: Date | null;
  callback_since: Date | null;
  last_activity_at: Date;
  attention: Conversation['attention'];
}

/** A row of `entry`, column for column. */
export interface EntryRow {
  workspace_id: string;
  conversation_id: string;
  position: number;
  revision: number;
  kind: Entry['kind'];
  at: Date;
  actor_kind: 'person' | 'customer' | 'system' | 'api';
  actor_id: string | null;
  actor_name: string;
  body: string | null;
  client_id: string | null;
  origin: 'agent' | 'auto_reply' | 'consent' | 'api' | null;
  event: ThreadEvent | null;
  segments: number | null;
  encoding: 'GSM-7' | 'UCS-2' | null;
  price_micros: number | null;
  consent_intent: WordIntent | null;
  recovered_late: boolean;
  carrier_event_id: string | null;
  delivery_id: string | null;
  purpose: Delivery['purpose'] | null;
  delivery_state: Delivery['state'] | null;
  /** The time it was scheduled for. */
  send_at: Date | null;
  problem_code: string | null;
  media: Media[] | null;
}

/** An entry as it comes out of a JSON aggregate. */
export type EntryJson = Omit<EntryRow, 'at' | 'send_at'> & { at: string; send_at: string | null };

export const fromJson = (row: EntryJson): EntryRow => ({
  ...row,
  at: new Date(row.at),
  send_at: row.send_at === null ? null : new Date(row.send_at),
});

/** A row of `delivery` as it is first written. */
export interface NewDeliveryRow {
  workspace_id: string;
  id: string;
  conversation_id: string;
  entry_position: number;
  recipient_id: string;
  business_number_id: string;
  to_address: string;
  body: string;
  purpose: Delivery['purpose'];
  priority: number;
  segments: number;
  state: 'queued' | 'scheduled';
  due_at: Date;
  expires_at: Date;
  attempts: number;
  fence: number;
  lease_until: null;
  consent_event_id: string | null;
  trigger: string;
  sender: string;
  correlation_id: string | null;
  external_reference: string | null;
  sandboxed: boolean;
  media_ids: string[] | null;
  attention_open: boolean;
  problem_code: null;
  wait_code: string | null;
  wait_detail: SendHoldDetail | null;
  held_version: number | null;
  created_at: Date;
  state_changed_at: Date;
}

/** Columns of HeadRow; the statement joins contact, business_number (as number) and recipient. */
export const HEAD_COLUMNS = `
  conversation.workspace_id, conversation.id, conversation.contact_id, contact.name AS contact_name,
  contact.language AS contact_language, contact.labels AS contact_labels, conversation.business_number_id, number.number AS business_number, conversation.recipient_id,
  recipient.state AS consent, conversation.customer_number, conversation.status, conversation.queue_id,
  conversation.assignee_id, conversation.priority, conversation.labels, conversation.last_position,
  conversation.revision, conversation.last_inbound_position, conversation.preview_kind, conversation.preview_body,
  conversation.preview_at, conversation.waiting_since, conversation.snoozed_until, conversation.callback_since, conversation.last_activity_at,
  conversation.attention, conversation.placed_at, conversation.offered_to, conversation.offered_until,
  conversation.passed_by, conversation.passed_at`;

export const HEAD_JOINS = `
  JOIN contact ON contact.workspace_id = conversation.workspace_id AND contact.id = conversation.contact_id
  JOIN business_number number
    ON number.workspace_id = conversation.workspace_id AND number.id = conversation.business_number_id
  JOIN recipient
    ON recipient.workspace_id = conversation.workspace_id AND recipient.id = conversation.recipient_id`;
