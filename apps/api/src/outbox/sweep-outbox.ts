import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Tasks } from '../tasks/tasks';

/** Read by everybody long ago: a reader that was away longer starts from the database, not from here. */
const SWEEP = `DELETE FROM outbox WHERE position IS NOT NULL AND created_at < now() - interval '1 hour'`;

@Injectable()
export class SweepOutbox {
  constructor(database: Database, tasks: Tasks) {
    tasks.every('* * * * *', 'outbox.sweep', async () => void (await database.query(SWEEP)));
  }
}
