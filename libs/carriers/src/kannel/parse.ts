import { createHash } from 'node:crypto';
import { type CarrierEvent, type RawWebhook, type ReceiptEvent, UnreadableWebhook } from '../port';
import { referenceOf } from '../reference';

/** Kinds of a delivery report (dlr-mask), as the user guide numbers them. */
const REPORTS: Readonly<Record<string, { state: ReceiptEvent['state']; code: string | null }>> = {
  '1': { state: 'delivered', code: null },
  '2': { state: 'undelivered', code: 'dlr:2' },
  '4': { state: 'accepted', code: null },
  '8': { state: 'sent', code: null },
  '16': { state: 'failed', code: 'dlr:16' },
};
const MESSAGE_ID = /^[\w.:-]{3,64}$/;

/**
 * Reads a report or an inbound text; both come with their fields in the address (GET) or, for texts, with the text as the
 * body (POST). The sms-service's get-url: `…?key=KEY&id=%I&from=%p&to=%P&text=%b&at=%T`.
 */
export function parseKannel(webhook: RawWebhook): CarrierEvent[] {
  const query = new URL(webhook.url).searchParams;
  const field = (name: string): string => (query.get(name) ?? '').replaceAll('\u0000', '\uFFFD');
  const kind = field('dlr');
  const id = field('id');
  if (kind !== '') {
    const report = REPORTS[kind];
    if (!MESSAGE_ID.test(id) || !report)
      throw new UnreadableWebhook(`The report names no message, or its kind "${kind.slice(0, 8)}" is none.`);
    return [
      {
        kind: 'receipt',
        key: `st:${id}:${report.state}`,
        carrierMessageId: id,
        ...report,
        reference: referenceOf(webhook),
        network: null,
      },
    ];
  }
  const from = field('from');
  const to = field('to');
  if (!from || !to) throw new UnreadableWebhook('It lacks the sender or the receiver (from, to).');
  const body = webhook.method === 'POST' ? webhook.body.toString('utf8') : field('text');
  const messageId = MESSAGE_ID.test(id) ? id : hashOf(from, to, field('at'), body);
  return [
    {
      kind: 'text',
      key: `in:${messageId}`,
      carrierMessageId: messageId,
      from,
      to,
      body: body.replaceAll('\u0000', '\uFFFD'),
      segments: 1,
      media: [],
      // Kannel joins the parts of a long text (sms-combine-concatenated-mo).
      part: null,
      network: field('smsc') || null,
      answeredByCarrier: null,
      sentAt: /^\d{9,11}$/.test(field('at')) ? new Date(Number(field('at')) * 1_000).toISOString() : null,
    },
  ];
}

/** An old Kannel has no %I: who, when and what are the same when it calls again. */
const hashOf = (...fields: string[]): string =>
  createHash('sha256').update(fields.join('\n')).digest('hex').slice(0, 40);
