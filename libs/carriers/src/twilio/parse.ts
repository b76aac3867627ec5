import {
  type CarrierEvent,
  type CarrierMedia,
  type RawWebhook,
  type ReceiptEvent,
  type TextEvent,
  UnreadableWebhook,
} from '../port';
import { referenceOf } from '../reference';
import { formParameters, isJson } from './form';

/** Twilio's message statuses as receipts of ours. Statuses before "sent" say only that Twilio has it. */
export const TWILIO_STATES: Readonly<Record<string, ReceiptEvent['state']>> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  partially_delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
};

const ANSWERED: Readonly<Record<string, TextEvent['answeredByCarrier']>> = {
  STOP: 'opt_out',
  START: 'opt_in',
  HELP: 'help',
};

/** SMxxx or MMxxx, then 32 hex digits; others are taken as they are, as long as they are sane. */
const MESSAGE_ID = /^[A-Za-z0-9_-]{3,64}$/;

/** Reads an inbound text or a status callback. New parameters appear without notice and are no error. */
export function parseTwilio(webhook: RawWebhook): CarrierEvent[] {
  const field = fields(webhook);
  const id = field('MessageSid') || field('SmsSid') || field('SmsMessageSid');
  if (!id || !MESSAGE_ID.test(id)) throw new UnreadableWebhook('It names no message (MessageSid).');
  const status = (field('MessageStatus') || field('SmsStatus')).toLowerCase();
  if (status && status !== 'received' && status !== 'receiving') return [receipt(webhook, id, status, field)];
  return [text(id, field)];
}

function receipt(webhook: RawWebhook, id: string, status: string, field: Field): ReceiptEvent {
  const state = TWILIO_STATES[status];
  if (!state) throw new UnreadableWebhook(`The message status "${status.slice(0, 40)}" is not one we know.`);
  return {
    kind: 'receipt',
    key: `st:${id}:${status}`,
    carrierMessageId: id,
    state,
    code: field('ErrorCode') || null,
    reference: referenceOf(webhook),
    network: null,
  };
}

function text(id: string, field: Field): TextEvent {
  const from = field('From');
  const to = field('To');
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (From, To).');
  const mediaCount = count(field('NumMedia'), 0);
  return {
    kind: 'text',
    key: `in:${id}`,
    carrierMessageId: id,
    from,
    to,
    body: field('Body'),
    segments: Math.max(1, count(field('NumSegments'), 1)),
    media: media(mediaCount, field),
    // Twilio joins the parts of a long text before it calls.
    part: null,
    network: null,
    answeredByCarrier: ANSWERED[field('OptOutType').toUpperCase()] ?? null,
    sentAt: null,
  };
}

function media(count: number, field: Field): CarrierMedia[] {
  return Array.from({ length: count }, (_, n) => ({
    url: field(`MediaUrl${n}`),
    contentType: field(`MediaContentType${n}`) || null,
  })).filter(({ url }) => url !== '');
}

type Field = (name: string) => string;

function fields(webhook: RawWebhook): Field {
  const source = isJson(webhook) ? jsonFields(webhook) : formFields(webhook);
  // PostgreSQL stores no NUL and a text needs none.
  return (name) => (source(name) ?? '').replaceAll('\u0000', '\uFFFD');
}

function formFields(webhook: RawWebhook): (name: string) => string | undefined {
  if (webhook.method === 'GET') {
    const query = new URL(webhook.url).searchParams;
    return (name) => query.get(name) ?? undefined;
  }
  const parameters = formParameters(webhook);
  return (name) => {
    const value = parameters[name];
    return Array.isArray(value) ? value[0] : value;
  };
}

function jsonFields(webhook: RawWebhook): (name: string) => string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(webhook.body.toString('utf8'));
  } catch {
    throw new UnreadableWebhook('The body is not well-formed JSON.');
  }
  if (typeof parsed !== 'object' || parsed === null)
    throw new UnreadableWebhook('The body is not a JSON object.');
  const record = parsed as Record<string, unknown>;
  return (name) => {
    const value = record[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
}

function count(value: string, otherwise: number): number {
  const number = Number.parseInt(value, 10);
  return Number.isFinite(number) && number >= 0 && number < 1_000 ? number : otherwise;
}
