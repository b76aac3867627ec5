import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { isDatabaseDown } from '../problems/database-errors';
import { createDataSource } from './data-source';
import { Database } from './database';

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

describe('a connection that the server ends in the very moment it is ready', () => {
  it('fails its statement, and the process lives', async () => {
    const line = await openLine(new URL(own.url));
    const source = createDataSource({ url: line.url, pool: 10 });
    await source.initialize();
    const database = new Database(source);
    const unheard: unknown[] = [];
    const note = (error: unknown) => unheard.push(error);
    process.on('uncaughtException', note);
    try {
      line.endWhenReady();
      const read = () => database.query(READ, [1]);
      const write = () => database.transaction((tx) => tx.query(READ, [1]));
      const answers = await Promise.allSettled([read(), read(), read(), write(), write(), write()]);
      expect(answers.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(3);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(unheard).toEqual([]);
    } finally {
      process.off('uncaughtException', note);
      await source.destroy();
      line.close();
    }
  });
});

/** What the server says as it shuts down: FATAL 57P01, in the protocol's ErrorResponse. */
const FAREWELL = (() => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0');
  const head = Buffer.alloc(5, 'E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();
const READY = Buffer.from('Z\0\0\0\u0005I');

/** A line to the server that can end each new connection in the packet that says it is ready. */
async function openLine(target: URL) {
  let ending = false;
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far);
    const cutShort = ending;
    far.on('data', (chunk) => {
      if (!cutShort || !chunk.includes(READY)) near.write(chunk);
      else near.end(Buffer.concat([chunk, FAREWELL]));
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one.on('close', () => other.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    url: url.href,
    endWhenReady: () => {
      ending = true;
    },
    close: () => server.close(),
  };
}

describe('a statement nobody waits for', () => {
  const PUT = 'INSERT INTO shelf (id) VALUES ($1)';
  const ids = async (): Promise<unknown[]> =>
    (await own.database.query<{ id: number }>('SELECT id FROM shelf WHERE id >= 100 ORDER BY id')).map(
      ({ id }) => id,
    );

  it('is done before the next one, whoever sends it, and at the latest with the commit', async () => {
    await own.database.transaction(async (tx) => {
      tx.later(PUT, [100]);
      expect(await tx.one('SELECT count(*)::int AS count FROM shelf WHERE id = $1', [100])).toEqual({
        count: 1,
      });
      tx.later(PUT, [101]);
      expect(await tx.manager.query('SELECT id FROM shelf WHERE id = 101')).toHaveLength(1);
      tx.later(PUT, [102]);
      tx.later('UPDATE shelf SET id = $2 WHERE id = $1', [102, 103]);
    });
    expect(await ids()).toEqual([100, 101, 103]);
  });

  it('fails the transaction with its own reason, wherever that comes to light', async () => {
    const reason = { code: '23505', constraint: 'shelf_pkey' };
    await expect(
      own.database.transaction(async (tx) => {
        tx.later(PUT, [110]);
        tx.later(PUT, [1]);
      }),
    ).rejects.toMatchObject(reason);
    await expect(
      own.database.transaction(async (tx) => {
        tx.later(PUT, [110]);
        tx.later(PUT, [1]);
        await tx.query('SELECT 1 AS one');
      }),
    ).rejects.toMatchObject(reason);
    expect(await ids()).not.toContain(110);
  });

  it('is not sent where the work fails', async () => {
    const work = own.database.transaction(async (tx) => {
      tx.later(PUT, [1]);
      throw new Error('changed its mind');
    });
    await expect(work).rejects.toThrow('changed its mind');
  });
});
