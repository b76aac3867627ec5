import { withPlus } from '../numbers';
import {
  type CarrierEvent,
  type RawWebhook,
  type ReceiptEvent,
  type TextEvent,
  UnreadableWebhook,
} from '../port';
import { referenceOf } from '../reference';

export const PLIVO_STATES: Readonly<Record<string, ReceiptEvent['state']>> = {
  queued: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  rejected: 'failed',
};

const INTENTS: Readonly<Record<string, TextEvent['answeredByCarrier']>> = {
  optout: 'opt_out',
  optin: 'opt_in',
  help: 'help',
};
const MESSAGE_ID = /^[\w-]{3,64}$/;
const MEDIA_MOST = 10;

/** Reads an inbound message or a delivery report, sent as a form. New fields are no error. */
export function parsePlivo(webhook: RawWebhook): CarrierEvent[] {
  const form = new URLSearchParams(
    webhook.method === 'GET' ? new URL(webhook.url).search : webhook.body.toString('utf8'),
  );
  const field = (name: string): string => (form.get(name) ?? '').replaceAll('\u0000', '\uFFFD');
  const id = field('MessageUUID');
  if (!MESSAGE_ID.test(id)) throw new UnreadableWebhook('It names no message (MessageUUID).');
  const status = field('Status').toLowerCase();
  if (status !== '' && status !== 'received') return [receipt(webhook, id, status, field)];
  const from = withPlus(field('From'));
  const to = withPlus(field('To'));
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (From, To).');
  const media = Array.from({ length: MEDIA_MOST }, (_, n) => field(`Media${n}`)).filter((url) => url !== '');
  return [
    {
      kind: 'text',
      key: `in:${id}`,
      carrierMessageId: id,
      from,
      to,
      body: field('Text'),
      segments: Math.max(1, Number.parseInt(field('Units'), 10) || 1),
      media: media.map((url) => ({ url, contentType: null })),
      // Plivo joins the parts of a long text before it calls.
      part: null,
      network: null,
      answeredByCarrier: INTENTS[field('MessageIntent').toLowerCase()] ?? null,
      sentAt: null,
    },
  ];
}

/**
 * Each part of a long text has a report of its own under an id of its own; the message is its parent, and is delivered when
 * its last part is.
 */
function receipt(
  webhook: RawWebhook,
  partId: string,
  status: string,
  field: (name: string) => string,
): ReceiptEvent {
  const said = PLIVO_STATES[status];
  if (!said) throw new UnreadableWebhook(`The message status "${status.slice(0, 40)}" is not one we know.`);
  const id = field('ParentMessageUUID') || partId;
  const [, n = '1', of = '1'] = /^(\d{1,3}) of (\d{1,3})$/.exec(field('PartInfo')) ?? [];
  const last = Number(n) >= Number(of);
  return {
    kind: 'receipt',
    key: last ? `st:${id}:${status}` : `st:${id}:${status}:${n}`,
    carrierMessageId: id,
    state: last || said !== 'delivered' ? said : 'sent',
    code: plivoCode(field('ErrorCode')),
    reference: referenceOf(webhook),
    network: [field('MCC'), field('MNC')].filter(Boolean).join('-') || null,
  };
}

/** 000 stands for no error. */
export const plivoCode = (code: string): string | null => (/^0*$/.test(code) ? null : code);
