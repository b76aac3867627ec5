import { Redis } from 'ioredis';
import { log } from '../log';

/** The wake-up over Redis: two connections, since a subscriber may not publish. Reconnects by itself. */
export class RedisSignals {
  private readonly publisher: Redis;
  private readonly subscriber: Redis;

  constructor(
    url: string,
    private readonly channel: string,
    heard: () => void,
  ) {
    const options = {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      retryStrategy: (n: number) => Math.min(n * 200, 3_000),
    };
    this.publisher = new Redis(url, options);
    this.subscriber = new Redis(url, { ...options, enableOfflineQueue: true });
    for (const redis of [this.publisher, this.subscriber]) {
      redis.on('error', (error) => log.warn({ err: error }, 'redis does not answer; polling goes on'));
    }
    this.subscriber.subscribe(channel).catch(() => undefined);
    this.subscriber.on('message', heard);
  }

  send(): void {
    this.publisher.publish(this.channel, '').catch(() => undefined);
  }

  close(): void {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}
