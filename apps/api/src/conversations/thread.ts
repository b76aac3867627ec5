import { type ConversationChange, type RouteTrace, type ThreadEvent, mediaInWords } from '@parley/contracts';
import type { Author } from '../access/actor';
import { newId } from '../database/ids';
import { outboxRows } from '../database/database';
import type { Tx } from '../database/tx';
import { notFound } from '../problems/problem';
import { presentConversation, presentEntry, previewOf } from './presenter';
import { type EntryRow, HEAD_COLUMNS, HEAD_JOINS, type HeadRow, type NewDeliveryRow } from './rows';

/** Takes the row lock first and reads second: a join read in the same statement could be older than the lock. */
const LOCK = `SELECT 1 AS locked FROM conversation WHERE workspace_id = $1 AND id = $2 FOR NO KEY UPDATE`;
const READ = `
  SELECT ${HEAD_COLUMNS}, clock_timestamp() AS now
  FROM conversation ${HEAD_JOINS}
  WHERE conversation.workspace_id = $1 AND conversation.id = $2`;

/** Everything a command changed about one thread, in one statement. The thread is named, so that its entries are found by their key even by a plan made for an empty table. */
const SAVE = `
  WITH new_entries AS (
    INSERT INTO entry SELECT * FROM jsonb_populate_recordset(NULL::entry, $1::jsonb)
  ), amended_entries AS (
    UPDATE entry SET revision = changed.revision, delivery_state = changed.delivery_state,
      problem_code = changed.problem_code, body = changed.body, segments = changed.segments, media = changed.media,
      send_at = changed.send_at
    FROM jsonb_populate_recordset(NULL::entry, $2::jsonb) changed
    WHERE entry.workspace_id = $7 AND entry.conversation_id = $8 AND entry.position = changed.position
  ), new_deliveries AS (
    INSERT INTO delivery SELECT * FROM jsonb_populate_recordset(NULL::delivery, $3::jsonb)
  ), new_traces AS (
    INSERT INTO route_trace SELECT * FROM jsonb_populate_recordset(NULL::route_trace, $4::jsonb)
  ), messages AS (
    INSERT INTO outbox (workspace_id, id, topic, payload)
    SELECT workspace_id, id, topic, payload FROM jsonb_populate_recordset(NULL::outbox, $5::jsonb)
  )
  UPDATE conversation SET
    business_number_id = head.business_number_id, status = head.status, queue_id = head.queue_id,
    assignee_id = head.assignee_id, priority = head.priority, labels = head.labels,
    last_position = head.last_position, revision = head.revision,
    last_inbound_position = head.last_inbound_position, preview_kind = head.preview_kind,
    preview_body = head.preview_body, preview_at = head.preview_at, waiting_since = head.waiting_since,
    snoozed_until = head.snoozed_until, callback_since = head.callback_since, last_activity_at = head.last_activity_at, attention = head.attention,
    placed_at = head.placed_at, offered_to = head.offered_to, offered_until = head.offered_until,
    passed_by = head.passed_by, passed_at = head.passed_at
  FROM jsonb_populate_record(NULL::conversation, $6::jsonb) head
  WHERE conversation.workspace_id = $7 AND conversation.id = $8`;

export type EntryDraft = Partial<
  Omit<EntryRow, 'workspace_id' | 'conversation_id' | 'position' | 'revision' | 'at'>
> &
  Pick<EntryRow, 'kind'> & { author: Author; at?: Date };

type Amendment = Partial<
  Pick<EntryRow, 'delivery_state' | 'problem_code' | 'body' | 'segments' | 'media' | 'send_at'>
>;

/** An offer ends where the thread goes elsewhere, finds somebody or is put aside. */
const NOT_OFFERED = { offered_to: null, offered_until: null };

type HeadPatch = Partial<
  Pick<
    HeadRow,
    | 'status'
    | 'queue_id'
    | 'assignee_id'
    | 'priority'
    | 'labels'
    | 'waiting_since'
    | 'snoozed_until'
    | 'callback_since'
    | 'attention'
    | 'business_number_id'
    | 'last_activity_at'
    | 'consent'
    | 'offered_to'
    | 'offered_until'
    | 'passed_by'
    | 'passed_at'
  >
>;

/**
 * A thread whose row is locked by this transaction. Commands append, amend and set; `save` writes it all at once
 * and publishes what the screens need. Positions and revisions are contiguous because only the lock's holder
 * gives them out. An append and an amendment take one revision each; a change of the head alone takes one too,
 * carried by an event entry, so that no change of a thread goes unrecorded.
 */
export class Thread {
  private readonly appended: EntryRow[] = [];
  private readonly amended = new Map<number, EntryRow>();
  private readonly deliveries: NewDeliveryRow[] = [];
  private readonly traces: {
    workspace_id: string;
    conversation_id: string;
    position: number;
    trace: RouteTrace;
  }[] = [];
  private dirty = false;

  constructor(
    private readonly tx: Tx,
    readonly head: HeadRow,
    /** The database's clock when the lock was taken. */
    readonly now: Date,
  ) {}

