import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { isDatabaseDown } from '../problems/database-errors';

let own: TestDatabase;

beforeAll(async () => {
  own = await createTestDatabase();
  await own.database.query('CREATE TABLE shelf (id integer PRIMARY KEY)');
  await own.database.query('INSERT INTO shelf VALUES (1)');
});

afterAll(() => own.drop());

const READ = 'SELECT * FROM shelf WHERE id = $1';

/** Every connection of the pool has prepared the statement; then a migration of a newer release adds a column. */
async function addColumn(name: string): Promise<void> {
  await Promise.all(Array.from({ length: 10 }, () => own.database.query(READ, [1])));
  await own.database.query(`ALTER TABLE shelf ADD COLUMN ${name} text`);
}

/** The first answers may be refusals that say "later"; resolves with how many there were before ten good ones. */
async function untilTenRead(read: () => Promise<unknown>): Promise<number> {
  let refused = 0;
  for (let good = 0; good < 10;) {
    try {
      expect(await read()).toMatchObject([{ id: 1 }]);
      good += 1;
    } catch (error) {
      expect(isDatabaseDown(error)).toBe(true);
      refused += 1;
      if (refused > 10) throw error;
    }
  }
  return refused;
}

describe('a statement prepared before a migration', () => {
  it('costs each connection one refusal that says "later", and then reads the new columns', async () => {
    await addColumn('one');
    expect(await untilTenRead(() => own.database.query(READ, [1]))).toBeGreaterThan(0);
    const [row] = await own.database.query(READ, [1]);
    expect(row).toEqual({ id: 1, one: null });
  });

  it('does the same within a transaction, and leaves nothing open', async () => {
    await addColumn('two');
    expect(await untilTenRead(() => own.database.transaction((tx) => tx.query(READ, [1])))).toBeGreaterThan(
      0,
    );
    const [open] = await own.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    expect(open).toEqual({ count: 0 });
  });
});
