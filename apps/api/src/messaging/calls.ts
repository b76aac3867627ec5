import { setTimeout as sleep } from 'node:timers/promises';
import { CallRoom } from '@parley/domain';

/** The calls to carriers that this process has under way. */
export class Calls {
  private readonly underWay = new Set<Promise<void>>();
  private readonly byConnection = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** What is free, shared out over the connections. */
  get room(): CallRoom {
    return new CallRoom(this.free, this.byConnection);
  }

  get free(): number {
    return this.most - this.underWay.size;
  }

  /** Until so many are free, for at most so long; but at least until one is. */
  async untilFree(wanted: number, withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    while (this.free < wanted) {
      const leftMs = until - performance.now();
      if (leftMs <= 0 && this.free > 0) break;
      await Promise.race(leftMs > 0 ? [...this.underWay, sleep(leftMs)] : this.underWay);
    }
  }

  /** Counts a call, which must not fail, until it ends. */
  async add(connectionId: string, call: Promise<void>): Promise<void> {
    this.underWay.add(call);
    this.count(connectionId, 1);
    await call;
    this.underWay.delete(call);
    this.count(connectionId, -1);
  }

  /** Until all that are under way now have ended. */
  async ended(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private count(connectionId: string, change: number): void {
    const calls = (this.byConnection.get(connectionId) ?? 0) + change;
    if (calls > 0) this.byConnection.set(connectionId, calls);
    else this.byConnection.delete(connectionId);
  }
}
