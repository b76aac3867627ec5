import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config';
import { log } from '../log';
import { RedisSignals } from './redis-signals';

const CHANNEL = 'parley_outbox';
/** At most 20 signals a second: a commit that carries NOTIFY takes a lock of the whole server. */
const EVERY_MS = 50;
const RECONNECT_MS = 1_000;

/**
 * Wakes the readers of other processes: by NOTIFY on a connection of its own, or over Redis when REDIS_URL is
 * set. Losing a signal costs a quarter of a second, since every reader polls.
 */
@Injectable()
export class Signals implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly listeners: (() => void)[] = [];
  private client: pg.Client | undefined;
  private redis: RedisSignals | undefined;
  private lastSentAt = 0;
  private pending: NodeJS.Timeout | undefined;
  /** One NOTIFY is with the server; `owed`: another has become due meanwhile. */
  private underway = false;
  private owed = false;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  onSignal(listener: () => void): void {
    this.listeners.push(listener);
  }

  onApplicationBootstrap(): void {
    if (this.config.redisUrl)
      this.redis = new RedisSignals(this.config.redisUrl, CHANNEL, () => this.heard());
    else void this.connect();
  }

  /** Debounced: signals within 50 ms become one, and so do all those that a slow server keeps waiting. */
  send(): void {
    if (this.underway) this.owed = true;
    if (this.underway || this.pending || this.stopped) return;
    const wait = Math.max(0, this.lastSentAt + EVERY_MS - performance.now());
    this.pending = setTimeout(() => {
      this.pending = undefined;
      this.lastSentAt = performance.now();
      if (this.redis) this.redis.send();
      else void this.notify();
    }, wait);
    this.pending.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.pending);
    this.redis?.close();
    await this.client?.end().catch(() => undefined);
  }

  /** Never two at once: the driver would queue them without end while the server stalls. */
  private async notify(): Promise<void> {
    this.underway = true;
    await this.client?.query(`SELECT pg_notify('${CHANNEL}', '')`).catch(() => undefined);
    this.underway = false;
    if (!this.owed) return;
    this.owed = false;
    this.send();
  }

  private heard(): void {
    for (const listener of this.listeners) listener();
  }

  private async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'parley-signals',
      keepAlive: true,
    });
    const again = (): void => {
      if (this.client === client || this.client === undefined) {
        this.client = undefined;
        if (!this.stopped) setTimeout(() => void this.connect(), RECONNECT_MS).unref();
      }
    };
    client.on('notification', () => this.heard());
    client.on('error', (error) => log.warn({ err: error }, 'the signal connection broke; polling goes on'));
    client.on('end', again);
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      if (this.stopped) await client.end();
      else this.client = client;
    } catch (error) {
      log.warn({ err: error }, 'no signal connection yet; polling goes on');
      await client.end().catch(() => undefined);
    }
  }
}
