import { type KeyObject, createPublicKey, verify } from 'node:crypto';
import { ageProblem } from '../age';
import type { RawWebhook, Token, Verification } from '../port';
import { verifiers } from '../tokens';

/** The ASN.1 head of an Ed25519 public key (RFC 8410); Telnyx hands out the bare 32 bytes after it. */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/**
 * Ed25519 over `timestamp|body`, five minutes either way, as the official SDK checks it (lib/webhooks.js, version 7);
 * its own check is asynchronous and takes the time from the machine. The tokens are public keys.
 */
export function verifyTelnyx(webhook: RawWebhook, all: readonly Token[], now: Date): Verification {
  const signature = webhook.headers['telnyx-signature-ed25519'];
  const timestamp = webhook.headers['telnyx-timestamp'];
  if (!signature || !timestamp) {
    return {
      ok: false,
      reason: 'no_signature',
      diagnosis:
        'The request has no telnyx-signature-ed25519 and telnyx-timestamp headers: it did not come from Telnyx, or a proxy removed them.',
    };
  }
  const tokens = verifiers(all);
  if (tokens.length === 0) {
    return {
      ok: false,
      reason: 'no_token',
      diagnosis: 'The connection has no public key to check the signature with (Telnyx portal, API keys).',
    };
  }
  const bytes = Buffer.from(signature, 'base64');
  const signed = Buffer.concat([Buffer.from(`${timestamp}|`), webhook.body]);
  const token = tokens.find((candidate) => fits(publicKey(candidate.token), signed, bytes));
  if (!token) {
    return {
      ok: false,
      reason: 'wrong_signature',
      diagnosis:
        'The signature fits none of the active public keys: a key of another Telnyx account, a body changed on the way, or a request that is not from Telnyx.',
    };
  }
  return ageProblem(timestamp, now) ?? { ok: true, tokenId: token.id };
}

const fits = (key: KeyObject | null, signed: Buffer, signature: Buffer): boolean =>
  key !== null && signature.length === SIGNATURE_BYTES && verify(null, signed, key, signature);

const keys = new Map<string, KeyObject | null>();
const KEYS = 200;

/** null for what is no Ed25519 key. Kept, since making one costs as much as checking a signature. */
function publicKey(base64: string): KeyObject | null {
  const known = keys.get(base64);
  if (known !== undefined) return known;
  const bytes = Buffer.from(base64, 'base64');
  const key =
    bytes.length === KEY_BYTES
      ? createPublicKey({ key: Buffer.concat([SPKI_HEAD, bytes]), format: 'der', type: 'spki' })
      : null;
  if (keys.size >= KEYS) keys.clear();
  keys.set(base64, key);
  return key;
}
