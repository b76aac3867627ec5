import { Injectable } from '@nestjs/common';
import { LIMITS } from '@parley/contracts';
import { type CarrierEvent, type RawWebhook, UnreadableWebhook, adapterFor } from '@parley/carriers';
import { type OpenConnection, Connections } from '../connections/connections';
import { log } from '../log';
import { isDatabaseDown } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';
import { ApplyReceipt } from './apply-receipt';
import { MissedWebhooks } from './missed-webhooks';
import { ParkEvent } from './park-event';
import { Quarantine } from './quarantine';
import { ReceiveText } from './receive-text';
import { Park, type ReceivingConnection } from './receiving';

export interface Acknowledgement {
  contentType: string;
  body: string;
}

/** The way in for every carrier: verify the raw request, read its events, store each before acknowledging. */
@Injectable()
export class ReceiveWebhook {
  constructor(
    private readonly connections: Connections,
    private readonly receiveText: ReceiveText,
    private readonly applyReceipt: ApplyReceipt,
    private readonly parkEvent: ParkEvent,
    private readonly quarantine: Quarantine,
    private readonly missed: MissedWebhooks,
  ) {}

  /** Answers with what the carrier expects; refuses with webhook_refused, 503 only where nothing could be stored. */
  async execute(slug: string, webhook: RawWebhook): Promise<Acknowledgement> {
    try {
      return await this.receive(slug, webhook);
    } catch (error) {
      // The carrier may never come again with it: its list is looked at as soon as the database is back.
      if (isDatabaseDown(error)) this.missed.note(slug);
      throw error;
    }
  }

  private async receive(slug: string, webhook: RawWebhook): Promise<Acknowledgement> {
    const found = await this.connections.bySlug(slug);
    if (!found) throw new ProblemError('unknown_connection');
    const adapter = adapterFor(found.connection.carrier);
    const verification = adapter.verify(webhook, found.tokens, found.now());
    if (verification.ok) await this.connections.tokenUsed(found.workspaceId, verification.tokenId);
    else {
      const enforced = found.connection.signatureMode === 'enforce';
      await this.quarantine.keep(found, webhook, {
        reason: verification.reason,
        diagnosis: verification.diagnosis,
        taken: !enforced,
      });
      if (enforced) throw new ProblemError('webhook_refused', verification.diagnosis);
    }
    await this.take(found, webhook);
    return adapter.acknowledgement;
  }

  /** Turned away before its body was read: what is known of it is kept, so that somebody sees it. */
  async keepTooLarge(slug: string, webhook: RawWebhook): Promise<void> {
    const found = await this.connections.bySlug(slug);
    if (!found) return;
    const said = webhook.headers['content-length'];
    await this.quarantine.keep(found, webhook, {
      reason: 'too_large',
      diagnosis: `The body has ${said ?? 'too many'} bytes; no carrier sends more than ${LIMITS.webhookBytes}.`,
      taken: false,
    });
  }

  /** Reads and applies a request that is authentic, by signature or by an operator's word. */
  async take(found: OpenConnection, webhook: RawWebhook, late = false): Promise<'taken' | 'unreadable'> {
    let events: CarrierEvent[];
    try {
      events = adapterFor(found.connection.carrier).parse(webhook);
    } catch (error) {
      if (!(error instanceof UnreadableWebhook)) throw error;
      await this.quarantine.keep(found, webhook, {
        reason: 'unreadable',
        diagnosis: error.message,
        taken: false,
      });
      return 'unreadable';
    }
    for (const event of events) await this.apply(receivingOf(found), event, late);
    return 'taken';
  }

  /** Applies one event, or parks it with the reason; throws only when the database is away. */
  async apply(
    connection: ReceivingConnection,
    event: CarrierEvent,
    late: boolean,
  ): Promise<'applied' | 'duplicate' | 'parked'> {
    try {
      if (event.kind === 'text') return await this.receiveText.execute(connection, event, { late });
      return await this.applyReceipt.execute(connection, event);
    } catch (error) {
      if (isDatabaseDown(error)) throw error;
      const park = error instanceof Park ? error : new Park('failed', reasonOf(error));
      if (!(error instanceof Park))
        log.error(
          { err: error, key: event.key, connection: connection.slug },
          'an event could not be applied and is parked',
        );
      await this.parkEvent.execute(connection, event, park);
      return 'parked';
    }
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? `${error.name}` : 'unknown error');

export const receivingOf = (found: OpenConnection): ReceivingConnection => ({
  workspaceId: found.workspaceId,
  id: found.connection.id,
  slug: found.connection.slug,
  carrier: found.connection.carrier,
  numbers: found.numbers,
});
