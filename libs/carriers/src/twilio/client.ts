import type { Agent } from 'node:https';
import type { Twilio } from 'twilio';
import type { AddressGuard, CarrierAccount } from '../port';
import { signInToken } from '../tokens';

const clients = new Map<string, Promise<Twilio>>();
const CLIENTS = 200;
const SOCKETS = 64;

/**
 * One SDK client per account, address and token, with kept-alive sockets. The SDK takes about 160 ms to load, so
 * it comes in with the first call. It never retries by itself: whether sending again is safe is our decision.
 */
export function twilioClient(account: CarrierAccount): Promise<Twilio> {
  const token = signInToken(account);
  if (account.baseUrl !== null) account.guard?.check(new URL(account.baseUrl));
  const key = [
    account.accountId,
    account.baseUrl ?? '',
    account.guard !== null,
    token,
    account.timeoutMs,
  ].join('\n');
  const known = clients.get(key);
  if (known) return known;
  const client = makeClient(account, token);
  clients.set(key, client);
  if (clients.size > CLIENTS) clients.delete(clients.keys().next().value as string);
  return client;
}

async function makeClient(account: CarrierAccount, token: string): Promise<Twilio> {
  const { default: twilio } = await import('twilio');

  /**
   * The SDK's errors leave the headers out; the pause a 429 asks for travels in their details. And it takes no lookup for
   * its sockets, so the guard's is put where its agent keeps its options.
   */
  class HeedfulClient extends twilio.RequestClient {
    guardedBy({ lookup }: AddressGuard): void {
      const { defaults } = (this as unknown as { axios: { defaults: { httpsAgent: Agent } } }).axios;
      Object.assign(defaults.httpsAgent.options, { lookup });
    }

    override async request<T>(options: Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0]) {
      const response = await super.request<T>(options as never);
      const retryAfter = (response as { headers?: Record<string, unknown> }).headers?.['retry-after'];
      const body: unknown = response.body;
      if (
        response.statusCode === 429 &&
        retryAfter !== undefined &&
        typeof body === 'object' &&
        body !== null
      ) {
        Object.assign(body, { details: { retryAfter: Number(retryAfter) } });
      }
      return response;
    }
  }

  const httpClient = new HeedfulClient({
    autoRetry: false,
    timeout: account.timeoutMs,
    keepAlive: true,
    maxSockets: SOCKETS,
    maxTotalSockets: SOCKETS,
    maxFreeSockets: SOCKETS,
  });
  if (account.guard) httpClient.guardedBy(account.guard);
  const client = twilio(account.accountId, token, { httpClient });
  if (account.baseUrl) for (const domain of [client.api, client.lookups]) domain.baseUrl = account.baseUrl;
  return client;
}
