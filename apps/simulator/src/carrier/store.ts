import { EventEmitter } from 'node:events';
import { Journal } from './journal';
import type { Account, BusinessNumber, CarrierName, Handset, Media, Message, Reached, Status } from './types';

type Line =
  | { t: 'account'; sid: string; authToken: string; carrier?: CarrierName }
  | { t: 'number'; number: BusinessNumber }
  | { t: 'handset'; handset: Handset }
  | { t: 'message'; message: Message }
  | { t: 'status'; sid: string; status: Status; errorCode: number | string | null; at: number }
  | { t: 'media'; sid: string; media: Media; base64: string }
  | { t: 'reached'; number: string; reached: Reached }
  | { t: 'block'; customer: string; business: string; blocked: boolean }
  | { t: 'reset'; running: number };

/** Marks in a handset's list what the carrier itself wrote in answer to a text. */
export const CARRIER_OWN = 'carrier-';
const NETWORKS = ['Verizon', 'AT&T', 'T-Mobile', 'US Cellular'];

/** What changed and whose screens it concerns. */
export interface Change {
  kind: 'number' | 'handset' | 'message' | 'status' | 'reached' | 'webhook' | 'faults' | 'reset';
  numbers: readonly string[];
}

/** All the carrier knows, in memory and in the journal. Emits `change` for the page. */
export class Store extends EventEmitter<{ change: [Change] }> {
  readonly accounts = new Map<string, Account>();
  readonly numbers = new Map<string, BusinessNumber>();
  readonly handsets = new Map<string, Handset>();
  readonly messages = new Map<string, Message>();
  readonly files = new Map<string, { media: Media; content: Buffer }>();
  private readonly reached = new Map<string, Reached[]>();
  private readonly byParty = new Map<string, Message[]>();
  private readonly blocks = new Set<string>();
  private readonly journal: Journal<Line>;
  /** Counts messages ever made, over resets too, so that seeded ids never repeat. */
  running = 0;
  private linesRead = 0;

  /** `keep` bounds the memory: beyond a tenth more than so many messages, the oldest are forgotten. */
  constructor(
    folder: string | null,
    private readonly keep: number,
  ) {
    super();
    this.setMaxListeners(0);
    this.journal = new Journal<Line>(folder);
    this.journal.read((line) => {
      this.linesRead += 1;
      this.apply(line);
    });
  }

  /** From here on the folder is ours: the journal is written, and shortened when most of it is history. */
  open(): void {
    this.journal.open();
    if (this.linesRead > 1_000 + 2 * (this.messages.size + this.handsets.size)) this.shorten();
  }

  setAccount({ id, secret, carrier }: Account): void {
    this.record({ t: 'account', sid: id, authToken: secret, carrier });
  }

  setNumber(number: BusinessNumber): void {
    this.record({ t: 'number', number });
    this.emit('change', { kind: 'number', numbers: [number.number] });
  }

  setHandset(handset: Handset): void {
    this.record({ t: 'handset', handset });
    this.emit('change', { kind: 'handset', numbers: [handset.number] });
  }

  /** Known or made on the spot: every number has a phone somewhere. */
  handset(number: string): Handset {
    const known = this.handsets.get(number);
    if (known) return known;
    const digits = [...number].reduce((sum, digit) => sum + (Number.parseInt(digit, 10) || 0), 0);
    return { number, name: '', network: NETWORKS[digits % NETWORKS.length] ?? 'Verizon', state: 'on' };
  }

  addMessage(message: Message): void {
    this.record({ t: 'message', message });
    this.emit('change', { kind: 'message', numbers: [message.from, message.to] });
  }

  /** A file of a message, fetched for it or sent with it. */
  addMedia(message: Message, media: Media, content: Buffer): void {
    this.record({ t: 'media', sid: message.sid, media, base64: content.toString('base64') });
  }

  setStatus(message: Message, status: Status, errorCode: number | string | null = null): void {
    this.record({ t: 'status', sid: message.sid, status, errorCode, at: Date.now() });
    this.emit('change', { kind: 'status', numbers: [message.from, message.to] });
  }

  reach(number: string, reached: Reached): void {
    this.record({ t: 'reached', number, reached });
    this.emit('change', { kind: 'reached', numbers: [number] });
  }

  setBlocked(customer: string, business: string, blocked: boolean): void {
    this.record({ t: 'block', customer, business, blocked });
  }

  isBlocked(customer: string, business: string): boolean {
    return this.blocks.has(`${customer} ${business}`);
  }

  reachedBy(number: string): readonly Reached[] {
    return this.reached.get(number) ?? [];
  }

  hasReached(number: string, id: string): boolean {
    return this.reachedBy(number).some((reached) => reached.id === id);
  }

