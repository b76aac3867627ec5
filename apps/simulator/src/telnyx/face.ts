import type { Compose, Face, Surroundings } from '../carrier/face';
import type { Message } from '../carrier/types';
import { REFUSALS } from './errors';
import { asUuid, presentMessage, uuidOf } from './present';
import { telnyxSignature } from './signature';

const EVENTS: Partial<Record<Message['status'], string>> = {
  received: 'message.received',
  sent: 'message.sent',
  delivered: 'message.finalized',
  undelivered: 'message.finalized',
  failed: 'message.finalized',
};

/** Telnyx: two seconds for a 2xx, at most three calls, each signed anew with its own time. */
export const telnyxFace: Face = {
  carrier: 'telnyx',
  messageId: (hex) => asUuid(hex),
  refuse: (reason, number) => REFUSALS[reason](number),
  ends: {
    filtered: '40002',
    queue_overflow: '40014',
    unreachable: '40006',
    landline: '40001',
    media_unreachable: '40008',
  },
  patienceMs: 2_000,
  pausesMs: [1_000, 3_000],
  callsAgain: (status) => status === null || status < 200 || status > 299,
  inbound: (message, about) => compose(message, about),
  status: (message, about) => compose(message, about),
};

function compose(message: Message, about: Surroundings): Compose {
  const type = EVENTS[message.status] ?? 'message.sent';
  const data = {
    event_type: type,
    id: uuidOf(`${message.sid} ${message.status}`),
    occurred_at: new Date(message.updatedAt).toISOString(),
    payload: presentMessage(message, about),
    record_type: 'event',
  };
  return ({ n, url, wrong }) => {
    const body = JSON.stringify({ data, meta: { attempt: n, delivered_to: url } });
    const timestamp = String(Math.floor(Date.now() / 1_000));
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'telnyx-timestamp': timestamp,
        'telnyx-signature-ed25519': telnyxSignature(
          wrong ? 'somebody else' : about.account.id,
          timestamp,
          body,
        ),
        'user-agent': 'telnyx-webhooks',
      },
    };
  };
}
