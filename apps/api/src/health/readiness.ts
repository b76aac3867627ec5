import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

const LIMIT_MS = 1_000;
/** Reading works on a full disk. Whoever found it full stays away so long, then what comes tries it anew. */
const FULL_FOR_MS = 5_000;

/** Whether this process can do its work now. Waiting for a free connection counts: a full pool is not ready. */
@Injectable()
export class Readiness {
  private asking: Promise<string> | undefined;

  constructor(private readonly database: Database) {}

  /** Each check by name: `ok`, or what is wrong. Answers within a second or so. */
  async checks(): Promise<Record<string, string>> {
    const limit = new AbortController();
    const tooLate = sleep(LIMIT_MS, `no answer within ${LIMIT_MS} ms`, { signal: limit.signal, ref: false });
    tooLate.catch(() => undefined);
    const database = await Promise.race([this.askDatabase(), tooLate]);
    limit.abort();
    return { database, disk: this.database.fullSinceMs < FULL_FOR_MS ? 'is full' : 'ok' };
  }

  /** One question at a time: probes of a database that hangs must not pile up in its pool. */
  private askDatabase(): Promise<string> {
    this.asking ??= this.database
      .query('SELECT 1 AS one')
      .then(
        () => 'ok',
        () => 'cannot be reached',
      )
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}
