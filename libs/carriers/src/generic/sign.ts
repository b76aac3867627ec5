import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signInToken } from '../tokens';
import type { CarrierAccount } from '../port';

/**
 * Headers of a request of ours by Standard Webhooks: id, time and HMAC-SHA256. What has no body signs its path and
 * query instead, so that a signature is good for one question only.
 */
export function signedHeaders(account: CarrierAccount, payload: string): Record<string, string> {
  const id = `req_${randomUUID()}`;
  const now = new Date();
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': webhookOf(signInToken(account))?.sign(id, now, payload) ?? '',
    'user-agent': 'Parley',
  };
}

/** null for what is no secret of Standard Webhooks (`whsec_` and base64). */
export function webhookOf(secret: string): Webhook | null {
  try {
    return new Webhook(secret);
  } catch {
    return null;
  }
}
