import { Injectable } from '@nestjs/common';
import { type AttemptKey, FailedAttempts, networkOf, tooManyAttempts } from './failed-attempts';

/** Wrong passwords for one account from one address. */
const PER_ACCOUNT_AND_ADDRESS = 10;
/** Wrong passwords from one address, whoever they were for: an office shares one. */
const PER_ADDRESS = 100;

const byAddress = (address: string): AttemptKey => ['sign-in', networkOf(address)];
const byAccount = (email: string, address: string): AttemptKey => ['sign-in', networkOf(address), email];

/**
 * Counts attempts before the password is looked at, so that attempts made at once are all counted, and takes a
 * success back.
 */
@Injectable()
export class SignInThrottle {
  constructor(private readonly attempts: FailedAttempts) {}

  /** Refuses with too_many_attempts once a limit is reached. */
  async attempt(email: string, address: string): Promise<void> {
    await this.count(byAddress(address), PER_ADDRESS);
    await this.count(byAccount(email, address), PER_ACCOUNT_AND_ADDRESS);
  }

  async succeeded(email: string, address: string): Promise<void> {
    await this.attempts.clear(byAccount(email, address));
    await this.attempts.takeBack(byAddress(address));
  }

  private async count(key: AttemptKey, most: number): Promise<void> {
    const { attempts, secondsLeft } = await this.attempts.add(key);
    if (attempts > most) throw tooManyAttempts(secondsLeft);
  }
}
