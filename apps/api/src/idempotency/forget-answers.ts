import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Tasks } from '../tasks/tasks';

/** A day is promised; twice that is kept. */
const KEPT_FOR = '48 hours';
const BATCH = 5_000;

const FORGET = `
  DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '${KEPT_FOR}'
    ORDER BY created_at LIMIT ${BATCH}))
  RETURNING 1 AS forgotten`;

/** Clears out answers that nobody will ask for again, so many at a time that no lock is held for long. */
@Injectable()
export class ForgetAnswers {
  constructor(
    private readonly database: Database,
    tasks: Tasks,
  ) {
    tasks.every('*/10 * * * *', 'answers.forget', async () => {
      while (await this.round());
    });
  }

  /** True when there may be more. */
  async round(): Promise<boolean> {
    const forgotten = await this.database.transaction((tx) => tx.query(FORGET));
    return forgotten.length === BATCH;
  }
}
