/**
 * A connection may have so many calls under way for each one that the process still has free. So a carrier that answers
 * slowly takes three quarters of them, two take 27 of 32 together, and whatever their number some stay free for the others.
 */
const CALLS_FOR_EACH_FREE = 3;

/** The calls that a process has free, shared out over its connections. */
export class CallRoom {
  private readonly calls: Map<string, number>;

  /** `calls`: those under way, by connection; `free`: how many more the process may begin. */
  constructor(
    private free: number,
    calls: ReadonlyMap<string, number>,
  ) {
    this.calls = new Map(calls);
  }

  /** One that has no call under way always has room for one. */
  hasRoom(connectionId: string): boolean {
    const calls = this.calls.get(connectionId) ?? 0;
    return this.free > 0 && (calls === 0 || calls < CALLS_FOR_EACH_FREE * (this.free - 1));
  }

  take(connectionId: string): void {
    this.calls.set(connectionId, (this.calls.get(connectionId) ?? 0) + 1);
    this.free -= 1;
  }

  /** Those with calls under way and no room for more. */
  get full(): string[] {
    return [...this.calls.keys()].filter((id) => !this.hasRoom(id));
  }
}
