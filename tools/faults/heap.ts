import { readFile, rm } from 'node:fs/promises';
import { within } from './probe';
import type { Program } from './program';

const PATIENCE_MS = 20_000;
const MB = 1_048_576;

/** What is left of a program's heap after a collection, over time. */
export class Heap {
  private readonly samples: { minutes: number; megabytes: number }[] = [];
  private readonly began = performance.now();

  constructor(
    readonly program: Program,
    private readonly file: string,
  ) {}

  async sample(): Promise<void> {
    await rm(this.file, { force: true });
    this.program.signal('SIGUSR2');
    const bytes = await within(PATIENCE_MS, () =>
      readFile(this.file, 'utf8').then(
        (text) => Number(text),
        () => undefined,
      ),
    );
    if (bytes === undefined) throw new Error(`${this.program.name} did not say how large its heap is`);
    this.samples.push({ minutes: (performance.now() - this.began) / 60_000, megabytes: bytes / MB });
  }

  get latest(): number {
    return this.samples.at(-1)?.megabytes ?? Number.NaN;
  }

  /** MB a minute, by least squares over the last two thirds: at first caches fill. */
  slope(): number {
    const late = this.samples.slice(Math.floor(this.samples.length / 3));
    const mean = (of: (one: (typeof late)[number]) => number): number =>
      late.reduce((sum, one) => sum + of(one), 0) / late.length;
    const [x, y] = [mean((one) => one.minutes), mean((one) => one.megabytes)];
    const spread = late.reduce((sum, one) => sum + (one.minutes - x) ** 2, 0);
    const both = late.reduce((sum, one) => sum + (one.minutes - x) * (one.megabytes - y), 0);
    return spread === 0 ? 0 : both / spread;
  }
}
