import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { until } from '../../test/until';
import { FirstStatistics } from './first-statistics';
import { WorkerLoops } from './worker-loops';

let own: TestDatabase;
let statistics: FirstStatistics;

beforeAll(async () => {
  own = await createTestDatabase();
  statistics = new FirstStatistics(own.database, new WorkerLoops({ roles: { http: true, worker: false } }));
  await own.database.query('CREATE TABLE "Little shelf" (id integer)');
  await own.database.query('CREATE TABLE shelf (id integer)');
});

afterAll(() => own.drop());

const analysed = async (table: string): Promise<number> => {
  const [row] = await own.database.query<{ count: number }>(
    'SELECT analyze_count::int AS count FROM pg_stat_user_tables WHERE relname = $1',
    [table],
  );
  return row?.count ?? 0;
};

/** What a connection wrote counts within a second; its own word makes it now. */
const fill = (table: string, rows: number): Promise<void> =>
  own.database.transaction(async (tx) => {
    await tx.adhoc(`INSERT INTO ${table} SELECT generate_series(1, ${rows})`);
    await tx.adhoc('SELECT pg_stat_force_next_flush()');
  });

describe('the first statistics of a table', () => {
  it('are taken once it has rows enough, and never again', async () => {
    await fill('shelf', 10);
    await fill('"Little shelf"', 60);
    await until(async () => {
      await statistics.round();
      expect(await analysed('Little shelf')).toBe(1);
    });
    expect(await analysed('shelf')).toBe(0);
    await fill('"Little shelf"', 600);
    await fill('shelf', 100);
    await until(async () => {
      await statistics.round();
      expect(await analysed('shelf')).toBe(1);
    });
    expect(await analysed('Little shelf')).toBe(1);
  });
});
