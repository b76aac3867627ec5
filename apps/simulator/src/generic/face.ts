import type { Compose, Face, Surroundings } from '../carrier/face';
import type { Message } from '../carrier/types';
import { REFUSALS } from './errors';
import { genericSignature } from './signature';

const STATES: Readonly<Record<Message['status'], string>> = {
  accepted: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  received: 'delivered',
};
const ANSWERED = { STOP: 'opt_out', START: 'opt_in', HELP: 'help' } as const;

/** The protocol any gateway can speak (docs/GENERIC-CARRIER.md), with the webhooks of Standard Webhooks. */
export const genericFace: Face = {
  carrier: 'generic',
  messageId: (hex) => `msg_${hex}`,
  refuse: (reason, number) => REFUSALS[reason](number),
  ends: {
    filtered: 'filtered',
    queue_overflow: 'congested',
    unreachable: 'unreachable',
    landline: 'landline',
    media_unreachable: 'undeliverable',
  },
  patienceMs: 15_000,
  pausesMs: [1_000, 5_000, 30_000],
  callsAgain: (status) => status === null || status < 200 || status > 299,
  inbound: (message, about) =>
    compose(about, message, { type: 'message.received', ...presentMessage(message, about) }),
  status: (message, about) =>
    compose(about, message, {
      type: 'message.status',
      id: message.sid,
      state: STATES[message.status],
      ...(message.errorCode === null ? {} : { code: String(message.errorCode) }),
      network: about.handset.network,
    }),
};

/** A message as the list writes it. */
export function presentMessage(message: Message, { handset, mediaUrl, optOutType }: Surroundings): object {
  return {
    id: message.sid,
    from: message.from,
    to: message.to,
    text: message.body,
    segments: message.numSegments,
    media: message.media.map((file) => ({ url: mediaUrl(message, file), contentType: file.contentType })),
    state: STATES[message.status],
    code: message.errorCode === null ? null : String(message.errorCode),
    network: handset.network,
    ...(optOutType === null ? {} : { answered: ANSWERED[optOutType] }),
    createdAt: new Date(message.createdAt).toISOString(),
    ...(message.direction === 'inbound' ? { sentAt: new Date(message.createdAt).toISOString() } : {}),
  };
}

function compose({ account }: Surroundings, { sid, status }: Message, event: object): Compose {
  const body = JSON.stringify(event);
  // The same over all attempts of one event.
  const id = `evt_${sid}_${status}`;
  return ({ wrong }) => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const secret = wrong ? `whsec_${Buffer.alloc(32).toString('base64')}` : account.secret;
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': genericSignature(secret, id, timestamp, body),
      },
    };
  };
}