  /** Appends an entry at the next position. Texts and notes become the list's preview. */
  append({ author, at, ...draft }: EntryDraft): EntryRow {
    const { head } = this;
    head.last_position += 1;
    head.revision += 1;
    const entry: EntryRow = {
      event: null,
      body: null,
      client_id: null,
      origin: null,
      segments: null,
      encoding: null,
      price_micros: null,
      consent_intent: null,
      recovered_late: false,
      carrier_event_id: null,
      delivery_id: null,
      purpose: null,
      delivery_state: null,
      send_at: null,
      problem_code: null,
      media: null,
      ...draft,
      workspace_id: head.workspace_id,
      conversation_id: head.id,
      position: head.last_position,
      revision: head.revision,
      at: at ?? this.now,
      actor_kind: author.kind,
      actor_id: author.id,
      actor_name: author.name,
    };
    this.appended.push(entry);
    if (entry.kind !== 'event') {
      head.preview_kind = entry.kind;
      head.preview_body = previewOf(entry.body ?? '') || mediaInWords(entry.media ?? []);
      head.preview_at = entry.at;
      head.last_activity_at = this.now;
    }
    if (entry.kind === 'text_in') head.last_inbound_position = entry.position;
    this.dirty = true;
    return entry;
  }

  /** Appends an event: what happened to the thread, by whom. */
  record(author: Author, event: ThreadEvent): EntryRow {
    return this.append({ kind: 'event', author, event });
  }

  /** Puts a text's delivery in the queue, in the same transaction as its entry. */
  queue(delivery: NewDeliveryRow): void {
    this.deliveries.push(delivery);
  }

  /** Keeps why a text was routed as it was. */
  trace(position: number, trace: RouteTrace): void {
    this.traces.push({
      workspace_id: this.head.workspace_id,
      conversation_id: this.head.id,
      position,
      trace,
    });
  }

  /** Amends an entry that was written before: it moves to the next revision. */
  amend(entry: EntryRow, patch: Amendment): EntryRow {
    const before = this.amended.get(entry.position);
    // Two amendments of one save are one: a revision that nobody ever sees would look like a gap to every screen.
    if (!before) this.head.revision += 1;
    const next = { ...(before ?? entry), ...patch, revision: before?.revision ?? this.head.revision };
    this.amended.set(entry.position, next);
    this.dirty = true;
    return next;
  }

  /** Changes the head. Goes with an appended or amended entry, whose revision carries it. */
  set(patch: HeadPatch): void {
    const { head } = this;
    const { queue_id: queueId, assignee_id: assigneeId } = head;
    Object.assign(head, patch);
    if (head.queue_id !== queueId || head.assignee_id !== assigneeId)
      Object.assign(head, { placed_at: this.now, ...NOT_OFFERED, passed_by: [], passed_at: null });
    else if (head.status === 'snoozed' || head.status === 'resolved') Object.assign(head, NOT_OFFERED);
  }

  /** Writes everything in one statement, at the latest with the commit, which publishes it. */
  save(): ConversationChange {
    const { head, tx } = this;
    const entries = [...this.amended.values(), ...this.appended].sort((a, b) => a.revision - b.revision);
    const change: ConversationChange = {
      conversation: presentConversation(head),
      entries: entries.map(presentEntry),
    };
    if (!this.dirty) return change;
    tx.messages.push({ workspaceId: head.workspace_id, id: newId(), topic: 'thread', payload: change });
    const messages = tx.messages.slice(tx.written);
    tx.written = tx.messages.length;
    tx.later(SAVE, [
      JSON.stringify(this.appended),
      JSON.stringify([...this.amended.values()]),
      JSON.stringify(this.deliveries),
      JSON.stringify(this.traces),
      outboxRows(messages),
      JSON.stringify(head),
      head.workspace_id,
      head.id,
    ]);
    return change;
  }
}

/** Locks a thread of the workspace and reads its head; refuses with not_found. */
export async function lockThread(tx: Tx, workspaceId: string, conversationId: string): Promise<Thread> {
  const key = [workspaceId, conversationId];
  // Two statements: the second one's snapshot is taken when the lock is ours.
  const [, [row]] = await tx.together<[object, HeadRow & { now: Date }]>([LOCK, key], [READ, key]);
  if (!row) throw notFound('conversation');
  const { now, ...head } = row;
  return new Thread(tx, head, now);
}

const TRY_LOCK = `${LOCK} SKIP LOCKED`;

/** As `lockThread`, without waiting: null where somebody else is at the thread, or it is not there. */
export async function tryLockThread(
  tx: Tx,
  workspaceId: string,
  conversationId: string,
): Promise<Thread | null> {
  const key = [workspaceId, conversationId];
  if (!(await tx.one(TRY_LOCK, key))) return null;
  const row = await tx.one<HeadRow & { now: Date }>(READ, key);
  if (!row) return null;
  const { now, ...head } = row;
  return new Thread(tx, head, now);
}
