import { Inject, Injectable } from '@nestjs/common';
import type { TextEvent } from '@parley/carriers';
import { type Carrier, nextConversationStatus } from '@parley/domain';
import { SYSTEM } from '../access/actor';
import { CONFIG, type Config } from '../config/config';
import { type ConsentDecision, applyConsentWord } from '../consent/consent-words';
import { CUSTOMER } from '../consent/opt-out-reviews';
import { applyKeepWord } from '../consent/keep-word';
import { applyOrdinaryWords } from '../consent/ordinary-words';
import { recordConsent } from '../consent/record-consent';
import { askToConfirm, type RecipientRow, startsAnew, takeRecipient } from '../consent/recipients';
import type { EntryRow } from '../conversations/rows';
import type { Thread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { offerMedia, offeredMedia } from '../media/rows';
import { consentRulesAt, type CurrentKeywords, KeywordsNow } from '../keywords/keywords-now';
import { learnNetwork } from '../pacing/number-facts';
import { holdAnswers } from '../restore/hold';
import { RestoreGuard } from '../restore/restore-guard';
import { type CurrentRoutes, PublishedRoutes, routesFor } from '../routing/published-routes';
import { composeText } from './compose-text';
import { findOrOpenThread } from './find-thread';
import { type OverdueGroup, rememberShown, takeOverdue, takePart } from './join-parts';
import { Park, type PlacedText, type ReceivingConnection } from './receiving';
import { routeText } from './route-text';
import { consentEvent, spreadConsent } from './spread-consent';
import { customerAddress, takeEvent } from './take-event';

export interface ReceiveOptions {
  /** Taken in by backfill or replay, not when it came. */
  late?: boolean;
}

/** What a text is read by, at the moment it comes. */
interface InForce {
  routes: CurrentRoutes | null;
  keywords: CurrentKeywords;
  carrier: Carrier;
}

/** A customer's text becomes an entry of its thread: consent words first, then the route, all in one transaction. */
@Injectable()
export class ReceiveText {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly routes: PublishedRoutes,
    private readonly keywords: KeywordsNow,
    private readonly restores: RestoreGuard,
  ) {}

  /**
   * Stores and routes a text. A repeat changes nothing and answers "duplicate".
   * Throws Park for a text that cannot be placed (unknown number, unreadable sender).
   */
  async execute(
    connection: ReceivingConnection,
    event: TextEvent,
    { late = false }: ReceiveOptions = {},
  ): Promise<'applied' | 'duplicate'> {
    const number = connection.numbers.find((candidate) => candidate.number === event.to);
    if (!number) throw new Park('unknown_number', `No number of this connection is ${event.to}.`);
    const customer = customerAddress(event.from);
    const inForce = await this.inForce(connection);

    return this.database.transaction(async (tx) => {
      const taken = await takeEvent(tx, connection, number, customer, event);
      if (!taken) return 'duplicate';
      const { receivedAt, ...place } = taken;
      const saidAt = late ? (event.sentAt === null ? receivedAt : new Date(event.sentAt)) : null;
      const text = { ...place, connectionId: connection.id, number, event, late, saidAt };
      if (event.part === null || event.part.of < 2) await this.place(tx, text, inForce);
      else {
        const whole = await takePart(tx, text, this.config.partsWaitMs);
        if (whole) await this.place(tx, whole, inForce);
      }
      // Last: whoever waits for this row holds a thread that may be among those just locked.
      await learnNetwork(tx, connection.workspaceId, customer, event.network, 'webhook');
      return 'applied';
    });
  }

  /** Shows what has come of a text whose other parts are overdue; they are added when they come after all. */
  async showParts(connection: ReceivingConnection, group: OverdueGroup): Promise<void> {
    const number = connection.numbers.find((candidate) => candidate.number === group.receiver);
    if (!number) throw new Park('unknown_number', `No number of this connection is ${group.receiver}.`);
    const customer = customerAddress(group.sender);
    const inForce = await this.inForce(connection);
    await this.database.transaction(async (tx) => {
      const recipient = await takeRecipient(tx, connection.workspaceId, number.brand.id, customer);
      const whole = await takeOverdue(tx, group, { connectionId: connection.id, number, recipient });
      if (!whole) return;
      const shown = await this.place(tx, whole, inForce);
      await rememberShown(tx, group, shown);
    });
  }

  private async inForce({ workspaceId, carrier }: ReceivingConnection): Promise<InForce> {
    const [routes, keywords] = await Promise.all([
      this.routes.current(workspaceId),
      this.keywords.current(workspaceId),
    ]);
    return { routes, keywords, carrier };
  }

  private async place(tx: Tx, placed: PlacedText, inForce: InForce): Promise<EntryRow> {
    const { routes, keywords, carrier } = inForce;
    const { connectionId, number, recipient, event, eventId, late, saidAt } = placed;
    const { thread, isNew } = await findOrOpenThread(tx, { recipient, businessNumber: number });
    // The lock on the recipient came first, so this is the newest state there is.
    thread.head.consent = recipient.state;
    const before = thread.head.status;

    const text = thread.append({
      kind: 'text_in',
      author: { ...CUSTOMER, name: thread.head.contact_name ?? recipient.number },
      body: event.body,
      segments: event.segments,
      media: offeredMedia(event.media),
      recovered_late: late,
      carrier_event_id: eventId,
    });
    const evidence = {
      recipient,
      body: event.body,
      brand: number.brand,
      rules: consentRulesAt(keywords, {
        brandId: number.brand.id,
        numberId: number.id,
        number: number.number,
        carrier,
      }),
      carrierEventId: eventId,
      answeredByCarrier: event.answeredByCarrier,
      source: 'text',
      author: CUSTOMER,
      now: thread.now,
      saidAt,
    };
    const keyword = (await applyConsentWord(tx, evidence)) ?? (await applyKeepWord(tx, evidence));
    const place = { conversationId: thread.head.id, position: text.position };
    const ordinary = keyword ? null : await applyOrdinaryWords(tx, { ...evidence, ...place });
    const heard = keyword ?? (ordinary?.kind === 'opted_out' ? ordinary.consent : null);
    if (!heard && startsAnew(recipient, saidAt)) {
      await recordConsent(tx, {
        recipient,
        action: 'conversation_started',
        source: 'text',
        keyword: null,
        language: null,
        carrierEventId: eventId,
        author: CUSTOMER,
        wording: event.body,
        now: thread.now,
        saidAt,
        state: 'conversational',
      });
    }
    thread.head.consent = recipient.state;
    if (heard) {
      text.consent_intent = heard.intent;
      recordConsentEvent(thread, recipient, heard);
    } else reopen(thread);
    if (ordinary?.kind === 'suspected')
      thread.record(SYSTEM, { type: 'opt_out_suspected', words: ordinary.words });

    const obeyed = await routeText(tx, thread, {
      text,
      routes: routes && routesFor(routes, thread.head.contact_id),
      isNew,
      wasClosed: before === 'resolved' || before === 'snoozed',
      consent: heard,
      recipient,
      obey: async (byRule) => {
        // A rule lifts no opt-out, and no doubt about one: that takes a keyword of the customer's own.
        const mayLift = recipient.state !== 'opted_out' && ordinary === null;
        return byRule.intent === 'opt_in' && !mayLift ? null : applyConsentWord(tx, { ...evidence, byRule });
      },
    });
    const consent = heard ?? obeyed;
    if (obeyed) {
      thread.head.consent = recipient.state;
      text.consent_intent = obeyed.intent;
      recordConsentEvent(thread, recipient, obeyed);
    }
    if (consent?.answer) {
      composeText(thread, {
        body: consent.answer,
        purpose: 'compliance',
        origin: 'consent',
        author: SYSTEM,
        clientId: null,
        trigger: `consent:${consent.intent}`,
        sender: 'consent',
        consentEventId: consent.eventId,
        correlationId: null,
        sendAt: null,
        expiresAt: null,
      });
    }
    if (consent?.asks) await askToConfirm(tx, recipient, thread.now);
    thread.save();
    if (late && this.restores.mayHaveSeen(saidAt)) await holdAnswers(tx, text, saidAt ?? thread.now);
    await offerMedia(tx, text, connectionId, event.media);
    if (consent?.changed) await spreadConsent(tx, recipient, thread.head.id, consent);
    return text;
  }
}

function reopen(thread: Thread): void {
  const { head } = thread;
  const next = nextConversationStatus(head.status, 'customer_text');
  if (next && next !== head.status) {
    const wasSnoozed = head.status === 'snoozed';
    thread.set({ status: next, snoozed_until: null });
    thread.record(SYSTEM, wasSnoozed ? { type: 'woken' } : { type: 'reopened', by: 'customer' });
  }
  if (head.waiting_since === null) thread.set({ waiting_since: thread.now });
}

function recordConsentEvent(thread: Thread, recipient: RecipientRow, consent: ConsentDecision): void {
  const { intent, keyword, changed } = consent;
  if (intent === 'help') thread.record(SYSTEM, { type: 'help_asked', keyword });
  else if (changed) thread.record(SYSTEM, consentEvent(recipient, consent, 'text'));
}
