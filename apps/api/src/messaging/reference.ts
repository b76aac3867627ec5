import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Our own id in the callback URL, so that a receipt finds its attempt even if the carrier's answer never reached
 * us: `<workspace>.<delivery>.<attempt>.<mac>`, signed, since anybody may guess an id.
 */
export interface Reference {
  workspaceId: string;
  deliveryId: string;
  attemptN: number;
}

export function signReference(key: Buffer, { workspaceId, deliveryId, attemptN }: Reference): string {
  const plain = `${workspaceId}.${deliveryId}.${attemptN}`;
  return `${plain}.${mac(key, plain)}`;
}

/** Null for anything we did not sign. */
export function readReference(key: Buffer, value: string): Reference | null {
  const cut = value.lastIndexOf('.');
  const plain = value.slice(0, cut);
  const given = Buffer.from(value.slice(cut + 1));
  const right = Buffer.from(mac(key, plain));
  if (cut < 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const [workspaceId, deliveryId, attemptN] = plain.split('.');
  if (!workspaceId || !deliveryId || !attemptN) return null;
  return { workspaceId, deliveryId, attemptN: Number(attemptN) };
}

const mac = (key: Buffer, plain: string): string =>
  createHmac('sha256', key).update(`receipt:${plain}`).digest('base64url').slice(0, 27);
