import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { SecretBox } from '../connections/secrets';

/** RFC 8410: what comes before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key a workspace's proofs are signed with: derived, so it is the same on every machine and stored on none. */
export function proofKey(secrets: Pick<SecretBox, 'macKey'>, workspaceId: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secrets.macKey, workspaceId, 'parley consent proofs v1', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

/** Its public half as PEM, to be handed to whoever checks a proof. */
export const publicPem = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'pem', type: 'spki' }).toString();
