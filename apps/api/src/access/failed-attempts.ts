import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { SecretBox } from '../connections/secrets';
import { Database } from '../database/database';
import { ProblemError } from '../problems/problem';
import { Tasks } from '../tasks/tasks';

/** From the first attempt on; then counting begins anew. */
const WINDOW = '15 minutes';

const ADD = `
  INSERT INTO failed_attempt AS known (key, attempts, until)
  VALUES ($1, 1, clock_timestamp() + interval '${WINDOW}')
  ON CONFLICT (key) DO UPDATE SET
    attempts = CASE WHEN known.until <= clock_timestamp() THEN 1 ELSE known.attempts + 1 END,
    until = CASE WHEN known.until <= clock_timestamp() THEN excluded.until ELSE known.until END
  RETURNING attempts, greatest(1, ceil(extract(epoch FROM until - clock_timestamp())))::int AS "secondsLeft"`;
const TAKE_BACK = `UPDATE failed_attempt SET attempts = attempts - 1 WHERE key = $1 AND attempts > 0`;
const CLEAR = `DELETE FROM failed_attempt WHERE key = $1`;
const SWEEP = `DELETE FROM failed_attempt WHERE until <= clock_timestamp()`;

/** What attempts have in common: parts that name it together, such as a network and an account. */
export type AttemptKey = readonly [kind: string, ...parts: string[]];

export interface Attempts {
  /** Within the window, this one included. */
  attempts: number;
  secondsLeft: number;
}

/**
 * Attempts to get in, counted in the database, so that all processes know of them. What they have in common is kept as a
 * keyed hash: neither addresses nor accounts can be read from the table.
 */
@Injectable()
export class FailedAttempts {
  constructor(
    private readonly database: Database,
    private readonly secrets: SecretBox,
    tasks: Tasks,
  ) {
    tasks.every('*/15 * * * *', 'attempts.forget', async () => void (await database.query(SWEEP)));
  }

  /** Of attempts made at one time each is told another count. */
  async add(key: AttemptKey): Promise<Attempts> {
    const [row] = await this.database.query<Attempts>(ADD, [this.hashOf(key)]);
    if (!row) throw new Error('an attempt that was just counted is not there');
    return row;
  }

  /** It was none: the others stay counted. */
  async takeBack(key: AttemptKey): Promise<void> {
    await this.database.query(TAKE_BACK, [this.hashOf(key)]);
  }

  async clear(key: AttemptKey): Promise<void> {
    await this.database.query(CLEAR, [this.hashOf(key)]);
  }

  private hashOf(key: AttemptKey): Buffer {
    return createHmac('sha256', this.secrets.macKey).update(JSON.stringify(key)).digest();
  }
}

export const tooManyAttempts = (secondsLeft: number): ProblemError =>
  new ProblemError('too_many_attempts', undefined, {
    retryAfterSeconds: Math.max(1, Math.ceil(secondsLeft)),
  });

/** One customer of a provider holds a whole /64 of IPv6, so that counts as one address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
