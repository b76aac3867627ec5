import { setTimeout as sleep } from 'node:timers/promises';
import { API } from '@parley/contracts';

export interface Said<T> {
  /** Null when the connection broke before there was an answer. */
  status: number | null;
  body: T;
}

const INSIST_FOR_MS = 60_000;

/** Somebody signed in, calling the API as their console would. Everything they are told is kept for the checker. */
export class Person {
  cookie = '';
  /** Told of every answer's text. */
  heard: (text: string) => void = () => undefined;

  constructor(
    readonly url: string,
    readonly id: string,
    readonly title: string,
  ) {}

  async signIn(email: string, password: string): Promise<void> {
    await this.insist('POST', API.session, { email, password });
  }

  async call<T>(method: string, path: string, body?: unknown): Promise<Said<T>> {
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        signal: AbortSignal.timeout(20_000),
        headers: {
          ...(method === 'GET' ? {} : { origin: this.url }),
          ...(this.cookie ? { cookie: this.cookie } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const given = response.headers.getSetCookie()[0]?.split(';')[0];
      if (given) this.cookie = given;
      const text = await response.text();
      this.heard(text);
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, body: (isJson ? JSON.parse(text) : undefined) as T };
    } catch {
      return { status: null, body: undefined as T };
    }
  }

  /** Asks again while nobody answers or the answer is a 5xx, as the console's outbox does. A refusal is thrown. */
  async insist<T>(method: string, path: string, body?: unknown): Promise<T> {
    const until = Date.now() + INSIST_FOR_MS;
    for (;;) {
      const said = await this.call<T>(method, path, body);
      if (said.status !== null && said.status < 300) return said.body;
      if (said.status !== null && said.status < 500) throw new Refused(said.status, said.body, path);
      if (Date.now() > until) throw new Error(`${path} did not answer in time: ${said.status}`);
      await sleep(150);
    }
  }
}

/** The API said no and meant it. */
export class Refused extends Error {
  readonly code: string;

  constructor(
    readonly status: number,
    body: unknown,
    path: string,
  ) {
    const code = String((body as { code?: unknown } | undefined)?.code ?? '');
    super(`${path}: ${status} ${code}`);
    this.code = code;
  }
}
