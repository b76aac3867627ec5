import { Injectable } from '@nestjs/common';
import type { CarrierEvent, TextEvent } from '@parley/carriers';
import { applyConsentWord } from '../consent/consent-words';
import { CUSTOMER } from '../consent/opt-out-reviews';
import { mayOptOut } from '../consent/ordinary-words';
import { holdRecipient, type RecipientRow, takeRecipient } from '../consent/recipients';
import { Database } from '../database/database';
import { newId } from '../database/ids';
import type { Tx } from '../database/tx';
import { consentRulesAt, type CurrentKeywords, KeywordsNow } from '../keywords/keywords-now';
import { giveNotice } from '../outbox/notice';
import { log } from '../log';
import { customerAddress } from './take-event';
import type { Park, ReceivingConnection } from './receiving';
import { spreadConsent } from './spread-consent';

const FIRST_RETRY = '30 seconds';
/** After these it waits for a person, and stays in the list. */
export const MOST_TRIES = 8;

const PARK = `
  INSERT INTO carrier_event (workspace_id, id, connection_id, key, kind, carrier_message_id, payload, outcome, reason,
    next_attempt_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, 'parked', $8,
    CASE WHEN $9 THEN clock_timestamp() + interval '${FIRST_RETRY}' END)
  ON CONFLICT (workspace_id, connection_id, key) DO UPDATE SET
    reason = excluded.reason, attempts = carrier_event.attempts + 1,
    next_attempt_at = CASE WHEN $9 AND carrier_event.attempts < ${MOST_TRIES}
      THEN clock_timestamp() + least(power(2, carrier_event.attempts) * interval '${FIRST_RETRY}', interval '1 hour') END
  WHERE carrier_event.outcome = 'parked'
  RETURNING id`;

/**
 * The second, simpler way in for a text that could not be applied: it is parked for retry, and its consent words
 * count at once. If even that fails, sends to the number are held: it may have said STOP.
 */
@Injectable()
export class ParkEvent {
  constructor(
    private readonly database: Database,
    private readonly keywords: KeywordsNow,
  ) {}

  async execute(connection: ReceivingConnection, event: CarrierEvent, park: Park): Promise<void> {
    try {
      const keywords = await this.keywords.current(connection.workspaceId);
      await this.database.transaction(async (tx) => {
        await this.write(tx, connection, event, park);
        if (event.kind === 'text') await this.honourConsent(tx, connection, event, keywords);
      });
    } catch (error) {
      log.error({ err: error, key: event.key }, 'parking failed; sends to the number are held');
      await this.hold(connection, event, park);
    }
  }

  private async write(
    tx: Tx,
    connection: ReceivingConnection,
    event: CarrierEvent,
    park: Park,
  ): Promise<void> {
    const retry = park.reason === 'failed' || park.reason === 'unknown_number';
    await tx.query(PARK, [
      connection.workspaceId,
      newId(),
      connection.id,
      event.key,
      event.kind,
      event.carrierMessageId,
      JSON.stringify(event),
      `${park.reason}: ${park.message}`,
      retry,
    ]);
    giveNotice(tx, connection.workspaceId, 'webhooks');
  }

  private async honourConsent(
    tx: Tx,
    connection: ReceivingConnection,
    event: TextEvent,
    keywords: CurrentKeywords,
  ): Promise<void> {
    const brands = this.brandsOf(connection, event);
    const clock = await tx.one<{ now: Date }>(`SELECT clock_timestamp() AS now`);
    if (!clock) throw new Error('the database told no time');
    for (const brand of brands) {
      const recipient = await this.recipient(tx, connection, event, brand.id);
      if (!recipient) return;
      const inForce = consentRulesAt(keywords, {
        brandId: brand.id,
        numberId: connection.numbers.find((number) => number.number === event.to)?.id ?? null,
        number: event.to,
        carrier: connection.carrier,
      });
      // Nothing is answered here, so nothing can be asked.
      const rules = { ...inForce, clarification: null };
      const decision = await applyConsentWord(tx, {
        recipient,
        body: event.body,
        brand,
        rules,
        carrierEventId: null,
        answeredByCarrier: event.answeredByCarrier,
        source: 'text (parked)',
        author: CUSTOMER,
        now: clock.now,
        saidAt: event.sentAt === null ? null : new Date(event.sentAt),
      });
      // In ordinary language it is read once it can be placed, and then be overturned; nothing leaves until then.
      if (!decision && mayOptOut(event.body, rules)) await holdRecipient(tx, recipient);
      if (decision?.changed) await spreadConsent(tx, recipient, '', decision);
    }
  }

  /** The brand of the number it was sent to; for a number we do not know, every brand of the connection. */
  private brandsOf(
    connection: ReceivingConnection,
    event: TextEvent,
  ): ReceivingConnection['numbers'][number]['brand'][] {
    const known = connection.numbers.find((number) => number.number === event.to);
    const brands = known ? [known.brand] : connection.numbers.map((number) => number.brand);
    return [...new Map(brands.map((brand) => [brand.id, brand])).values()];
  }

  private async recipient(
    tx: Tx,
    connection: ReceivingConnection,
    event: TextEvent,
    brandId: string,
  ): Promise<RecipientRow | undefined> {
    let number: string;
    try {
      number = customerAddress(event.from);
    } catch {
      return undefined;
    }
    return takeRecipient(tx, connection.workspaceId, brandId, number);
  }

  private async hold(connection: ReceivingConnection, event: CarrierEvent, park: Park): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.write(tx, connection, event, park);
      if (event.kind !== 'text') return;
      for (const brand of this.brandsOf(connection, event)) {
        const recipient = await this.recipient(tx, connection, event, brand.id);
        if (recipient) await holdRecipient(tx, recipient);
      }
    });
  }
}
