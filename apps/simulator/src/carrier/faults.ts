import type { Chance } from '../random';

/**
 * What can go wrong on purpose, where it bites, what it does, and the delay where nobody tells one. The README's table
 * is made of these words.
 */
export const FAULTS = {
  duplicate: { at: 'webhook', says: 'the webhook is sent twice' },
  delayed: { at: 'webhook', says: 'the webhook comes late, by the delay', delayMs: 3_000 },
  reordered: {
    at: 'webhook',
    says: 'the webhook lets the next one of the same two numbers go first, waiting at most the delay',
    delayMs: 1_500,
  },
  lost: { at: 'webhook', says: 'the webhook never comes' },
  wrong_signature: { at: 'webhook', says: 'the webhook is signed with a wrong token' },
  '429': { at: 'send', says: 'refused with 20429 and Retry-After, nothing processed' },
  '500': { at: 'send', says: 'answered 500 with 20500, after the message was taken half of the time' },
  '503': { at: 'send', says: 'answered 503 with 20503, nothing processed' },
  accept_then_timeout: { at: 'send', says: 'taken, but the answer never comes' },
  accept_then_reset: { at: 'send', says: 'taken, but the connection breaks before the answer' },
  refused_connection: { at: 'send', says: 'the connection breaks before anything is processed' },
  slow: { at: 'send', says: 'the answer takes as long as the delay', delayMs: 2_000 },
  blocked: { at: 'send', says: 'refused with 21610: the customer is on the block list' },
  lookup_unavailable: { at: 'lookup', says: 'a look-up of the number is answered 503 with 20503' },
  filtered: { at: 'network', says: 'undelivered with 30007: filtered by the network' },
  unreachable: { at: 'network', says: 'undelivered with 30003: the handset cannot be reached' },
  landline: { at: 'network', says: 'undelivered with 30006: a landline' },
  queue_overflow: { at: 'network', says: 'failed with 30001: the queue of the number is full' },
} as const;

export type FaultName = keyof typeof FAULTS;
type Where = (typeof FAULTS)[FaultName]['at'];

export interface Fault {
  id: number;
  number: string;
  fault: FaultName;
  /** Share of events it bites, 0 to 1. */
  rate: number;
  /** How many times more; null for ever. */
  times: number | null;
  delayMs: number | null;
  target: 'inbound' | 'status' | 'all';
}

/** The faults in force, in the order they were set. A rule names a number (of either side) or "*". */
export class Faults {
  private rules: Fault[] = [];
  private count = 0;

  constructor(private readonly chance: Chance) {}

  add(fault: Omit<Fault, 'id'>): Fault {
    this.count += 1;
    const rule = { id: this.count, ...fault };
    this.rules.push(rule);
    return rule;
  }

  /** False when there is no such rule. */
  remove(id: number): boolean {
    const before = this.rules.length;
    this.rules = this.rules.filter((rule) => rule.id !== id);
    return this.rules.length < before;
  }

  clear(): void {
    this.rules = [];
  }

  list(): readonly Fault[] {
    return this.rules;
  }

  /**
   * The rules that bite this event, each used up by one. Webhooks may suffer several at once. A message meets the
   * first that bites, besides slowness, so that rules set one after the other happen one after the other.
   */
  bite(where: Where, numbers: readonly string[], target: 'inbound' | 'status' | 'all' = 'all'): Fault[] {
    const bitten: Fault[] = [];
    for (const rule of this.rules) {
      if (FAULTS[rule.fault].at !== where) continue;
      if (rule.number !== '*' && !numbers.includes(rule.number)) continue;
      if (where === 'webhook' && rule.target !== 'all' && rule.target !== target) continue;
      if (where !== 'webhook' && rule.fault !== 'slow' && bitten.some(({ fault }) => fault !== 'slow'))
        continue;
      if (this.chance.next() >= rule.rate) continue;
      if (rule.times !== null) rule.times -= 1;
      bitten.push(rule);
    }
    if (bitten.some((rule) => rule.times === 0)) this.rules = this.rules.filter((rule) => rule.times !== 0);
    return bitten;
  }
}
