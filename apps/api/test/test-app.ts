import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API, type Problem } from '@parley/contracts';
import { type Config, readConfig } from '../src/config/config';
import { createApp } from '../src/create-app';
import { Database } from '../src/database/database';
import { createTestDatabase } from './database';
import { NOWHERE, PASSWORD } from './factories';
import { freePort } from './free-port';

export interface Answer<T = unknown> {
  status: number;
  body: T;
  headers: Headers;
}

/** Calls the API as one person's browser would, from the console's own origin. */
export interface ApiClient {
  cookie: string | undefined;
  get<T = Problem>(path: string): Promise<Answer<T>>;
  post<T = Problem>(path: string, body?: unknown): Promise<Answer<T>>;
  put<T = Problem>(path: string, body?: unknown): Promise<Answer<T>>;
  patch<T = Problem>(path: string, body?: unknown): Promise<Answer<T>>;
  delete<T = Problem>(path: string): Promise<Answer<T>>;
}

export interface TestApp {
  /** Where it listens; also its PUBLIC_URL. */
  url: string;
  app: NestFastifyApplication;
  config: Config;
  /** The app's own way into its database; good as a Store for the factories. */
  database: Database;
  databaseUrl: string;
  /** Someone who is not signed in, or holds the given cookie. */
  api(cookie?: string): ApiClient;
  /** Signs in for real; the person must have been built with the usual password. */
  signIn(email: string, password?: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/**
 * The real application on a free port with a database of its own. It takes requests but does not send
 * (`PARLEY_ROLES: 'http'`) unless told otherwise; any variable of the configuration can be set.
 */
export async function startTestApp(
  options: {
    env?: Record<string, string | undefined>;
    /** Done before the application comes to life. */
    prepare?: (app: NestFastifyApplication) => void;
  } = {},
): Promise<TestApp> {
  const own = await createTestDatabase();
  try {
    const port = await freePort();
    const config = readConfig({
      DATABASE_URL: own.url,
      DATABASE_POOL: '10',
      PORT: String(port),
      PARLEY_ROLES: 'http',
      PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      SIMULATOR_URL: NOWHERE,
      LOG_LEVEL: 'silent',
      // What a test loses on purpose stays lost, unless looking for it is what it is about.
      BACKFILL_GRACE_MS: '3600000',
      // Nor is a slow machine what they are about: a crowd of requests waits for its connections.
      DATABASE_WAIT_MS: '15000',
      ...options.env,
    });
    const app = await createApp(config);
    options.prepare?.(app);
    await app.listen(config.port, config.host);
    const url = `http://localhost:${config.port}`;
    const api = (cookie?: string): ApiClient => createClient(url, new URL(config.publicUrl).origin, cookie);
    return {
      url,
      app,
      config,
      database: app.get(Database),
      databaseUrl: own.url,
      api,
      signIn: async (email, password = PASSWORD) => {
        const client = api();
        const { status } = await client.post(API.session, { email, password });
        if (status !== 200) throw new Error(`${email} could not sign in: ${status}`);
        return client;
      },
      close: async () => {
        await app.close();
        await own.drop();
      },
    };
  } catch (error) {
    await own.drop();
    throw error;
  }
}

/** A client of any running api, signed in or not. */
export const clientOf = (url: string): ApiClient => createClient(url, new URL(url).origin, undefined);

function createClient(url: string, origin: string, cookie: string | undefined): ApiClient {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { origin }),
        ...(client.cookie ? { cookie: client.cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const given = response.headers.getSetCookie()[0]?.split(';')[0];
    if (given) client.cookie = given.endsWith('=') ? undefined : given;
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson ? JSON.parse(text) : text) as T,
    };
  };
  const client: ApiClient = {
    cookie,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
    patch: (path, body) => call('PATCH', path, body),
    delete: (path) => call('DELETE', path),
  };
  return client;
}
