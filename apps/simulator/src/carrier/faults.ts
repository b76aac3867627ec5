import type { Chance } from '../random';

/** What can go wrong on purpose, where it bites and what it does; the README's table is made of these words. */
export const FAULTS = {
  duplicate: { at: 'webhook', says: 'the webhook is sent twice' },
  delayed: { at: 'webhook', says: 'the webhook comes late (delayMs, 3 s unless told)' },
  reordered: { at: 'webhook', says: 'the webhook overtakes or is overtaken by its neighbours' },
  lost: { at: 'webhook', says: 'the webhook never comes' },
  wrong_signature: { at: 'webhook', says: 'the webhook is signed with a wrong token' },
  '429': { at: 'send', says: 'refused with 20429 and Retry-After, nothing processed' },
  '500': { at: 'send', says: 'answered 500 with 20500 after the message was taken half of the time' },
  '503': { at: 'send', says: 'answered 503 with 20503, nothing processed' },
  accept_then_timeout: { at: 'send', says: 'taken, but the answer never comes' },
  accept_then_reset: { at: 'send', says: 'taken, but the connection breaks before the answer' },
  refused_connection: { at: 'send', says: 'the connection breaks before anything is processed' },
  slow: { at: 'send', says: 'the answer takes delayMs (2 s unless told)' },
  blocked: { at: 'send', says: 'refused with 21610: the customer is on the block list' },
  filtered: { at: 'network', says: 'undelivered with 30007: filtered by the network' },
  unreachable: { at: 'network', says: 'undelivered with 30003: the handset cannot be reached' },
  landline: { at: 'network', says: 'undelivered with 30006: a landline' },
} as const;

export type FaultName = keyof typeof FAULTS;
type Where = (typeof FAULTS)[FaultName]['at'];

export interface Fault {
  number: string;
  fault: FaultName;
  /** Share of events it bites, 0 to 1. */
  rate: number;
  /** How many times more; null for ever. */
  times: number | null;
  delayMs: number | null;
  target: 'inbound' | 'status' | 'all';
}

/** The faults in force. A rule names a number (of either side) or "*"; the first that bites counts. */
export class Faults {
  private readonly rules: Fault[] = [];

  constructor(private readonly chance: Chance) {}

  add(fault: Fault): void {
    this.rules.push(fault);
  }

  clear(): void {
    this.rules.length = 0;
  }

  list(): readonly Fault[] {
    return this.rules;
  }

  /** All faults that bite this event, each used up by one. */
  bite(where: Where, numbers: readonly string[], target: 'inbound' | 'status' | 'all' = 'all'): Fault[] {
    return this.rules.filter((rule) => {
      if (FAULTS[rule.fault].at !== where || rule.times === 0) return false;
      if (rule.number !== '*' && !numbers.includes(rule.number)) return false;
      if (where === 'webhook' && rule.target !== 'all' && rule.target !== target) return false;
      if (this.chance.next() >= rule.rate) return false;
      if (rule.times !== null) rule.times -= 1;
      return true;
    });
  }
}
