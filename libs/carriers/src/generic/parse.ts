import { Json } from '../json';
import {
  type CarrierEvent,
  type RawWebhook,
  type ReceiptEvent,
  type TextEvent,
  UnreadableWebhook,
} from '../port';
import { referenceOf } from '../reference';

export const GENERIC_STATES: readonly ReceiptEvent['state'][] = [
  'accepted',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
];
const ANSWERED = ['opt_out', 'opt_in', 'help'] as const;
const MESSAGE_ID = /^[\w.:@-]{1,128}$/;
const EVENTS_MOST = 100;

/** Reads one event, or several under `events`; docs/GENERIC-CARRIER.md is the description. New fields are no error. */
export function parseGeneric(webhook: RawWebhook): CarrierEvent[] {
  const body = Json.ofBody(webhook);
  const events = body.at('events').items;
  if (events.length > EVENTS_MOST)
    throw new UnreadableWebhook(`More than ${EVENTS_MOST} events in one request.`);
  return (events.length > 0 ? events : [body]).map((event) => parseEvent(webhook, event));
}

function parseEvent(webhook: RawWebhook, event: Json): CarrierEvent {
  const type = event.at('type').text;
  const id = event.at('id').text;
  if (!MESSAGE_ID.test(id)) throw new UnreadableWebhook('It names no message (id).');
  if (type === 'message.received') return textOf(id, event);
  if (type === 'message.status') return receiptOf(webhook, id, event);
  throw new UnreadableWebhook(
    `The type "${type.slice(0, 40)}" is neither message.received nor message.status.`,
  );
}

/** A message that came in, as webhooks and the list write it. */
export function textOf(id: string, event: Json): TextEvent {
  const from = event.at('from').text;
  const to = event.at('to').text;
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (from, to).');
  const part = event.at('part');
  const reference = part.at('reference').text;
  return {
    kind: 'text',
    key: `in:${id}`,
    carrierMessageId: id,
    from,
    to,
    body: event.at('text').text,
    segments: Math.max(1, event.at('segments').count(1)),
    media: event
      .at('media')
      .items.map((file) => ({ url: file.at('url').text, contentType: file.at('contentType').text || null }))
      .filter(({ url }) => url !== ''),
    part:
      reference === ''
        ? null
        : { reference, n: Math.max(1, part.at('n').count(1)), of: Math.max(1, part.at('of').count(1)) },
    network: event.at('network').text || null,
    answeredByCarrier: ANSWERED.find((word) => word === event.at('answered').text) ?? null,
    sentAt: event.at('sentAt').instant,
  };
}

function receiptOf(webhook: RawWebhook, id: string, event: Json): ReceiptEvent {
  const said = event.at('state').text;
  const state = GENERIC_STATES.find((one) => one === said);
  if (!state) throw new UnreadableWebhook(`The state "${said.slice(0, 40)}" is not one we know.`);
  return {
    kind: 'receipt',
    key: `st:${id}:${state}`,
    carrierMessageId: id,
    state,
    code: event.at('code').text || null,
    reference: referenceOf(webhook),
    network: event.at('network').text || null,
  };
}
