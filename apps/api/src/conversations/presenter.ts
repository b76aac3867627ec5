import type { Conversation, ConversationRow, Delivery, Entry } from '@parley/contracts';
import { explainStoredCode } from '@parley/domain';
import type { EntryRow, HeadRow } from './rows';

const PREVIEW_LENGTH = 160;

/** The head of a thread on the wire: the same shape over REST and sockets. */
export function presentConversation(row: HeadRow): Conversation {
  return {
    id: row.id,
    revision: row.revision,
    lastPosition: row.last_position,
    status: row.status,
    contact: { id: row.contact_id, name: row.contact_name, number: row.customer_number },
    businessNumber: row.business_number,
    queueId: row.queue_id,
    assigneeId: row.assignee_id,
    offer:
      row.offered_to && row.offered_until
        ? { personId: row.offered_to, until: row.offered_until.toISOString() }
        : null,
    priority: row.priority,
    labels: row.labels,
    preview:
      row.preview_kind && row.preview_at
        ? { kind: row.preview_kind, body: row.preview_body ?? '', at: row.preview_at.toISOString() }
        : null,
    waitingSince: row.waiting_since?.toISOString() ?? null,
    snoozedUntil: row.snoozed_until?.toISOString() ?? null,
    callbackSince: row.callback_since?.toISOString() ?? null,
    lastActivityAt: row.last_activity_at.toISOString(),
    attention: row.attention,
    consent: row.consent,
    lastInboundPosition: row.last_inbound_position,
  };
}

/** The head with what belongs to the reader alone. */
export const presentConversationRow = (row: HeadRow & { seen_position: number }): ConversationRow => ({
  ...presentConversation(row),
  seenPosition: row.seen_position,
});

/** First line's worth of a body for the list; cut on a code point. */
export const previewOf = (body: string): string =>
  [...body.replace(/\s+/g, ' ').trim()].slice(0, PREVIEW_LENGTH).join('');

export function presentEntry(row: EntryRow): Entry {
  const common = {
    conversationId: row.conversation_id,
    position: row.position,
    revision: row.revision,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
  };
  switch (row.kind) {
    case 'text_in':
      return {
        ...common,
        kind: 'text_in',
        body: row.body ?? '',
        media: row.media ?? [],
        segments: row.segments ?? 1,
        consentIntent: row.consent_intent,
        recoveredLate: row.recovered_late,
      };
    case 'text_out':
      return {
        ...common,
        kind: 'text_out',
        body: row.body ?? '',
        media: row.media ?? [],
        clientId: row.client_id,
        origin: row.origin ?? 'agent',
        delivery: presentDelivery(row),
      };
    case 'note':
      return { ...common, kind: 'note', body: row.body ?? '', clientId: row.client_id };
    case 'event':
      if (!row.event) throw new Error('an event entry without its event');
      return { ...common, kind: 'event', event: row.event };
  }
}

/** The bubble's delivery: `claimed` is our own bookkeeping and shows as queued. */
export function presentDelivery(row: EntryRow): Delivery {
  const state = row.delivery_state ?? 'queued';
  return {
    id: row.delivery_id ?? '',
    state: state === 'claimed' ? 'queued' : state,
    purpose: row.purpose ?? 'conversation',
    sendAt: row.send_at?.toISOString() ?? null,
    problem: presentProblem(state, row.problem_code),
    segments: row.segments ?? 1,
    encoding: row.encoding ?? 'GSM-7',
    price: row.price_micros === null ? null : { micros: row.price_micros, currency: 'USD' },
  };
}

const PROBLEM_STATES = new Set<Delivery['state']>([
  'failed',
  'undelivered',
  'unknown',
  'expired',
  'cancelled',
]);

function presentProblem(state: Delivery['state'], code: string | null): Delivery['problem'] {
  if (!PROBLEM_STATES.has(state) || code === null) return null;
  const own = OWN_PROBLEMS[code];
  if (own) return { code: null, ...own };
  const error = explainStoredCode(code);
  return { code: error.code, reason: error.reason, advice: error.advice };
}

/** Reasons that are ours, not a carrier's. */
const OWN_PROBLEMS: Record<string, { reason: string; advice: string }> = {
  'parley:opted_out': {
    reason: 'The customer opted out before this text left.',
    advice: 'They can text START to open the line again.',
  },
  'parley:consent_lapsed': {
    reason: 'The number was switched off or given to somebody else before this text left.',
    advice: 'Wait until somebody texts in from it, or record fresh consent under Consent.',
  },
  'parley:held': {
    reason: 'Sends to this number are held: a text from it may be an opt-out, or could not be read.',
    advice: 'Decide it under Review, or ask an admin to look at the parked events; then write again.',
  },
  'parley:test_key': {
    reason: 'It was sent with a test key, and its number leads to a real carrier by now.',
    advice: 'Send it again with a live key if it is meant for the customer.',
  },
  'parley:no_files': {
    reason: 'Its number is at a carrier by now that takes no files.',
    advice: 'Write it again without files.',
  },
  'parley:expired': {
    reason: 'It waited too long to still be of use.',
    advice: 'Write again if it still matters.',
  },
  'parley:quiet_expired': {
    reason: 'It grew too old while it waited for quiet hours to end.',
    advice: 'Send it again with a later expiry if it still matters.',
  },
  'parley:cap_expired': {
    reason: 'It grew too old while it waited for a frequency cap to let it through.',
    advice: 'Send it again later if it still matters.',
  },
  'parley:no_answer': {
    reason: 'The carrier did not answer, and nothing has told since whether it has this text.',
    advice: 'Sent again, the customer may read it twice.',
  },
  'parley:restored': {
    reason:
      'The database was restored to an earlier moment; it may have been sent in the time that was lost.',
    advice: 'Sent again, the customer may read it twice.',
  },
  'parley:left_unsent': {
    reason: 'Somebody decided to leave it unsent.',
    advice: 'Write again if it still matters.',
  },
  'parley:withdrawn': {
    reason: 'It was withdrawn before it left.',
    advice: 'Write again if it still matters.',
  },
};