  /** Messages to or from a number, oldest first. */
  thread(number: string): readonly Message[] {
    return this.byParty.get(number) ?? [];
  }

  /** Forgets messages, handsets and blocks; accounts and numbers stay. */
  reset(): void {
    this.record({ t: 'reset', running: this.running });
    this.shorten();
    this.emit('change', { kind: 'reset', numbers: [] });
  }

  close(): void {
    this.journal.close();
  }

  private record(line: Line): void {
    this.apply(line);
    this.journal.write(line);
  }

  private apply(line: Line): void {
    switch (line.t) {
      case 'account':
        this.accounts.set(line.sid, {
          id: line.sid,
          secret: line.authToken,
          carrier: line.carrier ?? 'twilio',
        });
        return;
      case 'number':
        this.numbers.set(line.number.number, line.number);
        return;
      case 'handset':
        this.handsets.set(line.handset.number, line.handset);
        return;
      case 'message': {
        this.running += 1;
        // A journal of an earlier version knows no media.
        line.message.media ??= [];
        line.message.mediaUrls ??= [];
        this.messages.set(line.message.sid, line.message);
        for (const party of new Set([line.message.from, line.message.to]))
          push(this.byParty, party, line.message);
        const customer = line.message.direction === 'inbound' ? line.message.from : line.message.to;
        if (!this.handsets.has(customer)) this.handsets.set(customer, this.handset(customer));
        if (this.messages.size > this.keep * 1.1) this.forgetOldest();
        return;
      }
      case 'media': {
        const message = this.messages.get(line.sid);
        if (!message) return;
        if (!message.media.some(({ id }) => id === line.media.id)) message.media.push(line.media);
        this.files.set(line.media.id, { media: line.media, content: Buffer.from(line.base64, 'base64') });
        return;
      }
      case 'status': {
        const message = this.messages.get(line.sid);
        if (!message) return;
        message.status = line.status;
        message.errorCode = line.errorCode;
        message.updatedAt = line.at;
        if (line.status === 'sent') message.sentAt = line.at;
        return;
      }
      case 'reached':
        line.reached.media ??= [];
        push(this.reached, line.number, line.reached);
        return;
      case 'block':
        if (line.blocked) this.blocks.add(`${line.customer} ${line.business}`);
        else this.blocks.delete(`${line.customer} ${line.business}`);
        return;
      case 'reset':
        this.messages.clear();
        this.files.clear();
        this.reached.clear();
        this.byParty.clear();
        this.handsets.clear();
        this.blocks.clear();
        this.running = Math.max(this.running, line.running);
    }
  }

  /** A tenth at once, so that each message pays a constant share of going through all the lists. */
  private forgetOldest(): void {
    for (const [sid, message] of this.messages) {
      if (this.messages.size <= this.keep) break;
      for (const { id } of message.media) this.files.delete(id);
      this.messages.delete(sid);
    }
    dropOldest(this.byParty, (message) => !this.messages.has(message.sid));
    dropOldest(this.reached, (reached) => !this.messages.has(reached.id.replace(CARRIER_OWN, '')));
    for (const [number, { name, state }] of this.handsets) {
      if (name === '' && state === 'on' && !this.byParty.has(number)) this.handsets.delete(number);
    }
  }

  private shorten(): void {
    this.journal.rewrite(this.snapshot());
  }

  /** The shortest journal that leads to what is known now. */
  private *snapshot(): Generator<Line> {
    yield { t: 'reset', running: this.running - this.messages.size };
    for (const { id, secret, carrier } of this.accounts.values())
      yield { t: 'account', sid: id, authToken: secret, carrier };
    for (const number of this.numbers.values()) yield { t: 'number', number };
    for (const handset of this.handsets.values()) yield { t: 'handset', handset };
    for (const message of this.messages.values()) {
      yield { t: 'message', message };
      for (const media of message.media) {
        const file = this.files.get(media.id);
        if (file) yield { t: 'media', sid: message.sid, media, base64: file.content.toString('base64') };
      }
    }
    for (const [number, list] of this.reached) {
      for (const reached of list) yield { t: 'reached', number, reached };
    }
    for (const block of this.blocks) {
      const [customer = '', business = ''] = block.split(' ');
      yield { t: 'block', customer, business, blocked: true };
    }
  }
}

/** The oldest stand first: looking at each list's beginning is enough. */
function dropOldest<V>(lists: Map<string, V[]>, gone: (value: V) => boolean): void {
  for (const [key, list] of lists) {
    let first = 0;
    for (let value = list[0]; value !== undefined && gone(value); value = list[first]) first += 1;
    if (first === list.length) lists.delete(key);
    else if (first > 0) list.splice(0, first);
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
