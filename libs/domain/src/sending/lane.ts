/**
 * A lane is anything that only so many segments may pass in a time: a number, a connection, an account, a network.
 * It is a token bucket for the second, one for the minute and a count for the day. The caller keeps its state as a
 * row, charged in the transaction that claims.
 */

/** Segments; null means no limit. */
export interface LaneLimit {
  perSecond: number | null;
  /** How many may go at once after a quiet time; the rate of a second where it is null. */
  burst: number | null;
  perMinute: number | null;
  perDay: number | null;
}

const DAY_MS = 86_400_000;

export const NO_LIMIT: LaneLimit = { perSecond: null, burst: null, perMinute: null, perDay: null };

export interface LaneState {
  /** What the buckets held at `updatedAtMs`; below zero after a text longer than the bucket is deep. */
  tokens: number;
  minuteTokens: number;
  updatedAtMs: number;
  /** The day `dayUsed` speaks of, as in LaneClock. */
  day: string | null;
  dayUsed: number;
  /** The carrier asked for a pause, or said that the day's allowance is used up. */
  closedUntilMs: number | null;
  /** Why it is closed, when it is. */
  closedFor: LaneWait | null;
}

/** The database's clock. Days of daily caps change at 00:00 Pacific, so the caller says which one it is. */
export interface LaneClock {
  nowMs: number;
  day: string;
  resetAtMs: number;
}

export type LaneWait = 'pace' | 'daily_cap' | 'carrier_asked';

interface Bucket {
  ratePerMs: number;
  depth: number;
}

/** A lane brought up to now. Mutable: the texts of one claim pass it one after the other. */
export class Lane {
  private readonly second: Bucket | null;
  private readonly minute: Bucket | null;
  private state: LaneState;
  /** Segments of texts told to come back later in this claim: each is told a time behind the one before. */
  private promised = 0;

  constructor(
    readonly limit: LaneLimit,
    state: LaneState | null,
    private readonly clock: LaneClock,
  ) {
    this.second = secondBucket(limit);
    this.minute = minuteBucket(limit);
    this.state = this.refilled(state);
  }

  /**
   * Whether a text of so many segments may pass now. One longer than the bucket is deep passes a full bucket; a
   * shorter one does not overtake those that were told to come back.
   */
  hasRoom(segments: number): boolean {
    return this.promised === 0 && this.waitFor(segments).ms === 0;
  }

  /** Charges the lane; a negative figure gives back. */
  take(segments: number): void {
    this.state.tokens -= segments;
    this.state.minuteTokens -= segments;
    this.state.dayUsed += segments;
  }

  /**
   * When a text that found no room should come back, and why it waits. Several are told times one behind the
   * other, so that each is looked at about once.
   */
  promise(segments: number): { atMs: number; wait: LaneWait } {
    const { ms, wait } = this.waitFor(segments, this.promised);
    this.promised += segments;
    return { atMs: this.clock.nowMs + Math.max(1, ms), wait };
  }

  /** When the next segment may pass: null when one may now. */
  get nextAtMs(): number | null {
    const { ms } = this.waitFor(1);
    return ms === 0 ? null : this.clock.nowMs + ms;
  }

  /** How many segments may pass at once now; null without a limit. */
  get roomNow(): number | null {
    const { nowMs } = this.clock;
    if ((this.state.closedUntilMs ?? 0) > nowMs) return 0;
    const rooms = [
      this.second && Math.floor(this.state.tokens + 1e-9),
      this.minute && Math.floor(this.state.minuteTokens + 1e-9),
      this.leftToday,
    ].filter((room) => room !== null);
    return rooms.length === 0 ? null : Math.max(0, Math.min(...rooms));
  }

  /** How many may pass at once after a quiet time; null without a limit by the second or the minute. */
  get depth(): number | null {
    const depths = [this.second?.depth, this.minute?.depth].filter((depth) => depth !== undefined);
    return depths.length === 0 ? null : Math.floor(Math.min(...depths));
  }

  /** What is left of today, null without a daily cap. */
  get leftToday(): number | null {
    return this.limit.perDay === null ? null : Math.max(0, this.limit.perDay - this.state.dayUsed);
  }

