import type { Chance } from '../random';
import { MAGIC_HANDSETS } from '../twilio/magic';
import { consentAnswer } from './consent-words';
import type { FaultName, Faults } from './faults';
import { inboundFields, statusFields } from './fields';
import { segmentsOf } from './segments';
import { CARRIER_OWN, type Store } from './store';
import type { BusinessNumber, Message, Status, WebhookAttempt } from './types';
import type { Webhooks } from './webhooks';

export interface CarrierOptions {
  /** Multiplies every delay of the network; 0 is as fast as possible. */
  timeScale: number;
}

interface End {
  status: Status;
  code: number;
  sentBefore: boolean;
}

/** How a message ends that the network does not deliver. Codes: Twilio's error dictionary. */
const ENDS: Partial<Record<FaultName, End>> = {
  filtered: { status: 'undelivered', code: 30007, sentBefore: false },
  queue_overflow: { status: 'failed', code: 30001, sentBefore: false },
  unreachable: { status: 'undelivered', code: 30003, sentBefore: true },
  landline: { status: 'undelivered', code: 30006, sentBefore: true },
};
const FINAL = new Set<Status>(['delivered', 'undelivered', 'failed', 'received']);

/** The carrier: takes messages, carries them to handsets, says how they fare, and hands texts in. */
export class Carrier {
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(
    readonly store: Store,
    readonly faults: Faults,
    readonly webhooks: Webhooks,
    private readonly chance: Chance,
    private readonly options: CarrierOptions,
  ) {}

  /** Goes on with what a restart interrupted. */
  resume(): void {
    for (const message of this.store.messages.values()) {
      if (message.direction !== 'outbound-api' || FINAL.has(message.status)) continue;
      // The kill came between reaching the handset and saying so.
      if (this.store.hasReached(message.to, message.sid)) this.move(message, 'delivered');
      else this.carry(message);
    }
  }

  stop(): void {
    this.stopTimers();
    this.webhooks.stop();
  }

  /** Forgets messages, handsets, faults and what was under way. Accounts and numbers stay. */
  reset(): void {
    this.stopTimers();
    this.faults.clear();
    this.webhooks.forget();
    this.store.reset();
  }

  /** Takes a message for delivery; it is on its way when this returns. */
  accept(request: {
    accountSid: string;
    messagingServiceSid: string | null;
    from: string;
    to: string;
    body: string;
    statusCallback: string | null;
  }): Message {
    const now = Date.now();
    const message: Message = {
      ...request,
      sid: this.newSid(),
      direction: 'outbound-api',
      status: request.messagingServiceSid ? 'accepted' : 'queued',
      errorCode: null,
      numSegments: segmentsOf(request.body),
      createdAt: now,
      updatedAt: now,
      sentAt: null,
    };
    this.store.addMessage(message);
    this.carry(message);
    return message;
  }

  /** A customer texts a business number: stored, then handed over by a signed webhook. */
  receive(
    number: BusinessNumber,
    from: string,
    body: string,
  ): { message: Message; webhook: Promise<WebhookAttempt | null> } {
    const now = Date.now();
    const message: Message = {
      sid: this.newSid(),
      accountSid: number.accountSid,
      messagingServiceSid: null,
      direction: 'inbound',
      from,
      to: number.number,
      body,
      status: 'received',
      errorCode: null,
      numSegments: segmentsOf(body),
      statusCallback: null,
      createdAt: now,
      updatedAt: now,
      sentAt: null,
    };
    this.store.addMessage(message);
    const optOutType = number.carrierAnswersStop ? this.answerConsentWord(message) : null;
    const webhook = this.webhooks.send({
      kind: 'inbound',
      url: number.webhookUrl,
      accountSid: number.accountSid,
      messageSid: message.sid,
      status: 'received',
      from,
      to: number.number,
      fields: inboundFields(message, optOutType),
    });
    return { message, webhook };
  }

  private newSid(): string {
    return `SM${this.chance.hex(this.store.running + 1)}`;
  }

  private answerConsentWord({ sid, from: customer, to: business, body }: Message): string | null {
    const answer = consentAnswer(body, this.store.isBlocked(customer, business));
    if (!answer) return null;
    if (answer.type !== 'HELP') this.store.setBlocked(customer, business, answer.type === 'STOP');
    this.store.reach(customer, {
      id: `${CARRIER_OWN}${sid}`,
      from: business,
      to: customer,
      body: answer.text,
      at: new Date().toISOString(),
    });
    return answer.type;
  }

  /** From wherever the message stands to its end: queued, sent, then delivered or not. */
  private carry(message: Message): void {
    const fault = this.networkFault(message);
    const end = fault ? ENDS[fault] : undefined;
    if (message.status === 'sent') return this.land(message, end);
    if (message.status !== 'accepted') return this.hand(message, end);
    this.later(this.chance.between(20, 120), () => {
      this.move(message, 'queued');
      this.hand(message, end);
    });
  }

  private hand(message: Message, end: End | undefined): void {
    this.later(this.chance.between(150, 600), () => {
      if (end && !end.sentBefore) return this.move(message, end.status, end.code);
      this.move(message, 'sent');
      this.land(message, end);
    });
  }

  private land(message: Message, end: End | undefined): void {
    this.later(this.chance.between(350, 2_400), () => {
      if (end) return this.move(message, end.status, end.code);
      this.store.reach(message.to, {
        id: message.sid,
        from: message.from,
        to: message.to,
        body: message.body,
        at: new Date().toISOString(),
      });
      this.move(message, 'delivered');
    });
  }

  private networkFault(message: Message): FaultName | null {
    const handset = this.store.handset(message.to);
    if (handset.state === 'landline') return 'landline';
    if (handset.state === 'unreachable') return 'unreachable';
    const magic = MAGIC_HANDSETS[message.to];
    if (magic && ENDS[magic]) return magic;
    return this.faults.bite('network', [message.from, message.to])[0]?.fault ?? null;
  }

  private move(message: Message, status: Status, errorCode?: number): void {
    // A reset forgets the message: nothing more is said of it.
    if (this.store.messages.get(message.sid) !== message) return;
    this.store.setStatus(message, status, errorCode ?? null);
    if (!message.statusCallback) return;
    void this.webhooks.send({
      kind: 'status',
      url: message.statusCallback,
      accountSid: message.accountSid,
      messageSid: message.sid,
      status,
      from: message.from,
      to: message.to,
      fields: statusFields(message),
    });
  }

  private stopTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms * this.options.timeScale);
    this.timers.add(timer);
  }
}
