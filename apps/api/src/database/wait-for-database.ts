import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { log } from '../log';

/** SQLSTATE classes and socket errors that mean "not yet" rather than "never". */
const NOT_YET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P03',
  '53300',
  '08006',
]);

/** Connects, waiting as long as the server is merely down; a wrong password or database name fails at once. */
export async function waitForDatabase(source: DataSource): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await source.initialize();
      // One that is being restored can be read, and nothing can be written yet.
      const [row] = (await source.query('SELECT pg_is_in_recovery() AS recovering')) as {
        recovering: boolean;
      }[];
      if (!row?.recovering) return;
      await source.destroy();
      throw Object.assign(new Error('the database is in recovery'), { code: '57P03' });
    } catch (error) {
      const code = String((error as { code?: unknown }).code ?? '');
      if (!NOT_YET.has(code) && !/timeout/i.test(String(error))) throw error;
      if (attempt === 1 || attempt % 10 === 0)
        log.warn({ code, attempt }, 'the database does not answer yet, waiting');
      await sleep(Math.min(250 * attempt, 2_000));
    }
  }
}
