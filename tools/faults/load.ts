// Bounded load both ways: customers text, agents reply, chance decides who and when. What was promised to whom is
// written down as it happens; the checker compares it with what came of it.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { API, type ConversationChange } from '@parley/contracts';
import type { Business } from './business';
import type { CarrierDesk } from './carrier';
import { type Person, Refused } from './person';
import type { Random } from './random';
import type { Screen } from './screen';

/** A reply the api answered with 201: it must be in the thread, and go out once. */
export interface Promised {
  workspaceId: string;
  clientId: string;
  body: string;
}

export interface Crew {
  business: Business;
  screens: Screen[];
}

export interface LoadOptions {
  /** Texts and replies of a second, of all businesses together. */
  textsPerSecond: number;
  repliesPerSecond: number;
}

const WORDS = [
  'where is my parcel',
  'I was charged twice',
  'thank you',
  'hello?',
  'opening hours',
  'please call',
];
const TRIES = 5;

export class Load {
  readonly promised: Promised[] = [];
  texts = 0;
  replies = 0;
  refused = 0;
  private readonly threads = new Map<Screen, { of: number; ids: readonly string[] }>();
  private readonly running = new Set<Promise<void>>();
  private stopped = true;
  private loops: Promise<void>[] = [];

  constructor(
    private readonly crews: readonly Crew[],
    private readonly carrier: CarrierDesk,
    private readonly random: Random,
  ) {}

  get operations(): number {
    return this.texts + this.replies;
  }

  start({ textsPerSecond, repliesPerSecond }: LoadOptions): void {
    this.stopped = false;
    this.loops = [
      this.every(1_000 / textsPerSecond, () => this.anyText()),
      this.every(1_000 / repliesPerSecond, () => this.anyReply()),
    ];
  }

  /** No new ones; resolves when those under way have been answered. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** A customer's text; the carrier has it from here on, whatever becomes of the webhook. */
  async text(business: Business, from: string, body: string, to = business.numbers[0] ?? ''): Promise<void> {
    this.texts += 1;
    await this.carrier.text(from, to, `${body} #${this.texts}`);
  }

  /** Replies as the console does: the same client id until the api has taken or refused it. */
  async reply(
    business: Business,
    person: Person,
    threadId: string,
    {
      basedOnPosition,
      body,
      confirmStale = true,
    }: { basedOnPosition: number; body: string; confirmStale?: boolean },
  ): Promise<ConversationChange | Refused> {
    this.replies += 1;
    const clientId = randomUUID();
    const reply = { clientId, body: `${body} @${this.replies}`, basedOnPosition, confirmStale };
    try {
      const change = await person.insist<ConversationChange>('POST', API.replies(threadId), reply);
      this.promised.push({ workspaceId: business.workspaceId, clientId, body: reply.body });
      return change;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused += 1;
      return error;
    }
  }

  private async every(meanMs: number, work: () => Promise<void>): Promise<void> {
    // By the clock and none waited for: the load does not slow down because the house does, nor with this loop.
    for (let due = performance.now(); !this.stopped; due += meanMs * (0.25 + 1.5 * this.random.next())) {
      const early = due - performance.now();
      if (early > 0) await sleep(early);
      if (this.stopped) return;
      const task = work().catch((error: unknown) => {
        if (!this.stopped) console.error('  the load met', error);
      });
      this.running.add(task);
      void task.finally(() => this.running.delete(task));
    }
  }

  private async anyText(): Promise<void> {
    const { business } = this.random.pick(this.crews);
    const from = this.random.pick(business.customers);
    await this.text(business, from, this.random.pick(WORDS), this.random.pick(business.numbers));
  }

  private async anyReply(): Promise<void> {
    const { business, screens } = this.random.pick(this.crews);
    const screen = this.random.pick(screens);
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const threads = this.threadsOf(business, screen);
      const head = threads.length > 0 ? screen.heads.get(this.random.pick(threads)) : undefined;
      if (!head) return;
      const answer = await this.reply(business, screen.person, head.id, {
        basedOnPosition: head.lastPosition,
        body: `reply ${attempt}`,
        confirmStale: attempt > 1,
      });
      if (!(answer instanceof Refused) || answer.code !== 'stale_reply') return;
    }
  }

  /** Threads that a fault has opened for itself are left to it. Looked up anew only when there are others than before. */
  private threadsOf(business: Business, screen: Screen): readonly string[] {
    const known = this.threads.get(screen);
    if (known?.of === screen.heads.size) return known.ids;
    const customers = new Set(business.customers);
    const ids = [...screen.heads.values()]
      .filter(({ contact }) => customers.has(contact.number))
      .map(({ id }) => id);
    this.threads.set(screen, { of: screen.heads.size, ids });
    return ids;
  }
}
