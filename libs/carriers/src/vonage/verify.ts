import { createHash, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { ageProblem } from '../age';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';

/** Vonage calls again for 24 hours, perhaps with the token of the first call; repeats are met by the event's key. */
const OLDEST_SECONDS = 86_400 + 300;

/**
 * A JWT with HMAC-SHA256 in Authorization, pinned: the token may not choose its algorithm, so neither `none` nor a public
 * key taken for a secret gets through. The token holds a hash of the body, which Vonage's own library leaves unchecked.
 * Source: developer.vonage.com, "Signed webhooks".
 */
export function verifyVonage(webhook: RawWebhook, all: readonly Token[], now: Date): Verification {
  const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(webhook.headers['authorization'] ?? '')?.[1];
  if (bearer === undefined) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The request has no Authorization: Bearer with a JWT: signed webhooks are off at Vonage, or a proxy removed it.',
    };
  }
  const tokens = verifiers(all);
  if (tokens.length === 0) {
    return {
      ok: false,
      reason: 'no_token',
      diagnosis: 'The connection has no signature secret to check with (Vonage dashboard, settings).',
    };
  }
  for (const { id, token } of tokens) {
    const claims = claimsOf(bearer, token);
    if (!claims) continue;
    if (!isHashOf(claims['payload_hash'], webhook.body)) {
      return {
        ok: false,
        reason: 'wrong_signature',
        diagnosis:
          'The token is genuine but its payload_hash is not that of the body: the body was changed on the way, or the token was taken from another request.',
      };
    }
    return ageProblem(String(claims['iat']), now, OLDEST_SECONDS) ?? { ok: true, tokenId: id };
  }
  return {
    ok: false,
    reason: 'wrong_signature',
    diagnosis:
      'The token fits none of the active signature secrets, or is not signed with HS256: another Vonage account, a changed secret, or a request that is not from Vonage.',
  };
}

/** null unless it is signed with this secret; the age is judged afterwards, so that it can be told apart. */
function claimsOf(bearer: string, secret: string): jwt.JwtPayload | null {
  try {
    const claims = jwt.verify(bearer, secret, {
      algorithms: ['HS256'],
      ignoreExpiration: true,
      ignoreNotBefore: true,
    });
    return typeof claims === 'string' ? null : claims;
  } catch {
    return null;
  }
}

function isHashOf(claimed: unknown, body: Buffer): boolean {
  if (typeof claimed !== 'string') return false;
  const given = Buffer.from(claimed.toLowerCase());
  const actual = Buffer.from(createHash('sha256').update(body).digest('hex'));
  return given.length === actual.length && timingSafeEqual(given, actual);
}
