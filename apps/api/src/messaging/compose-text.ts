import type { TextOut } from '@parley/contracts';
import { PURPOSES, type Purpose, countSegments, estimatePrice, parseAddress } from '@parley/domain';
import type { Author } from '../access/actor';
import type { EntryRow } from '../conversations/rows';
import type { Thread } from '../conversations/thread';
import { newId } from '../database/ids';

export interface OutgoingText {
  body: string;
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
}

/**
 * The one way a text gets into a thread on its way out: entry and delivery in the thread's transaction, counted
 * and priced by the same rules the composer shows. The caller has checked consent under the thread's lock.
 */
export function composeText(thread: Thread, text: OutgoingText): EntryRow {
  const { head, now } = thread;
  // Counted as composed characters, so sent and stored as those: a decomposed é would be billed as Unicode.
  const body = text.body.normalize('NFC');
  const count = countSegments(body);
  const address = parseAddress(head.customer_number);
  const price = estimatePrice({
    segments: count.segments,
    country: (address.ok && address.address.country) || null,
    direction: 'outbound',
  });
  const purpose = PURPOSES[text.purpose];
  const deliveryId = newId();
  const entry = thread.append({
    kind: 'text_out',
    author: text.author,
    body,
    client_id: text.clientId,
    origin: text.origin,
    segments: count.segments,
    encoding: count.encoding,
    price_micros: price.micros,
    delivery_id: deliveryId,
    purpose: text.purpose,
    delivery_state: 'queued',
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
    segments: count.segments,
    state: 'queued',
    due_at: now,
    expires_at: new Date(now.getTime() + purpose.expiresAfterMs),
    attempts: 0,
    fence: 0,
    lease_until: null,
    consent_event_id: text.consentEventId,
    trigger: text.trigger,
    sender: text.sender,
    correlation_id: text.correlationId,
    attention_open: false,
    problem_code: null,
    created_at: now,
    state_changed_at: now,
  });
  return entry;
}
