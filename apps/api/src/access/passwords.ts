import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '../problems/problem';

/**
 * Argon2id as OWASP's Password Storage Cheat Sheet names it: 19 MiB, two passes, one lane. The library's default
 * algorithm is argon2id. About 36 ms each, so only few run at once, on threads that files and DNS share.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;
/** Beyond this many in line a sign-in would wait longer than anybody does. */
const IN_LINE = 64;

let running = 0;
const line: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (line.length >= IN_LINE)
      throw new ProblemError('too_many_attempts', 'Too many people are signing in at this moment.', {
        retryAfterSeconds: 3,
      });
    // Whoever wakes us hands over its own place, so `running` stays as it is.
    await new Promise<void>((resolve) => line.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = line.shift();
    if (next) next();
    else running -= 1;
  }
}

/** PHC string of a new password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, COST));

let decoy: Promise<string> | undefined;

/** Checks a password; without a hash it does the same work for nothing, so that time tells no emails apart. */
export async function passwordMatches(passwordHash: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const against = passwordHash ?? (await decoy);
  const matches = await inTurn(() => verify(against, password));
  return matches && passwordHash !== undefined;
}
