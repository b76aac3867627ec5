import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Loop } from '../outbox/loop';

const EVERY_MS = 10 * 60_000;
/** A day is promised; twice that is kept. */
const KEPT_FOR = '48 hours';
const BATCH = 5_000;

const FORGET = `
  DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '${KEPT_FOR}'
    ORDER BY created_at LIMIT ${BATCH}))
  RETURNING 1 AS forgotten`;

/** Clears out answers that nobody will ask for again. */
@Injectable()
export class ForgetAnswers implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly loop = new Loop('forget answers', () => this.round(), EVERY_MS);

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.roles.worker) this.loop.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  /** True when there may be more. */
  async round(): Promise<boolean> {
    const forgotten = await this.database.transaction((tx) => tx.query(FORGET));
    return forgotten.length === BATCH;
  }
}
