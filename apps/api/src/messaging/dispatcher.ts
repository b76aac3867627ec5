import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import type { ConversationChange } from '@parley/contracts';
import type { DeliveryState } from '@parley/domain';
import { CONFIG, type Config } from '../config/config';
import { carrierAccount } from '../connections/carrier-account';
import { Connections } from '../connections/connections';
import { SecretBox } from '../connections/secrets';
import { Database } from '../database/database';
import { log } from '../log';
import { MediaAddresses } from '../media/media-addresses';
import { Loop } from '../outbox/loop';
import { Publisher } from '../outbox/publisher';
import { LookUpNumbers } from '../pacing/look-up-numbers';
import { Calls } from './calls';
import { claimDue } from './claim-due';
import { dueNumbers, nextChangeInMs, type Place, START } from './due-numbers';
import { recordOutcome, recordRefusal } from './record-outcome';
import { signReference } from './reference';
import { SendingMetrics } from './sending-metrics';
import { type Started, startSending } from './start-sending';
import { UnknownCodes } from './unknown-codes';

const POLL_MS = 1_000;
/** Texts claimed at one time: small, so that a claim is never old when its turn comes. */
const BATCH = 32;
/** With few calls free, so long is waited for more, so that a claim is worth its statements. */
const COMPANY_MS = 10;
/** How soon to look again for what another dispatcher held. */
const BUSY_MS = 5;
/** A text that comes into the line, or leaves it by another way than this process's own calls. */
const MOVES_A_LINE = new Set<DeliveryState>([
  'queued',
  'unknown',
  'undelivered',
  'failed',
  'expired',
  'cancelled',
]);

/**
 * The sending machine. The delivery row is its own queue: claim what the lanes allow, pass the last gate and
 * commit `sending`, call the carrier, record the outcome. No HTTP inside a transaction; a crash anywhere in
 * between leaves a row that says how far it got.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly loop = new Loop('dispatcher', () => this.round(), POLL_MS);
  private readonly calls: Calls;
  private later: NodeJS.Timeout | undefined;
  /** Where the walk over all numbers goes on, so that each of thousands has its turn. */
  private place: Place = START;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly secrets: SecretBox,
    private readonly publisher: Publisher,
    private readonly metrics: SendingMetrics,
    private readonly mediaAddresses: MediaAddresses,
    private readonly unknownCodes: UnknownCodes,
    private readonly lookUps: LookUpNumbers,
  ) {
    this.calls = new Calls(config.dispatchConcurrency);
  }

  onApplicationBootstrap(): void {
    if (!this.config.roles.worker) return;
    this.publisher.listen((message) => {
      if (message.topic === 'thread' && movesALine(message.payload as ConversationChange)) this.loop.wake();
    });
    this.loop.start();
    this.loop.wake();
  }

  /** No new claims from here on, while requests in flight are still answered. */
  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.later);
    await this.loop.stop();
  }

  /** Calls in flight end and are recorded, or become unknown by their lease. */
  async onApplicationShutdown(): Promise<void> {
    await this.calls.ended();
  }

  /** True when there is more to do at once. */
  async round(): Promise<boolean> {
    // Half of them, since a connection alone may have three quarters under way: its next claim is then one of several.
    await this.calls.untilFree(this.config.dispatchConcurrency / 2, COMPANY_MS);
    const { room, free } = this.calls;
    const most = Math.min(BATCH, free);
    const from = this.place;
    const { numbers, next } = await dueNumbers(this.database, from, most, room.full);
    this.place = next;
    const timed = this.metrics.claims.startTimer();
    const { claimed, busy } =
      numbers.length === 0
        ? { claimed: [], busy: false }
        : await claimDue(this.database, numbers, most, room, this.config);
    if (numbers.length > 0) timed();
    if (claimed.length > 0) {
      const { started, refused } = await startSending(this.database, this.config, claimed);
      for (const sent of started) void this.track(sent);
      for (const refusal of refused) await recordRefusal(this.database, refusal);
    }
    if (claimed.length > 0 || from !== START || next !== START) return true;
    await this.sleepUntilChange(busy ? BUSY_MS : Number.POSITIVE_INFINITY);
    return false;
  }

  private async track(sent: Started): Promise<void> {
    await this.calls.add(sent.connection_id, this.send(sent));
    this.loop.wake();
  }

  private async send(sent: Started): Promise<void> {
    try {
      const connection = await this.connections.byId(sent.workspace_id, sent.connection_id);
      if (!connection) throw new Error('a number without its connection');
      const outcome = await adapterFor(connection.connection.carrier).send(
        carrierAccount(connection, this.config.carrierTimeoutMs, this.config),
        {
          from: sent.from_number,
          to: sent.to_address,
          body: sent.body,
          mediaUrls: (sent.media_ids ?? []).map((id) =>
            this.mediaAddresses.forCarrier({ workspaceId: sent.workspace_id, id }),
          ),
          idempotencyKey: sent.id,
          statusCallback: this.callbackUrl(connection.connection.slug, sent),
        },
      );
      const { carrier } = connection.connection;
      this.metrics.count(outcome);
      if (outcome.outcome !== 'accepted') this.unknownCodes.note(carrier, outcome.error.code);
      await this.record(sent, () => recordOutcome(this.database, sent, carrier, outcome));
      if (outcome.outcome === 'accepted') await this.lookUps.textedTo(connection, sent.to_address);
    } catch (error) {
      // The row says `sending`: when its lease is over it becomes unknown, never sent again by itself.
      log.error({ err: error, delivery: sent.id }, 'a send could not be recorded');
    }
  }

  /** The carrier has answered: a database that is away for a moment must not turn an answer into "unknown". */
  private async record(sent: Started, write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write();
      } catch (error) {
        if (attempt === 5) throw error;
        log.warn({ err: error, delivery: sent.id, attempt }, 'recording an outcome failed, trying again');
        await new Promise((resolve) => setTimeout(resolve, attempt * 200));
      }
    }
  }

  private callbackUrl(slug: string, sent: Started): string {
    const reference = signReference(this.secrets.macKey, {
      workspaceId: sent.workspace_id,
      deliveryId: sent.id,
      attemptN: sent.attempt_n,
    });
    return `${this.config.publicUrl}/webhooks/${slug}?ref=${reference}`;
  }

  private async sleepUntilChange(atMostMs: number): Promise<void> {
    const waitMs = Math.min(atMostMs, (await nextChangeInMs(this.database)) ?? Number.POSITIVE_INFINITY);
    clearTimeout(this.later);
    if (waitMs >= POLL_MS) return;
    this.later = setTimeout(() => this.loop.wake(), Math.max(1, waitMs));
    this.later.unref();
  }
}

/** Most changes of a thread are texts that come in and receipts: a look at the queue for each would be a waste. */
const movesALine = ({ entries }: ConversationChange): boolean =>
  entries.some((entry) => entry.kind === 'text_out' && MOVES_A_LINE.has(entry.delivery.state));
