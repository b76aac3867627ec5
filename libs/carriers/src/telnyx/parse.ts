import { Json } from '../json';
import {
  type CarrierEvent,
  type RawWebhook,
  type ReceiptEvent,
  type TextEvent,
  UnreadableWebhook,
} from '../port';
import { referenceOf } from '../reference';

/** Statuses of one receiver as receipts of ours. */
const STATES: Readonly<Record<string, ReceiptEvent['state']>> = {
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  sending_failed: 'failed',
  delivery_failed: 'undelivered',
  // Final, but all it says is that no receipt came from the network.
  delivery_unconfirmed: 'sent',
  expired: 'undelivered',
};

/** Events that are authentic and tell nothing about a text. */
const OF_NO_CONCERN = /^(replaced_link_click|message\.link_click|message\.read_receipt)$/;

/** The word an automatic answer of Telnyx was given to, as "advanced opt-in and opt-out" reports it. */
const ANSWERED: Readonly<Record<string, TextEvent['answeredByCarrier']>> = {
  opt_out: 'opt_out',
  opt_in: 'opt_in',
  help: 'help',
};

const MESSAGE_ID = /^[A-Za-z0-9-]{3,64}$/;

/** Reads one event: a text that came in, or what became of one of ours. New fields are no error. */
export function parseTelnyx(webhook: RawWebhook): CarrierEvent[] {
  const data = Json.ofBody(webhook).at('data');
  const type = data.at('event_type').text;
  if (OF_NO_CONCERN.test(type)) return [];
  const payload = data.at('payload');
  const id = payload.at('id').text;
  if (!MESSAGE_ID.test(id)) throw new UnreadableWebhook('It names no message (data.payload.id).');
  if (type === 'message.received') return [text(id, payload)];
  if (type === 'message.read') return [receipt(webhook, id, payload, 'read')];
  if (type === 'message.sent' || type === 'message.finalized') return [receipt(webhook, id, payload)];
  throw new UnreadableWebhook(`The event type "${type.slice(0, 40)}" is not one we know.`);
}

function receipt(webhook: RawWebhook, id: string, payload: Json, known?: 'read'): ReceiptEvent {
  const receiver = payload.at('to').items[0];
  const status = known ?? receiver?.at('status').text ?? '';
  const state = known ?? STATES[status];
  if (!state) throw new UnreadableWebhook(`The message status "${status.slice(0, 40)}" is not one we know.`);
  return {
    kind: 'receipt',
    key: `st:${id}:${status}`,
    carrierMessageId: id,
    state,
    code: payload.at('errors').items[0]?.at('code').text || null,
    reference: referenceOf(webhook),
    network: receiver?.at('carrier').text || null,
  };
}

function text(id: string, payload: Json): TextEvent {
  const from = payload.at('from').at('phone_number').text;
  const to = payload.at('to').items[0]?.at('phone_number').text;
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (from, to).');
  const media = payload
    .at('media')
    .items.map((file) => ({ url: file.at('url').text, contentType: file.at('content_type').text || null }))
    .filter(({ url }) => url !== '');
  return {
    kind: 'text',
    key: `in:${id}`,
    carrierMessageId: id,
    from,
    to,
    body: payload.at('text').text,
    segments: Math.max(1, payload.at('parts').count(1)),
    media,
    // Telnyx joins the parts of a long text before it calls.
    part: null,
    network: payload.at('from').at('carrier').text || null,
    answeredByCarrier: ANSWERED[payload.at('autoresponse_type').text.toLowerCase()] ?? null,
    sentAt: payload.at('received_at').instant,
  };
}
