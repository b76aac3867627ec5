import { isIPv6 } from 'node:net';
import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ProblemError } from '../problems/problem';

const WINDOW_SECONDS = 15 * 60;
/** Wrong passwords for one account from one address. */
const PER_ACCOUNT_AND_ADDRESS = 10;
/** Wrong passwords from one address, whoever they were for: an office shares one. */
const PER_ADDRESS = 100;

/**
 * Counts attempts before the password is looked at, so that attempts made at once are all counted, and takes a
 * success back. Kept per process: several replicas allow as many times more.
 */
@Injectable()
export class SignInThrottle {
  private readonly perAccount = new RateLimiterMemory({
    keyPrefix: 'account',
    points: PER_ACCOUNT_AND_ADDRESS,
    duration: WINDOW_SECONDS,
  });
  private readonly perAddress = new RateLimiterMemory({
    keyPrefix: 'address',
    points: PER_ADDRESS,
    duration: WINDOW_SECONDS,
  });

  /** Refuses with too_many_attempts once a limit is reached. */
  async attempt(email: string, address: string): Promise<void> {
    const network = networkOf(address);
    await consume(this.perAddress, network);
    await consume(this.perAccount, `${network} ${email}`);
  }

  async succeeded(email: string, address: string): Promise<void> {
    const network = networkOf(address);
    await this.perAccount.delete(`${network} ${email}`);
    await this.perAddress.reward(network);
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new ProblemError('too_many_attempts', undefined, {
      retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)),
    });
  }
}

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
