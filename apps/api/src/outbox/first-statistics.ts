import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { WorkerLoops } from './worker-loops';

const EVERY_MS = 2_000;
/** As many as autovacuum waits for. */
const ENOUGH_ROWS = 50;

const UNSEEN = `
  SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
  WHERE last_analyze IS NULL AND last_autoanalyze IS NULL AND n_mod_since_analyze >= ${ENOUGH_ROWS}
    AND pg_has_role((SELECT relowner FROM pg_class WHERE oid = relid), 'USAGE')`;

/**
 * Analyses each table once, as soon as it has rows enough. Autovacuum looks once a minute; until then the planner takes
 * "all of this workspace" for a handful of rows and reads whole tables where a key would do, so that the first busy minute
 * of an installation would be its slowest. From then on it is autovacuum's.
 */
@Injectable()
export class FirstStatistics {
  constructor(
    private readonly database: Database,
    loops: WorkerLoops,
  ) {
    loops.every(EVERY_MS, 'first statistics', () => this.round());
  }

  async round(): Promise<void> {
    const tables = await this.database.query<{ name: string }>(UNSEEN);
    if (tables.length > 0)
      await this.database.manager.query(`ANALYZE ${tables.map(({ name }) => name).join(', ')}`);
  }
}
