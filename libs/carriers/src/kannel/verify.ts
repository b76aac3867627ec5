import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';

/** Kannel cannot sign: its addresses carry a key instead, so they belong on a private network or behind TLS. */
export function verifyKannel(webhook: RawWebhook, all: readonly Token[]): Verification {
  const key = new URL(webhook.url).searchParams.get('key');
  if (!key) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The address has no key: set get-url and post-url of the sms-service as the settings show them.',
    };
  }
  const tokens = verifiers(all);
  if (tokens.length === 0)
    return { ok: false, reason: 'no_token', diagnosis: 'The connection has no webhook key to compare with.' };
  const given = digest(key);
  const token = tokens.find((candidate) => timingSafeEqual(digest(candidate.token), given));
  if (token) return { ok: true, tokenId: token.id };
  return {
    ok: false,
    reason: 'wrong_signature',
    diagnosis: 'The key in the address is none of the active webhook keys.',
  };
}

/** Of one length whatever was given, so that comparing takes one time. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
