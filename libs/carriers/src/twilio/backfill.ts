import type { Twilio } from 'twilio';
import type { BackfillQuery, CarrierAccount, CarrierEvent, CarrierMedia } from '../port';
import { twilioClient } from './client';
import { TWILIO_STATES } from './parse';

const PAGE = 200;
/** Of one number in one direction; an outage with more is taken in over several runs. */
const MOST = 10_000;

type Listed = Awaited<ReturnType<Twilio['messages']['list']>>[number];

/** Twilio's message list as the webhooks it stands for: texts in, and the states of texts out, oldest first. */
export async function* backfillTwilio(
  account: CarrierAccount,
  { numbers, since }: BackfillQuery,
): AsyncGenerator<CarrierEvent> {
  const client = await twilioClient(account);
  const base = { dateSentAfter: since, pageSize: PAGE, limit: MOST };
  for (const number of numbers) {
    const incoming = await client.messages.list({ to: number, ...base });
    for (const message of incoming.reverse()) {
      if (message.direction === 'inbound') yield await textOf(client, message);
    }
    const outgoing = await client.messages.list({ from: number, ...base });
    for (const message of outgoing.reverse()) {
      if (message.direction !== 'inbound') yield receiptOf(message);
    }
  }
}

async function textOf(client: Twilio, message: Listed): Promise<CarrierEvent> {
  const mediaCount = Number.parseInt(message.numMedia, 10) || 0;
  return {
    kind: 'text',
    key: `in:${message.sid}`,
    carrierMessageId: message.sid,
    from: message.from,
    to: message.to,
    body: message.body ?? '',
    segments: Math.max(1, Number.parseInt(message.numSegments, 10) || 1),
    media: mediaCount > 0 ? await mediaOf(client, message) : [],
    part: null,
    network: null,
    // The list does not say whether Twilio answered a STOP itself; a second confirmation is the smaller harm.
    answeredByCarrier: null,
    sentAt: message.dateSent?.toISOString() ?? null,
  };
}

async function mediaOf(client: Twilio, message: Listed): Promise<CarrierMedia[]> {
  const files = await client.messages(message.sid).media.list({ limit: 10 });
  return files.map((file) => ({
    url: `${client.api.baseUrl}${file.uri.replace(/\.json$/, '')}`,
    contentType: file.contentType,
  }));
}

const receiptOf = (message: Listed): CarrierEvent => ({
  kind: 'receipt',
  key: `st:${message.sid}:${message.status}`,
  carrierMessageId: message.sid,
  state: TWILIO_STATES[message.status] ?? 'accepted',
  code: message.errorCode ? String(message.errorCode) : null,
  reference: null,
  network: null,
});
