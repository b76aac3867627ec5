import { isUtf8 } from 'node:buffer';
import { timingSafeEqual } from 'node:crypto';
import { ageProblem } from '../age';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';
import { webhookOf } from './sign';

/**
 * Standard Webhooks: `v1,` HMAC-SHA256 over id, time and body, of which the header may list several during a rotation
 * on their side. The library makes the signatures; its own check takes the time from the machine and cannot say why.
 */
export function verifyGeneric(webhook: RawWebhook, all: readonly Token[], now: Date): Verification {
  const { headers } = webhook;
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  const given = headers['webhook-signature'];
  if (!id || !timestamp || !given) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The request lacks webhook-id, webhook-timestamp or webhook-signature: the gateway does not sign, or a proxy removed them.',
    };
  }
  const tokens = verifiers(all);
  if (tokens.length === 0) {
    return {
      ok: false,
      reason: 'no_token',
      diagnosis: 'The connection has no secret to check the signature with.',
    };
  }
  const signatures = given.split(' ').filter((one) => one.startsWith('v1,'));
  const token = tokens.find((candidate) => {
    const expected = signatureOf(candidate.token, id, timestamp, webhook.body);
    return expected !== null && signatures.some((one) => sameText(one, expected));
  });
  if (!token) {
    return {
      ok: false,
      reason: 'wrong_signature',
      diagnosis:
        'The signature fits none of the active secrets: another secret at the gateway, a body changed on the way, or a request that is not from it.',
    };
  }
  return ageProblem(timestamp, now) ?? { ok: true, tokenId: token.id };
}

function signatureOf(secret: string, id: string, timestamp: string, body: Buffer): string | null {
  // The library signs text: bytes that are none would be told apart from nothing.
  if (!/^\d{1,12}$/.test(timestamp) || !isUtf8(body)) return null;
  return webhookOf(secret)?.sign(id, new Date(Number(timestamp) * 1_000), body.toString('utf8')) ?? null;
}

const sameText = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
