import type { CarrierAccount } from '../port';
import { signInToken } from '../tokens';

const OWN_HOST = 'https://api.twilio.com';

/** Twilio's media addresses want Basic auth where the account says so; it is sent to Twilio's own host only. */
export function twilioMediaHeaders(account: CarrierAccount, url: URL): Record<string, string> {
  if (url.origin !== new URL(account.baseUrl ?? OWN_HOST).origin) return {};
  const credentials = `${account.accountId}:${signInToken(account)}`;
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
