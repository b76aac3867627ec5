import { Json } from '../json';
import { withPlus } from '../numbers';
import { type CarrierEvent, type RawWebhook, type ReceiptEvent, UnreadableWebhook } from '../port';
import { referenceOf } from '../reference';

const STATES: Readonly<Record<string, ReceiptEvent['state']>> = {
  submitted: 'sent',
  delivered: 'delivered',
  read: 'read',
  rejected: 'failed',
  undeliverable: 'undelivered',
};

/** Messages that are files; each of them is one file, with a caption at most. */
const FILES = ['image', 'audio', 'video', 'file', 'vcard'] as const;
const MESSAGE_ID = /^[\w-]{3,64}$/;

/** Reads an inbound message or a status of the Messages API, version 1. New fields are no error. */
export function parseVonage(webhook: RawWebhook): CarrierEvent[] {
  const body = Json.ofBody(webhook);
  const id = body.at('message_uuid').text;
  if (!MESSAGE_ID.test(id)) throw new UnreadableWebhook('It names no message (message_uuid).');
  const status = body.at('status').text;
  if (status !== '') return [receipt(webhook, id, status, body)];
  const from = withPlus(body.at('from').text);
  const to = withPlus(body.at('to').text);
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (from, to).');
  const files = FILES.map((kind) => body.at(kind)).filter((file) => file.at('url').text !== '');
  return [
    {
      kind: 'text',
      key: `in:${id}`,
      carrierMessageId: id,
      from,
      to,
      body: body.at('text').text || (files[0]?.at('caption').text ?? ''),
      segments: Math.max(1, body.at('sms').at('num_messages').count(1)),
      media: files.map((file) => ({ url: file.at('url').text, contentType: null })),
      // The Messages API joins the parts of a long text before it calls.
      part: null,
      network: body.at('origin').at('network_code').text || null,
      answeredByCarrier: null,
      sentAt: body.at('timestamp').instant,
    },
  ];
}

function receipt(webhook: RawWebhook, id: string, status: string, body: Json): ReceiptEvent {
  const state = STATES[status];
  if (!state) throw new UnreadableWebhook(`The message status "${status.slice(0, 40)}" is not one we know.`);
  return {
    kind: 'receipt',
    key: `st:${id}:${status}`,
    carrierMessageId: id,
    state,
    code: vonageCode(body.at('error')) || null,
    reference: referenceOf(webhook),
    network: body.at('destination').at('network_code').text || null,
  };
}

/** The number of an error: its title, or the end of the address that explains it. */
export const vonageCode = (error: Json): string =>
  /^\d{3,5}$/.exec(error.at('title').text)?.[0] ?? /#(\d{3,5})$/.exec(error.at('type').text)?.[1] ?? '';
