import type { Media, TextOut } from '@parley/contracts';
import { PURPOSES, type Purpose, countSegments, estimatePrice, parseAddress } from '@parley/domain';
import type { Author } from '../access/actor';
import type { EntryRow } from '../conversations/rows';
import type { Thread } from '../conversations/thread';
import { newId } from '../database/ids';
import type { FoundHold } from '../quiet-hours/find-holds';
import { holdDetail, waitCodeOf } from '../quiet-hours/hold-texts';

export interface OutgoingText {
  body: string;
  /** Files that go along; stored already. */
  media?: readonly Media[];
  purpose: Purpose;
  origin: TextOut['origin'];
  author: Author;
  clientId: string | null;
  /** What set it off, for the journey: "reply", "rule:<id>", "consent:<intent>". */
  trigger: string;
  /** Whose burst it is part of: "agent:<id>", "api:<key id>", "rule:<id>" or "consent". Senders take turns. */
  sender: string;
  consentEventId: string | null;
  correlationId: string | null;
  /** What it is about in the system of record that sent it. */
  externalReference?: string | null;
  /** Reaches no real carrier. */
  sandboxed?: boolean;
  /** Not before this instant; null, or one that has passed, means at once. */
  sendAt: Date | null;
  /** Of no use to its reader after this; null leaves it to the purpose, counted from when it may leave. */
  expiresAt: Date | null;
  /** Quiet hours or a cap that hold it from the time it would leave; it ends. */
  hold?: (FoundHold & { untilMs: number }) | null;
  /** Held back this long, so that its writer can take it back. */
  undoMs?: number;
}

/**
 * The one way a text gets into a thread on its way out: entry and delivery in the thread's transaction, counted
 * and priced by the same rules the composer shows. The caller has checked consent under the thread's lock.
 */
export function composeText(thread: Thread, text: OutgoingText): EntryRow {
  const { head, now } = thread;
  // Counted as composed characters, so sent and stored as those: a decomposed é would be billed as Unicode.
  const body = text.body.normalize('NFC');
  const media = text.media?.length ? [...text.media] : null;
  const count = countSegments(body);
  const address = parseAddress(head.customer_number);
  // A text of files alone is one message all the same.
  const segments = Math.max(1, count.segments);
  const price = estimatePrice({
    segments,
    country: (address.ok && address.address.country) || null,
    direction: 'outbound',
  });
  const purpose = PURPOSES[text.purpose];
  const scheduled = text.sendAt !== null && text.sendAt > now;
  const { hold = null } = text;
  const dueAt = scheduled && text.sendAt ? text.sendAt : new Date(now.getTime() + (text.undoMs ?? 0));
  const leavesAt = hold === null ? dueAt : new Date(hold.untilMs);
  const deliveryId = newId();
  const entry = thread.append({
    kind: 'text_out',
    author: text.author,
    body,
    client_id: text.clientId,
    origin: text.origin,
    segments,
    encoding: count.encoding,
    price_micros: price.micros,
    delivery_id: deliveryId,
    purpose: text.purpose,
    delivery_state: scheduled ? 'scheduled' : 'queued',
    send_at: scheduled ? dueAt : null,
    media,
  });
  thread.queue({
    workspace_id: head.workspace_id,
    id: deliveryId,
    conversation_id: head.id,
    entry_position: entry.position,
    recipient_id: head.recipient_id,
    business_number_id: head.business_number_id,
    to_address: head.customer_number,
    body,
    purpose: text.purpose,
    priority: purpose.priority,
    segments,
    state: scheduled ? 'scheduled' : 'queued',
    due_at: scheduled ? dueAt : leavesAt,
    expires_at: text.expiresAt ?? new Date(leavesAt.getTime() + purpose.expiresAfterMs),
    attempts: 0,
    fence: 0,
    lease_until: null,
    consent_event_id: text.consentEventId,
    trigger: text.trigger,
    sender: text.sender,
    correlation_id: text.correlationId,
    external_reference: text.externalReference ?? null,
    sandboxed: text.sandboxed ?? false,
    media_ids: media && media.map(({ id }) => id),
    attention_open: false,
    problem_code: null,
    wait_code: hold === null || scheduled ? null : waitCodeOf(hold),
    wait_detail: hold && holdDetail(hold),
    held_version: hold && hold.version,
    created_at: now,
    state_changed_at: now,
  });
  return entry;
}
