import { createHash } from 'node:crypto';
import type { Compose, Face } from '../carrier/face';
import type { Account } from '../carrier/types';
import { ERRORS } from './errors';
import { inboundFields, statusFields } from './fields';
import { twilioSignature } from './signature';

/** Twilio: 15 s for the answer to a webhook and one more try when the connection fails; what is answered is final. */
export const twilioFace: Face = {
  carrier: 'twilio',
  messageId: (hex, hasMedia) => `${hasMedia ? 'MM' : 'SM'}${hex}`,
  refuse: (reason, number) => (reason === 'tooMany' ? ERRORS.tooMany(1) : ERRORS[reason](number)),
  // Twilio's error dictionary.
  ends: {
    filtered: 30007,
    queue_overflow: 30001,
    unreachable: 30003,
    landline: 30006,
    media_unreachable: 11200,
  },
  patienceMs: 15_000,
  pausesMs: [0],
  callsAgain: (status, error) => status === null && error !== 'timeout',
  inbound: (message, about) =>
    compose(about.account, `${message.sid} received`, inboundFields(message, about)),
  status: (message, { account }) =>
    compose(account, `${message.sid} ${message.status}`, statusFields(message)),
};

const compose = (account: Account, event: string, fields: Record<string, string>): Compose => {
  const body = new URLSearchParams(fields).toString();
  return ({ url, wrong, copy }) => ({
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-twilio-signature': twilioSignature(wrong ? 'not-the-token' : account.secret, url, fields),
      'i-twilio-idempotency-token': idempotencyToken(event, copy),
      'user-agent': 'TwilioProxy/1.1',
    },
  });
};

/** The same for a retry. Another one for a duplicate, which only the message id gives away. */
function idempotencyToken(event: string, copy: number): string {
  const hex = createHash('md5').update(`${event} ${copy}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
