import { signsIn, verifies } from '@parley/domain';
import type { CarrierAccount, Token } from './port';

/**
 * No secret to sign in with: none was given, or none could be opened. It is known before anything is asked, and the SDKs
 * notice too late: Twilio's lists would neither come nor fail, and whoever waits would wait for good.
 */
class NoSecret extends Error {
  readonly code = 'PARLEY_NO_SECRET';
}

/** The secret that signs in: the newest of those that may. Throws NoSecret, which `transportOf` knows. */
export function signInToken({ tokens }: CarrierAccount): string {
  const token = tokens.find(({ kind }) => signsIn(kind))?.token;
  if (!token) throw new NoSecret('This connection has no token to sign in with, or none that can be opened.');
  return token;
}

/** All secrets a webhook may be signed with, so that one can be changed without losing any. */
export const verifiers = (tokens: readonly Token[]): Token[] => tokens.filter(({ kind }) => verifies(kind));
