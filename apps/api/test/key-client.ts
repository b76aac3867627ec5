import { API, type ApiKeyInput, type ApiKeyMade, type Problem } from '@parley/contracts';
import type { Answer, TestApp } from './test-app';

/** Calls the API as a program would: an API key, no cookie, no origin. */
export interface KeyClient {
  key: string;
  keyId: string;
  get<T = Problem>(path: string): Promise<Answer<T>>;
  /** With a new idempotency key unless one is given; null sends none. */
  post<T = Problem>(path: string, body?: unknown, idempotencyKey?: string | null): Promise<Answer<T>>;
}

/** Makes a key through the API, as an admin does, and a client that uses it. */
export async function keyClient(
  running: Pick<TestApp, 'url' | 'signIn'>,
  adminEmail: string,
  input: Partial<ApiKeyInput> = {},
): Promise<KeyClient> {
  const admin = await running.signIn(adminEmail);
  const made = await admin.post<ApiKeyMade>(API.apiKeys, {
    name: 'Orders',
    environment: 'test',
    scopes: ['messages.send', 'messages.read'],
    ...input,
  });
  if (made.status !== 201 || made.body.key === null) throw new Error(`no key was made: ${made.status}`);
  return clientWith(running.url, made.body.key, made.body.apiKey.id);
}

export function clientWith(url: string, key: string, keyId = ''): KeyClient {
  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    idempotencyKey: string | null = null,
  ): Promise<Answer<T>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as T,
    };
  };
  return {
    key,
    keyId,
    get: (path) => call('GET', path),
    post: (path, body, idempotencyKey = crypto.randomUUID()) => call('POST', path, body, idempotencyKey),
  };
}
