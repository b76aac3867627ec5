import { AttemptLog } from './attempt-log';
import type { Compose, Face } from './face';
import { type Fault, FAULTS, type Faults } from './faults';
import { type Answer, Postman } from './post';
import type { Store } from './store';
import type { WebhookAttempt } from './types';

export interface Webhook {
  kind: 'inbound' | 'status';
  url: string;
  messageSid: string;
  status: string;
  from: string;
  to: string;
  face: Face;
  compose: Compose;
}

/** Sends signed webhooks, as patiently and as often as the face's carrier does. */
export class Webhooks {
  readonly log = new AttemptLog();
  private readonly postman = new Postman();
  /** Webhooks that let the next one of the same two numbers overtake them. */
  private readonly held = new Map<string, () => void>();
  /** Grows with each reset: what was waiting before it is forgotten. */
  private generation = 0;

  constructor(
    private readonly store: Store,
    private readonly faults: Faults,
    /** Multiplies the pauses between attempts. */
    private readonly timeScale: number,
  ) {}

  forget(): void {
    this.generation += 1;
    this.log.clear();
  }

  stop(): void {
    this.generation += 1;
    this.postman.close();
  }

  /** Resolves with the last attempt, or null where none was made. */
  async send(webhook: Webhook): Promise<WebhookAttempt | null> {
    const generation = this.generation;
    const faults = this.faults.bite('webhook', [webhook.from, webhook.to], webhook.kind);
    const has = (name: Fault['fault']): Fault | undefined => faults.find((fault) => fault.fault === name);
    if (has('lost')) {
      this.note(webhook, { answer: null, error: 'lost on purpose' }, 0, faults);
      return null;
    }
    const delayed = has('delayed');
    if (delayed) await sleep(delayed.delayMs ?? FAULTS.delayed.delayMs);
    const pair = [webhook.from, webhook.to].sort().join(' ');
    const overtaken = this.held.get(pair);
    this.held.delete(pair);
    const reordered = has('reordered');
    if (reordered && !overtaken) await this.hold(pair, reordered.delayMs ?? FAULTS.reordered.delayMs);
    if (generation !== this.generation) return null;

    const first = this.deliver(webhook, faults, 1);
    if (has('duplicate')) await this.deliver(webhook, faults, 2);
    const attempt = await first;
    overtaken?.();
    return attempt;
  }

  /** Waits until the next webhook of the pair has been answered, or for a while if none comes. */
  private hold(pair: string, atMostMs: number): Promise<void> {
    return new Promise((resolve) => {
      const release = (): void => {
        clearTimeout(timer);
        if (this.held.get(pair) === release) this.held.delete(pair);
        resolve();
      };
      const timer = setTimeout(release, atMostMs).unref();
      this.held.set(pair, release);
    });
  }

  private async deliver(webhook: Webhook, faults: readonly Fault[], copy: number): Promise<WebhookAttempt> {
    const generation = this.generation;
    // A fragment tells the carrier how to connect; it is neither sent nor signed.
    const url = webhook.url.replace(/#.*$/s, '');
    const wrong = faults.some((fault) => fault.fault === 'wrong_signature');
    const { face } = webhook;
    for (let n = 1; ; n += 1) {
      const { body, headers } = webhook.compose({ n, copy, url, wrong });
      const began = performance.now();
      const answer = await this.postman.post(
        url,
        body,
        { 'content-length': String(Buffer.byteLength(body)), accept: '*/*', ...headers },
        face.patienceMs,
      );
      const attempt = this.note(webhook, answer, Math.round(performance.now() - began), faults);
      const pauseMs = face.pausesMs[n - 1];
      if (generation !== this.generation || pauseMs === undefined) return attempt;
      if (!face.callsAgain(answer.answer, answer.error)) return attempt;
      await sleep(pauseMs * this.timeScale);
      if (generation !== this.generation) return attempt;
    }
  }

  private note(webhook: Webhook, answer: Answer, ms: number, faults: readonly Fault[]): WebhookAttempt {
    const { kind, url, messageSid, status, from, to } = webhook;
    const names = faults.map((fault) => fault.fault);
    const at = new Date().toISOString();
    const attempt = this.log.add({
      at,
      kind,
      url,
      messageSid,
      status,
      from,
      to,
      ...answer,
      ms,
      faults: names,
    });
    this.store.emit('change', { kind: 'webhook', numbers: [from, to] });
    return attempt;
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
