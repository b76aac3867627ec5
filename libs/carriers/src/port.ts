import type { LookupFunction } from 'node:net';
import type { CarrierError, LineType, TokenKind } from '@parley/domain';

/** A webhook exactly as it arrived: signatures are made over raw bytes and the full URL. */
export interface RawWebhook {
  method: string;
  /** The URL the carrier called, as we know it: PUBLIC_URL plus path and query as received. */
  url: string;
  /** Other URLs the carrier may have been given, to explain a mismatch; never trusted. */
  alternatives: readonly string[];
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

export type Verification =
  | { ok: true; tokenId: string }
  | {
      ok: false;
      /** stale: well signed, but at a time too far from ours to be more than a replay. */
      reason: 'no_signature' | 'wrong_signature' | 'no_token' | 'stale';
      /** What an operator should look at first, in a sentence. */
      diagnosis: string;
    };

/** A file of an MMS as the carrier offers it: fetched by us later, with the connection's credentials. */
export interface CarrierMedia {
  url: string;
  /** What the carrier says it is; never trusted. */
  contentType: string | null;
}

export interface TextEvent {
  kind: 'text';
  /** Made from the message, the same however the event reaches us. */
  key: string;
  carrierMessageId: string;
  from: string;
  to: string;
  body: string;
  segments: number;
  media: readonly CarrierMedia[];
  /** Set when a long text arrives as several events: which of how many, under a reference the parts share. */
  part: { reference: string; n: number; of: number } | null;
  /** The sender's network as the carrier names it. */
  network: string | null;
  /** Set when the carrier has already answered STOP, START or HELP itself: we must not answer again. */
  answeredByCarrier: 'opt_out' | 'opt_in' | 'help' | null;
  /** When the carrier says it came in, where it says so. */
  sentAt: string | null;
}

export interface ReceiptEvent {
  kind: 'receipt';
  key: string;
  carrierMessageId: string;
  state: 'accepted' | 'sent' | 'delivered' | 'read' | 'undelivered' | 'failed';
  code: string | null;
  /** Our own reference, if the callback URL carried one; verified by whoever made it. */
  reference: string | null;
  /** The receiver's network as the carrier names it. */
  network: string | null;
}

export type CarrierEvent = TextEvent | ReceiptEvent;

/** The request is authentic but cannot be read as an event of this carrier. */
export class UnreadableWebhook extends Error {}

/** A carrier's list was asked, and answered with something else. */
export class ListRefused extends Error {
  constructor(readonly status: number) {
    super(`the carrier's list answered ${status}`);
  }
}

export interface SendRequest {
  from: string;
  to: string;
  body: string;
  /** Addresses the carrier fetches the files of an MMS from. */
  mediaUrls: readonly string[];
  /** Stays the same over the attempts of one text: for carriers that honour it. */
  idempotencyKey: string;
  /** Where receipts go; carries our signed reference. */
  statusCallback: string;
}

export type SendOutcome =
  | { outcome: 'accepted'; carrierMessageId: string; state: 'accepted' | 'sent'; segments: number | null }
  | {
      outcome: 'not_processed' | 'refused' | 'unknown';
      retryable: boolean;
      retryAfterMs: number | null;
      httpStatus: number | null;
      error: CarrierError;
    };

export interface ListQuery {
  from: string;
  to: string;
  /** Messages made at or after this instant. */
  since: Date;
}

export interface ListedMessage {
  carrierMessageId: string;
  /** null where the carrier's list holds no bodies. */
  body: string | null;
  createdAt: Date;
  state: ReceiptEvent['state'];
  code: string | null;
}

export interface BackfillQuery {
  /** The numbers of ours whose texts are wanted. */
  numbers: readonly string[];
  /** Everything that came in, and every state that may have changed, at or after this instant. */
  since: Date;
}

/** What a carrier says of a number it was asked about. */
export interface NumberReport {
  lineType: LineType;
  /** Who runs the line, as the carrier writes it; of a mobile one its network. */
  carrierName: string | null;
}

/** What a carrier can promise, and so what the console may say about an unknown text. */
export interface Capabilities {
  /** full: bodies too; metadata: who and when; none: an unknown text stays unknown until its receipt. */
  list: 'full' | 'metadata' | 'none';
  /** The same of the list of what came in: only a full one can bring back what we missed. */
  backfill: 'full' | 'metadata' | 'none';
  ownIdempotency: boolean;
  deliveryReceipts: boolean;
  media: boolean;
  /** What follows for texts whose fate is unknown and for what came in while we were away, in a sentence or two. */
  means: string;
}

export interface Token {
  id: string;
  token: string;
  kind: TokenKind;
}

/** What every call to an address that a person named has to pass. Adapters follow no redirects. */
export interface AddressGuard {
  /** Throws where it may not be called. */
  check(url: URL): void;
  /** Resolves a name for a socket, or fails where its addresses may not be called. */
  lookup: LookupFunction;
  /** As the global one, guarded. */
  fetch: typeof fetch;
}

/** What an adapter needs to know of a connection. Tokens newest first; of those that sign in, the newest does. */
export interface CarrierAccount {
  accountId: string;
  tokens: readonly Token[];
  /** The carrier's address; null means its own. */
  baseUrl: string | null;
  /** Time limit of one call in ms; later counts as unknown. */
  timeoutMs: number;
  /** null where the address needs none: the carrier's own, or a simulator's. */
  guard: AddressGuard | null;
}

/** One carrier behind one port. Every adapter passes the same contract test. */
export interface CarrierAdapter {
  readonly carrier: string;
  readonly capabilities: Capabilities;
  /** The answer a carrier expects for an event that was taken in. */
  readonly acknowledgement: { contentType: string; body: string };
  /**
   * The carrier's signature over the raw request, in constant time; several tokens may be active. `now` judges the
   * age where the scheme signs a time.
   */
  verify(webhook: RawWebhook, tokens: readonly Token[], now: Date): Verification;
  /** Reads the events of an authentic request. Throws UnreadableWebhook. Unknown fields are no error. */
  parse(webhook: RawWebhook): CarrierEvent[];
  /** Hands one text to the carrier. Never throws: the outcome says whether sending again is safe. */
  send(account: CarrierAccount, request: SendRequest): Promise<SendOutcome>;
  /** The carrier's own list of what we sent. Throws when it cannot be asked. */
  list(account: CarrierAccount, query: ListQuery): Promise<ListedMessage[]>;
  /** Where a list is the gateway's choice: whether this one has it. Throws when it cannot be asked. */
  readonly hasList?: (account: CarrierAccount, query: ListQuery) => Promise<boolean>;
  /**
   * What the carrier took in for us and reported about our texts since an instant, as the events its webhooks would
   * have been: the same keys, so that what was heard before meets itself. Oldest first. Throws when it cannot be asked.
   */
  backfill(account: CarrierAccount, query: BackfillQuery): AsyncIterable<CarrierEvent>;
  /**
   * Asks the carrier what a number is, which it charges for; null where a carrier has no such question. Throws when it
   * cannot be asked.
   */
  readonly lookUp: ((account: CarrierAccount, number: string) => Promise<NumberReport>) | null;
  /** Headers that open this carrier's media addresses; empty where they are open, or lie on another host. */
  mediaHeaders(account: CarrierAccount, url: URL): Readonly<Record<string, string>>;
}
