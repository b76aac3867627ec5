import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Logger, type Runner, parseCronItems, run } from 'graphile-worker';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config';
import { log } from '../log';
import { Tasks } from './tasks';
import { TaskWatch } from './task-watch';

const CONCURRENCY = 3;
const POLL_MS = 1_000;
const AGAIN_AFTER_MS = 1_000;
/** Longer than this and a task is left to whoever unlocks it. */
const STOP_WITHIN_MS = 4_000;

const SAID = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/**
 * Does the tasks, by graphile-worker, in the worker role. The library gives up when the database is away for long and
 * may leave jobs locked when it comes back: it is then begun anew, under new names, and the old names' jobs are
 * unlocked by TaskWatch.
 */
@Injectable()
export class TaskRunner implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private runner: Runner | undefined;
  private running: Promise<void> | undefined;
  private pool: pg.Pool | undefined;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly tasks: Tasks,
    private readonly watch: TaskWatch,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    this.pool = new pg.Pool({
      connectionString: this.config.databaseUrl,
      max: CONCURRENCY + 2,
      application_name: 'parley-tasks',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    // One that breaks while it is idle, and one that is in use; the next is made when it is needed.
    const broke = (error: Error) => log.warn({ err: error }, 'a connection of the tasks broke');
    this.pool.on('error', broke).on('connect', (client) => client.on('error', broke));
    this.running = this.keepRunning(this.pool);
  }

  /** No new tasks from here on; those being done may end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    const stopping = this.runner?.stop().catch(() => undefined);
    await Promise.race([stopping, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.race([this.running, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
    await Promise.race([this.pool?.end(), sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
  }

  private async keepRunning(pool: pg.Pool): Promise<void> {
    while (!this.stopped) {
      try {
        this.runner = await run(this.options(pool));
        if (this.stopped) await this.runner.stop();
        await this.runner.promise;
      } catch (error) {
        log.warn({ err: error }, 'the tasks stopped by themselves and are begun anew');
      }
      this.runner = undefined;
      if (!this.stopped) await sleep(AGAIN_AFTER_MS);
    }
  }

  private options(pgPool: pg.Pool): Parameters<typeof run>[0] {
    const events = new EventEmitter();
    const names = new Set<string>();
    events.on('worker:create', ({ worker }: { worker: { workerId: string } }) => {
      names.add(worker.workerId);
      this.watch.names = names;
    });
    events.on('job:failed', () => this.watch.wake());
    // What was being done when the line broke may stay locked under these names for hours.
    events.once('pool:listen:error', () => void this.runner?.stop().catch(() => undefined));
    return {
      pgPool,
      events,
      concurrency: CONCURRENCY,
      pollInterval: POLL_MS,
      noHandleSignals: true,
      logger: new Logger(
        () => (level, message) => log[SAID[level]]({ tasks: message.slice(0, 300) }, 'tasks'),
      ),
      taskList: Object.fromEntries(
        [...this.tasks.handlers].map(([name, handler]) => [
          name,
          (given: unknown) => {
            const { workspaceId = null, payload = {} } = given as { workspaceId?: string; payload?: object };
            return handler(payload, { workspaceId });
          },
        ]),
      ),
      parsedCronItems: parseCronItems(
        this.tasks.schedule.map(({ name, match }) => ({ task: name, match, options: { maxAttempts: 3 } })),
      ),
    };
  }
}
