import http from 'node:http';
import https from 'node:https';
import type { Chance } from '../random';
import { twilioSignature } from '../twilio/signature';
import type { Fault, Faults } from './faults';
import type { Store } from './store';
import type { WebhookAttempt } from './types';

const ANSWER_WITHIN_MS = 15_000;
const LOG_LENGTH = 2_000;
const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 128 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 128 }),
};

export interface Webhook {
  kind: 'inbound' | 'status';
  url: string;
  accountSid: string;
  messageSid: string;
  status: string;
  numbers: readonly string[];
  fields: Record<string, string>;
}

/** Sends signed webhooks as Twilio does: 15 s for the answer, one more try when the connection fails. */
export class Webhooks {
  private readonly log: WebhookAttempt[] = [];
  private count = 0;
  private readonly held: (() => void)[] = [];

  constructor(
    private readonly store: Store,
    private readonly faults: Faults,
    private readonly chance: Chance,
  ) {}

  attempts(): readonly WebhookAttempt[] {
    return this.log;
  }

  clear(): void {
    this.log.length = 0;
  }

  /** Resolves with the last attempt, or null where the fault "lost" swallowed it. */
  async send(webhook: Webhook): Promise<WebhookAttempt | null> {
    const faults = this.faults.bite('webhook', webhook.numbers, webhook.kind);
    const has = (name: Fault['fault']): Fault | undefined => faults.find((fault) => fault.fault === name);
    if (has('lost')) {
      this.note(webhook, { answer: null, error: 'lost on purpose', ms: 0 }, faults);
      return null;
    }
    const delayed = has('delayed');
    if (delayed) await sleep(delayed.delayMs ?? 3_000);
    const reordered = has('reordered');
    if (reordered) await this.letOneOvertake(reordered.delayMs ?? 1_500);
    else this.held.shift()?.();

    const token = has('wrong_signature')
      ? 'not-the-token'
      : (this.store.accounts.get(webhook.accountSid) ?? '');
    const first = this.deliver(webhook, token, faults);
    if (has('duplicate')) await this.deliver(webhook, token, faults);
    return first;
  }

  /** Waits until another webhook has gone, or for a while if none comes. */
  private letOneOvertake(atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, atMostMs);
      this.held.push(() => {
        clearTimeout(timer);
        setTimeout(resolve, this.chance.between(20, 60));
      });
    });
  }

  private async deliver(webhook: Webhook, token: string, faults: readonly Fault[]): Promise<WebhookAttempt> {
    const body = new URLSearchParams(webhook.fields).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'content-length': String(Buffer.byteLength(body)),
      'x-twilio-signature': twilioSignature(token, webhook.url, webhook.fields),
      'i-twilio-idempotency-token': this.chance.hex(this.count),
      'user-agent': 'TwilioProxy/1.1',
      accept: '*/*',
    };
    let attempt = await this.post(webhook, body, headers, faults);
    if (attempt.answer === null && attempt.error !== 'timeout')
      attempt = await this.post(webhook, body, headers, faults);
    return attempt;
  }

  private async post(
    webhook: Webhook,
    body: string,
    headers: Record<string, string>,
    faults: readonly Fault[],
  ): Promise<WebhookAttempt> {
    const began = performance.now();
    const result = await request(webhook.url, body, headers);
    return this.note(webhook, { ...result, ms: Math.round(performance.now() - began) }, faults);
  }

  private note(
    webhook: Webhook,
    result: { answer: number | null; error: string | null; ms: number },
    faults: readonly Fault[],
  ): WebhookAttempt {
    this.count += 1;
    const attempt: WebhookAttempt = {
      id: this.count,
      at: new Date().toISOString(),
      kind: webhook.kind,
      url: webhook.url,
      messageSid: webhook.messageSid,
      status: webhook.status,
      ...result,
      faults: faults.map((fault) => fault.fault),
    };
    this.log.push(attempt);
    if (this.log.length > LOG_LENGTH) this.log.splice(0, this.log.length - LOG_LENGTH);
    this.store.emit('change', { kind: 'webhook', numbers: [...webhook.numbers] });
    return attempt;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function request(
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<{ answer: number | null; error: string | null }> {
  return new Promise((resolve) => {
    let target: URL;
    try {
      target = new URL(url);
    } catch {
      return resolve({ answer: null, error: 'bad URL' });
    }
    const secure = target.protocol === 'https:';
    const call = (secure ? https : http).request(
      target,
      { method: 'POST', headers, agent: agents[secure ? 'https:' : 'http:'], timeout: ANSWER_WITHIN_MS },
      (response) => {
        response.resume();
        response.on('end', () => resolve({ answer: response.statusCode ?? null, error: null }));
        response.on('error', (error) => resolve({ answer: null, error: error.message }));
      },
    );
    call.on('timeout', () => call.destroy(new Error('timeout')));
    call.on('error', (error) => resolve({ answer: null, error: error.message }));
    call.end(body);
  });
}
