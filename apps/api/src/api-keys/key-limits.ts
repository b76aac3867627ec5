import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/config';
import { ProblemError } from '../problems/problem';

const WINDOW_SECONDS = 60;

/**
 * Requests a minute for each key, told in the RateLimit fields (draft-ietf-httpapi-ratelimit-headers). Kept per
 * process: several replicas allow as many times more. How fast texts leave is the business of the numbers' pace.
 */
@Injectable()
export class KeyLimits {
  private readonly limiter: RateLimiterMemory;

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'apiRequestsPerMinute'>) {
    this.limiter = new RateLimiterMemory({ points: config.apiRequestsPerMinute, duration: WINDOW_SECONDS });
  }

  /** Refuses with rate_limited once the minute's requests are used up. */
  async charge(keyId: string, reply: FastifyReply): Promise<void> {
    try {
      this.tell(reply, await this.limiter.consume(keyId));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      this.tell(reply, refused);
      throw new ProblemError('rate_limited', undefined, { retryAfterSeconds: secondsLeft(refused) });
    }
  }

  private tell(reply: FastifyReply, left: RateLimiterRes): void {
    void reply
      .header('ratelimit-policy', `"key";q=${this.config.apiRequestsPerMinute};w=${WINDOW_SECONDS}`)
      .header('ratelimit', `"key";r=${left.remainingPoints};t=${secondsLeft(left)}`);
  }
}

const secondsLeft = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
