import { Injectable } from '@nestjs/common';
import { type AttemptKey, FailedAttempts, networkOf, tooManyAttempts } from '../access/failed-attempts';

/** Wrong secrets for one key from one address. */
const PER_KEY_AND_ADDRESS = 10;
/** Wrong keys from one address: a few programs that were forgotten at a change of keys share one. */
const PER_ADDRESS = 100;
/** Who is shut out comes from outside: what is remembered of them is bounded. */
const REMEMBERED = 10_000;

/**
 * Shuts out who comes with keys that are none. Failures are counted in the database, for all processes; who was shut out
 * is remembered here, so that neither their next attempt nor a key that is right asks the database anything more. By key
 * and address, since a key's id is no secret: nobody can shut a program out from elsewhere.
 */
@Injectable()
export class KeyThrottle {
  /** Until when, in ms of this process. */
  private readonly shutOut = new Map<string, number>();

  constructor(private readonly attempts: FailedAttempts) {}

  /** Refuses with too_many_attempts who is shut out. */
  check(keyId: string, address: string): void {
    for (const [key] of limitsOf(keyId, address)) {
      const leftMs = (this.shutOut.get(nameOf(key)) ?? 0) - performance.now();
      if (leftMs > 0) throw tooManyAttempts(leftMs / 1_000);
    }
  }

  /** Counts a wrong key; refuses with too_many_attempts where that was one too many. */
  async failed(keyId: string, address: string): Promise<void> {
    for (const [key, most] of limitsOf(keyId, address)) {
      const { attempts, secondsLeft } = await this.attempts.add(key);
      if (attempts < most) continue;
      if (this.shutOut.size >= REMEMBERED) this.shutOut.clear();
      this.shutOut.set(nameOf(key), performance.now() + secondsLeft * 1_000);
      // Another process has heard the ones before. What is shut out already is not counted against its address.
      if (attempts > most) throw tooManyAttempts(secondsLeft);
    }
  }
}

const limitsOf = (keyId: string, address: string): readonly [AttemptKey, number][] => [
  [['api key', networkOf(address), keyId], PER_KEY_AND_ADDRESS],
  [['api key', networkOf(address)], PER_ADDRESS],
];

const nameOf = (key: AttemptKey): string => key.join(' ');
