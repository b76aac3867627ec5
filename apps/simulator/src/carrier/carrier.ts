import type { Chance } from '../random';
import { MAGIC_HANDSETS } from '../twilio/magic';
import type { FaultName, Faults } from './faults';
import { segmentsOf } from './segments';
import type { Store } from './store';
import type { BusinessNumber, Message, Status, WebhookAttempt } from './types';
import type { Webhooks } from './webhooks';

export interface CarrierOptions {
  /** Multiplies every delay of the network; 0 is as fast as possible. */
  timeScale: number;
}

const NETWORK_FAULTS: Partial<Record<FaultName, number>> = {
  filtered: 30007,
  unreachable: 30003,
  landline: 30006,
};
const FINAL = new Set<Status>(['delivered', 'undelivered', 'failed', 'received']);
const STOP_WORDS = new Set(['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL']);
const START_WORDS = new Set(['START', 'YES', 'UNSTOP']);
const HELP_WORDS = new Set(['HELP', 'INFO']);

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
      if (message.direction === 'outbound-api' && !FINAL.has(message.status)) this.carry(message);
    }
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
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
    const optOutType = number.carrierAnswersStop ? this.answerConsentWord(number, message) : null;
    const webhook = this.webhooks.send({
      kind: 'inbound',
      url: number.webhookUrl,
      accountSid: number.accountSid,
      messageSid: message.sid,
      status: 'received',
      numbers: [from, number.number],
      fields: inboundFields(message, optOutType),
    });
    return { message, webhook };
  }

  private newSid(): string {
    return `SM${this.chance.hex(this.store.running + 1)}`;
  }

  private answerConsentWord(number: BusinessNumber, message: Message): string | null {
    const word = message.body.trim().toUpperCase();
    const [type, answer] = STOP_WORDS.has(word)
      ? (['STOP', 'You have been unsubscribed. Reply START to resubscribe.'] as const)
      : START_WORDS.has(word)
        ? (['START', 'You have been re-subscribed. Reply STOP to unsubscribe.'] as const)
        : HELP_WORDS.has(word)
          ? (['HELP', 'Reply STOP to unsubscribe. Msg&Data rates may apply.'] as const)
          : [null, null];
    if (type === null) return null;
    if (type !== 'HELP') this.store.setBlocked(message.from, number.number, type === 'STOP');
    this.store.reach(message.from, {
      id: `carrier-${message.sid}`,
      from: number.number,
      to: message.from,
      body: answer,
      at: new Date().toISOString(),
    });
    return type;
  }

  /** From wherever the message stands to its end: sent, then delivered or not. */
  private carry(message: Message): void {
    const fault = this.networkFault(message);
    if (message.status === 'accepted') this.move(message, 'queued');
    if (message.status !== 'sent') {
      this.later(this.chance.between(150, 600), () => {
        if (fault === 'filtered') return this.move(message, 'undelivered', NETWORK_FAULTS.filtered);
        this.move(message, 'sent');
        this.land(message, fault);
      });
    } else this.land(message, fault);
  }

  private land(message: Message, fault: FaultName | null): void {
    this.later(this.chance.between(350, 2_400), () => {
      const code = fault ? NETWORK_FAULTS[fault] : undefined;
      if (code !== undefined) return this.move(message, 'undelivered', code);
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
    if (magic && NETWORK_FAULTS[magic] !== undefined) return magic;
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
      numbers: [message.from, message.to],
      fields: statusFields(message),
    });
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms * this.options.timeScale);
    this.timers.add(timer);
  }
}

function inboundFields(message: Message, optOutType: string | null): Record<string, string> {
  return {
    ToCountry: 'US',
    ToState: '',
    SmsMessageSid: message.sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: message.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: message.body,
    FromCountry: message.from.startsWith('+1') ? 'US' : '',
    To: message.to,
    ToZip: '',
    NumSegments: String(message.numSegments),
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
    ...(optOutType ? { OptOutType: optOutType } : {}),
  };
}

function statusFields(message: Message): Record<string, string> {
  return {
    SmsSid: message.sid,
    SmsStatus: message.status,
    MessageStatus: message.status,
    To: message.to,
    MessageSid: message.sid,
    AccountSid: message.accountSid,
    From: message.from,
    ApiVersion: '2010-04-01',
    ...(message.errorCode === null ? {} : { ErrorCode: String(message.errorCode) }),
  };
}