  /**
   * How long until so many segments have passed, where nothing else comes before them. What a day's cap leaves over
   * goes on the days after.
   */
  clearsInMs(segments: number): number {
    if (segments <= 0) return 0;
    const { nowMs, resetAtMs } = this.clock;
    const opensMs = Math.max(0, (this.state.closedUntilMs ?? 0) - nowMs);
    const { perDay } = this.limit;
    const later = segments - (this.leftToday ?? segments);
    if (perDay === null || later <= 0) return this.pacedFrom(opensMs, segments);
    const days = Math.ceil(later / perDay) - 1;
    return this.pacedFrom(Math.max(opensMs, resetAtMs - nowMs + days * DAY_MS), later - days * perDay);
  }

  toState(): LaneState {
    return { ...this.state };
  }

  /** In ms from now, when they begin to pass so many ms from now. */
  private pacedFrom(ms: number, segments: number): number {
    const { tokens, minuteTokens } = this.state;
    const paced = (bucket: Bucket | null, held: number) =>
      wait(bucket, refill(bucket, held, ms), 1, segments - 1);
    return ms + Math.max(paced(this.second, tokens), paced(this.minute, minuteTokens));
  }

  private waitFor(segments: number, behind = 0): { ms: number; wait: LaneWait } {
    const { nowMs, resetAtMs } = this.clock;
    const { tokens, minuteTokens, dayUsed, closedUntilMs, closedFor } = this.state;
    const closed = Math.max(0, (closedUntilMs ?? 0) - nowMs);
    const capped =
      this.limit.perDay !== null && dayUsed + behind + segments > this.limit.perDay ? resetAtMs - nowMs : 0;
    const paced = Math.max(
      wait(this.second, tokens, segments, behind),
      wait(this.minute, minuteTokens, segments, behind),
    );
    if (capped > 0 && capped >= closed) return { ms: capped, wait: 'daily_cap' };
    if (closed > 0 && closed >= paced) return { ms: closed, wait: closedFor ?? 'carrier_asked' };
    return { ms: paced, wait: 'pace' };
  }

  /** A clock that stepped back refills nothing and moves nothing back, so no token is given out twice. */
  private refilled(state: LaneState | null): LaneState {
    const { nowMs, day } = this.clock;
    const full = { tokens: this.second?.depth ?? 0, minuteTokens: this.minute?.depth ?? 0 };
    if (state === null) {
      return { ...full, updatedAtMs: nowMs, day, dayUsed: 0, closedUntilMs: null, closedFor: null };
    }
    const updatedAtMs = Math.max(state.updatedAtMs, nowMs);
    const passed = updatedAtMs - state.updatedAtMs;
    const open = state.closedUntilMs === null || state.closedUntilMs <= nowMs;
    return {
      tokens: refill(this.second, state.tokens, passed),
      minuteTokens: refill(this.minute, state.minuteTokens, passed),
      updatedAtMs,
      day: state.day !== null && state.day > day ? state.day : day,
      dayUsed: state.day === null || state.day < day ? 0 : state.dayUsed,
      closedUntilMs: open ? null : state.closedUntilMs,
      closedFor: open ? null : state.closedFor,
    };
  }
}

/** A rate below one still gives whole tokens now and then. */
function secondBucket({ perSecond, burst }: LaneLimit): Bucket | null {
  if (perSecond === null) return null;
  if (!(perSecond > 0)) throw new RangeError('A lane needs a rate above zero.');
  return { ratePerMs: perSecond / 1000, depth: Math.max(1, burst ?? perSecond) };
}

/** Spread over the minute: bucket and refill together never hold more than the limit in any 60 seconds. */
function minuteBucket({ perMinute }: LaneLimit): Bucket | null {
  if (perMinute === null) return null;
  if (!(perMinute > 0)) throw new RangeError('A lane needs a rate above zero.');
  const depth = Math.max(1, Math.ceil(perMinute / 60));
  return { ratePerMs: Math.max(perMinute - depth, Math.min(1, perMinute)) / 60_000, depth };
}

const refill = (bucket: Bucket | null, tokens: number, passedMs: number): number =>
  bucket === null ? 0 : Math.min(bucket.depth, tokens + passedMs * bucket.ratePerMs);

/** How long until a text may pass that comes `behind` so many segments. */
function wait(bucket: Bucket | null, tokens: number, segments: number, behind: number): number {
  if (bucket === null) return 0;
  const missing = behind + Math.min(segments, bucket.depth) - tokens;
  return missing <= 1e-9 ? 0 : Math.ceil(missing / bucket.ratePerMs);
}
