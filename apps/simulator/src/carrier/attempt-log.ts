import type { WebhookAttempt } from './types';

const LENGTH = 2_000;

/** The last webhook attempts, and what became of each inbound text's last one. */
export class AttemptLog {
  private entries: WebhookAttempt[] = [];
  private readonly inbound = new Map<string, WebhookAttempt>();
  private count = 0;

  add(attempt: Omit<WebhookAttempt, 'id'>): WebhookAttempt {
    this.count += 1;
    const entry = { id: this.count, ...attempt };
    this.entries.push(entry);
    if (entry.kind === 'inbound') this.inbound.set(entry.messageSid, entry);
    // Cut rarely and by half: shifting the list at every attempt would cost more with every attempt.
    if (this.entries.length >= 2 * LENGTH) {
      for (const old of this.entries.splice(0, LENGTH)) {
        if (this.inbound.get(old.messageSid) === old) this.inbound.delete(old.messageSid);
      }
    }
    return entry;
  }

  /** Newest first. */
  latest(most: number): WebhookAttempt[] {
    return this.entries.slice(-Math.min(most, LENGTH)).reverse();
  }

  /** The last attempt to hand an inbound text over, while it is remembered. */
  ofText(messageSid: string): WebhookAttempt | undefined {
    return this.inbound.get(messageSid);
  }

  clear(): void {
    this.entries = [];
    this.inbound.clear();
  }
}
