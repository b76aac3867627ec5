import { log } from '../log';

/**
 * Runs a task again and again: soon after `wake`, at the latest after `intervalMs`, never twice at one time.
 * A failing round is logged and followed by the next; the poll is what correctness rests on.
 */
export class Loop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly task: () => Promise<boolean | void>,
    private readonly intervalMs: number,
    /** A wake waits this long for company, so that a burst costs one round. */
    private readonly debounceMs = 0,
  ) {}

  start(): void {
    this.stopped = false;
    this.schedule(this.intervalMs);
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    if (!this.running) this.schedule(this.debounceMs);
  }

  /** No new round begins; resolves when the running one has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private dueAt = Number.POSITIVE_INFINITY;

  private schedule(delayMs: number): void {
    const at = performance.now() + delayMs;
    if (this.timer && at >= this.dueAt) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    this.timer = setTimeout(() => this.round(), delayMs);
    this.timer.unref();
  }

  private round(): void {
    this.timer = undefined;
    this.dueAt = Number.POSITIVE_INFINITY;
    if (this.stopped || this.running) return;
    this.again = false;
    this.running = this.task()
      .then((more) => {
        if (more) this.again = true;
      })
      .catch((error: unknown) => log.warn({ err: error, loop: this.name }, 'a background round failed'))
      .finally(() => {
        this.running = undefined;
        if (!this.stopped) this.schedule(this.again ? this.debounceMs : this.intervalMs);
      });
  }
}
