import type { Telnyx } from 'telnyx';
import type { CarrierAccount } from '../port';
import { signInToken } from '../tokens';

const clients = new Map<string, Promise<Telnyx>>();
const CLIENTS = 200;

/**
 * One SDK client per address and key. The SDK is large, so it comes in with the first call. It never retries by
 * itself: whether sending again is safe is our decision.
 */
export function telnyxClient(account: CarrierAccount): Promise<Telnyx> {
  const apiKey = signInToken(account);
  const key = [account.baseUrl ?? '', account.guard !== null, apiKey, account.timeoutMs].join('\n');
  const known = clients.get(key);
  if (known) return known;
  const client = makeClient(account, apiKey);
  clients.set(key, client);
  if (clients.size > CLIENTS) clients.delete(clients.keys().next().value as string);
  return client;
}

async function makeClient({ baseUrl, timeoutMs, guard }: CarrierAccount, apiKey: string): Promise<Telnyx> {
  const { Telnyx } = await import('telnyx');
  return new Telnyx({
    apiKey,
    // Nothing may come from the process's environment, where the SDK would look otherwise.
    publicKey: null,
    clientID: null,
    clientSecret: null,
    ...(baseUrl === null ? {} : { baseURL: `${baseUrl}/v2` }),
    ...(guard === null ? {} : { fetch: guard.fetch }),
    timeout: timeoutMs,
    maxRetries: 0,
    logLevel: 'off',
  });
}
