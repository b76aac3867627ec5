import { createHash, randomBytes } from 'node:crypto';

/** Chance and names: seeded and repeatable, or truly random. Ids never repeat within a data folder. */
export class Chance {
  private state: number;

  constructor(private readonly seed: string | undefined) {
    this.state = createHash('sha256')
      .update(seed ?? randomBytes(8))
      .digest()
      .readUInt32LE(0);
  }

  /** The next number in [0, 1), by mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** 32 hex digits; with a seed they follow from it and the running number. */
  hex(running: number): string {
    if (this.seed === undefined) return randomBytes(16).toString('hex');
    return createHash('md5').update(`${this.seed}:${running}`).digest('hex');
  }
}
