// A simulator on a real port, a business that takes its webhooks, and the official SDK pointed at it.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import twilio from 'twilio';
import type { Fault } from '../src/carrier/faults';
import type { Message, Reached, WebhookAttempt } from '../src/carrier/types';
import { createSimulator, type Simulator, type SimulatorOptions } from '../src/server';
import { type Business, startBusiness } from './business';

export const NUMBER = '+12065550100';
export const ACCOUNT = `AC${'a1'.repeat(16)}`;
export const TOKEN = 'the-token-of-acme';

let line = 0;
/** A customer nobody has texted yet. */
export const customer = (): string => `+1312555${String(1_000 + (line += 1))}`;

export interface Answer {
  status: number;
  type: string;
  body: Record<string, unknown>;
}

export interface World {
  url: string;
  dataDir: string;
  simulator: Simulator;
  business: Business;
  client(token?: string): twilio.Twilio;
  call(method: string, path: string, body?: unknown): Promise<Answer>;
  fault(fault: Partial<Omit<Fault, 'fault'>> & { fault: string }): Promise<void>;
  text(from: string, body: string, to?: string): Promise<{ id: string; webhook: WebhookAttempt | null }>;
  reached(number: string): Promise<Reached[]>;
  messages(): Promise<Message[]>;
  attempts(): Promise<WebhookAttempt[]>;
  close(): Promise<void>;
}

export const folder = (): string => mkdtempSync(join(tmpdir(), 'parley-simulator-spec-'));

export async function startWorld(options: Partial<SimulatorOptions> = {}): Promise<World> {
  const dataDir = options.dataDir ?? folder();
  const business = await startBusiness();
  const simulator = createSimulator({ parleyUrl: business.origin, timeScale: 0.02, ...options, dataDir });
  const url = await simulator.app.listen({ port: 0, host: '127.0.0.1' });

  const call: World['call'] = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: (text === '' ? {} : JSON.parse(text)) as Answer['body'],
    };
  };
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await call(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.body as T;
  };
  await ask('PUT', `/simulator/accounts/${ACCOUNT}`, { authToken: TOKEN });
  await ask('PUT', `/simulator/numbers/${encodeURIComponent(NUMBER)}`, {
    accountSid: ACCOUNT,
    webhookUrl: business.webhookUrl,
    name: 'Acme',
  });

  return {
    url,
    dataDir,
    simulator,
    business,
    client: (token = TOKEN) => {
      const client = twilio(ACCOUNT, token, { timeout: 5_000 });
      client.api.baseUrl = url;
      return client;
    },
    call,
    fault: (fault) => ask('POST', '/simulator/faults', fault),
    text: (from, body, to = NUMBER) => ask('POST', '/simulator/inbound', { from, to, body }),
    reached: async (number) =>
      (
        await ask<{ messages: Reached[] }>(
          'GET',
          `/simulator/handsets/${encodeURIComponent(number)}/messages`,
        )
      ).messages,
    messages: async () => (await ask<{ messages: Message[] }>('GET', '/simulator/messages')).messages,
    attempts: async () => (await ask<{ webhooks: WebhookAttempt[] }>('GET', '/simulator/webhooks')).webhooks,
    close: async () => {
      await simulator.close();
      await business.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export const anySid = (): string => `SM${randomBytes(16).toString('hex')}`;
