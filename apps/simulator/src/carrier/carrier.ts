import type { Chance } from '../random';
import { consentAnswer } from './consent-words';
import type { EndName, Face, Surroundings } from './face';
import type { FaultName, Faults } from './faults';
import { fetchMedia, newMedia } from './media';
import { MAGIC_HANDSETS } from './magic';
import { segmentsOf } from './segments';
import { CARRIER_OWN, type Store } from './store';
import type { Wanted } from './take-message';
import type { Account, BusinessNumber, CarrierName, Message, Status, WebhookAttempt } from './types';
import type { Webhooks } from './webhooks';

export interface CarrierOptions {
  /** Multiplies every delay of the network; 0 is as fast as possible. */
  timeScale: number;
}

interface End {
  status: Status;
  name: EndName;
  sentBefore: boolean;
}

/** How a message ends that the network does not deliver; each face has its own codes for it. */
const ENDS: Partial<Record<FaultName, End>> = {
  filtered: { status: 'undelivered', name: 'filtered', sentBefore: false },
  queue_overflow: { status: 'failed', name: 'queue_overflow', sentBefore: false },
  unreachable: { status: 'undelivered', name: 'unreachable', sentBefore: true },
  landline: { status: 'undelivered', name: 'landline', sentBefore: true },
};
const FINAL = new Set<Status>(['delivered', 'undelivered', 'failed', 'received']);

/** The carrier: takes messages, carries them to handsets, says how they fare, and hands texts in. */
export class Carrier {
  private readonly timers = new Set<NodeJS.Timeout>();
  /** Where businesses fetch media; known once the server listens. */
  ownUrl = '';

  constructor(
    readonly store: Store,
    readonly faults: Faults,
    readonly webhooks: Webhooks,
    private readonly chance: Chance,
    private readonly faces: Readonly<Record<CarrierName, Face>>,
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
  accept(account: Account, wanted: Wanted): Message {
    const now = Date.now();
    const message: Message = {
      ...wanted,
      accountSid: account.id,
      sid: this.newSid(account, wanted.mediaUrls.length > 0),
      direction: 'outbound-api',
      media: [],
      status: wanted.messagingServiceSid ? 'accepted' : 'queued',
      errorCode: null,
      numSegments: segmentsOf(wanted.body),
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
    files: readonly { contentType: string; content: Buffer }[] = [],
  ): { message: Message; webhook: Promise<WebhookAttempt | null> } {
    const now = Date.now();
    const account = this.accountOf(number.accountSid);
    const message: Message = {
      sid: this.newSid(account, files.length > 0),
      accountSid: number.accountSid,
      messagingServiceSid: null,
      direction: 'inbound',
      from,
      to: number.number,
      body,
      mediaUrls: [],
      media: [],
      status: 'received',
      errorCode: null,
      numSegments: segmentsOf(body),
      statusCallback: null,
      createdAt: now,
      updatedAt: now,
      sentAt: null,
    };
    this.store.addMessage(message);
    for (const { contentType, content } of files)
      this.store.addMedia(message, newMedia(message, contentType, content), content);
    const optOutType = number.carrierAnswersStop ? this.answerConsentWord(message) : null;
    const face = this.faces[account.carrier];
    const webhook = this.webhooks.send({
      kind: 'inbound',
      url: number.webhookUrl,
      messageSid: message.sid,
      status: 'received',
      from,
      to: number.number,
      face,
      compose: face.inbound(message, this.about(account, from, optOutType)),
    });
    return { message, webhook };
  }

  faceOf(account: Account): Face {
    return this.faces[account.carrier];
  }

  accountOf(id: string): Account {
    // A number's account may only have been known to a journal that was thrown away.
    return this.store.accounts.get(id) ?? { id, carrier: 'twilio', secret: '' };
  }

  about(account: Account, customer: string, optOutType: Surroundings['optOutType'] = null): Surroundings {
    return {
      account,
      handset: this.store.handset(customer),
      optOutType,
      mediaUrl: (message, media) => `${this.ownUrl}${mediaPath(account, message, media.id)}`,
    };
  }

  private newSid(account: Account, hasMedia: boolean): string {
    return this.faces[account.carrier].messageId(this.chance.hex(this.store.running + 1), hasMedia);
  }

  private answerConsentWord({
    sid,
    from: customer,
    to: business,
    body,
  }: Message): Surroundings['optOutType'] {
    const answer = consentAnswer(body, this.store.isBlocked(customer, business));
    if (!answer) return null;
    if (answer.type !== 'HELP') this.store.setBlocked(customer, business, answer.type === 'STOP');
    this.store.reach(customer, {
      id: `${CARRIER_OWN}${sid}`,
      from: business,
      to: customer,
      body: answer.text,
      at: new Date().toISOString(),
      media: [],
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
    this.later(this.chance.between(150, 600), async () => {
      if (!(await this.fetchFiles(message))) return this.move(message, 'failed', 'media_unreachable');
      if (end && !end.sentBefore) return this.move(message, end.status, end.name);
      this.move(message, 'sent');
      this.land(message, end);
    });
  }

  private land(message: Message, end: End | undefined): void {
    this.later(this.chance.between(350, 2_400), () => {
      if (end) return this.move(message, end.status, end.name);
      this.store.reach(message.to, {
        id: message.sid,
        from: message.from,
        to: message.to,
        body: message.body,
        at: new Date().toISOString(),
        media: message.media,
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

  /** Before a message goes out its files are fetched from the business; false when one cannot be had. */
  private async fetchFiles(message: Message): Promise<boolean> {
    for (const url of message.mediaUrls.slice(message.media.length)) {
      const file = await fetchMedia(url);
      if (!file) return false;
      this.store.addMedia(message, newMedia(message, file.contentType, file.content), file.content);
    }
    return true;
  }

  private move(message: Message, status: Status, end?: EndName): void {
    // A reset forgets the message: nothing more is said of it.
    if (this.store.messages.get(message.sid) !== message) return;
    const account = this.accountOf(message.accountSid);
    const face = this.faces[account.carrier];
    this.store.setStatus(message, status, end ? face.ends[end] : null);
    if (!message.statusCallback) return;
    void this.webhooks.send({
      kind: 'status',
      url: message.statusCallback,
      messageSid: message.sid,
      status,
      from: message.from,
      to: message.to,
      face,
      compose: face.status(message, this.about(account, message.to)),
    });
  }

  private stopTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private later(ms: number, work: () => void | Promise<void>): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void work();
    }, ms * this.options.timeScale);
    this.timers.add(timer);
  }
}

/** Twilio keeps files behind the account's credentials, as a part of the message; others hand out open addresses. */
const mediaPath = (account: Account, message: Message, mediaId: string): string =>
  account.carrier === 'twilio'
    ? `/2010-04-01/Accounts/${account.id}/Messages/${message.sid}/Media/${mediaId}`
    : `/media/${mediaId}`;
