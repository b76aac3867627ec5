import { Injectable } from '@nestjs/common';
import { LIMITS } from '@parley/contracts';
import { Database } from '../database/database';
import { giveNotice } from '../outbox/notice';
import { Tasks } from '../tasks/tasks';

const DAYS = LIMITS.importLinesKeptDays;
const BATCH = 5_000;

/** Checked, and never written: it ends, since its lines would otherwise lie here for good. */
const ABANDON = `
  UPDATE consent_import SET state = 'refused', ended_at = clock_timestamp(),
    refusal = 'Nobody had it written within ${DAYS} days. Bring the file again.'
  WHERE state = 'checked' AND made_at < clock_timestamp() - interval '${DAYS} days'
  RETURNING workspace_id`;

const FORGET = `
  DELETE FROM consent_import_line WHERE ctid = ANY (ARRAY(
    SELECT line.ctid FROM consent_import import
    JOIN consent_import_line line ON line.workspace_id = import.workspace_id AND line.import_id = import.id
    WHERE import.state = 'refused'
      OR import.state = 'done' AND import.ended_at < clock_timestamp() - interval '${DAYS} days'
    LIMIT ${BATCH}))
  RETURNING 1 AS forgotten`;

/**
 * Deletes the lines of old imports, which are people's numbers and what they agreed to. The ledger has what was written of
 * them, and knows it again by its hash; the import stays listed with its file's hash and its counts.
 */
@Injectable()
export class ForgetLines {
  constructor(
    private readonly database: Database,
    tasks: Tasks,
  ) {
    tasks.every('41 * * * *', 'imports.forget', async () => {
      await this.abandon();
      while (await this.round());
    });
  }

  abandon(): Promise<void> {
    return this.database.transaction(async (tx) => {
      const ended = await tx.query<{ workspace_id: string }>(ABANDON);
      for (const id of new Set(ended.map((row) => row.workspace_id))) giveNotice(tx, id, 'consent');
    });
  }

  /** True when there may be more. */
  async round(): Promise<boolean> {
    const forgotten = await this.database.transaction((tx) => tx.query(FORGET));
    return forgotten.length === BATCH;
  }
}
