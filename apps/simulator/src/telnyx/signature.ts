import { type KeyObject, createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** ASN.1 heads of Ed25519 keys (RFC 8410): 32 bytes of seed or of public key follow. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_HEAD_BYTES = 12;

/** An account's key pair follows from its id, so that nobody has to keep it. */
function privateKey(accountId: string): KeyObject {
  const seed = createHash('sha256').update(`parley simulator ed25519 ${accountId}`).digest();
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
}

/** As Telnyx's portal shows it: base64 of the bare 32 bytes. */
export const telnyxPublicKey = (accountId: string): string =>
  createPublicKey(privateKey(accountId))
    .export({ format: 'der', type: 'spki' })
    .subarray(SPKI_HEAD_BYTES)
    .toString('base64');

/** telnyx-signature-ed25519: over the timestamp, a bar and the body. */
export const telnyxSignature = (accountId: string, timestamp: string, body: string): string =>
  sign(null, Buffer.from(`${timestamp}|${body}`), privateKey(accountId)).toString('base64');
