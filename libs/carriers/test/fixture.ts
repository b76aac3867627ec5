import type { LineType } from '@parley/domain';
import type { CarrierAccount, RawWebhook, SendOutcome, Token } from '../src';
import type { WebhookListener } from './webhook-listener';

/** What the contract needs of a carrier: the other end of its protocol, and how its words sound. */
export interface CarrierFixture {
  carrier: string;
  account: CarrierAccount;
  /** Secrets webhooks are signed with, the newest first; one of another account. */
  tokens: readonly Token[];
  foreign: string;
  number: string;
  /** A customer texts the number; the webhook comes to the listener. */
  text(from: string, body: string, media?: readonly Picture[]): Promise<void>;
  /** Makes the next send to this number go wrong. */
  fault(to: string, fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Whether this raw request is the inbound text with that body. */
  isText(webhook: RawWebhook, body: string): boolean;
  /** Whether it is the final receipt of that message. */
  isDelivered(webhook: RawWebhook, id: string): boolean;
  /** What a call to the carrier answers by code: `to` to be texted. */
  refusals: readonly { to: string; code: string }[];
  wrongSecret: { code: string };
  /** It documents that its 503 means: nothing was processed. */
  saysNotProcessed: boolean;
  /** Status of `isDelivered` receipts, as the key says it. */
  delivered: string;
  /** Codes for faults of the network, as receipts bring them. */
  undelivered: readonly { fault: Fault; code: string; state: 'undelivered' | 'failed' }[];
  /** Requests that are authentic and cannot be read. */
  unreadable: readonly { name: string; contentType: string; body: string }[];
  /** Ways to change a request so that its signature no longer fits. */
  tamper(webhook: RawWebhook): RawWebhook[];
  /** Values of the signature's header that are wrong in the scheme's own ways. */
  wrongSignatures?(signature: string): string[];
  /** Numbers whose kind of line it knows, where it can be asked about them. */
  lines: readonly { number: string; lineType: LineType }[];
  /** null where the address itself holds the key and nothing is signed. */
  signatureHeader: string | null;
  /** Where the scheme signs the time: the same request as it would look at another time is stale. */
  signsTime: boolean;
  stop(): Promise<void>;
}

export interface Picture {
  contentType: string;
  base64: string;
}

export type Fault =
  | '429'
  | '500'
  | '503'
  | 'accept_then_timeout'
  | 'accept_then_reset'
  | 'refused_connection'
  | 'blocked'
  | 'filtered'
  | 'unreachable'
  | 'landline'
  | 'queue_overflow';

export type StartFixture = (listener: WebhookListener) => Promise<CarrierFixture>;

/** The carrier's id of what it took; throws with the reason when it did not. */
export function acceptedId(outcome: SendOutcome): string {
  if (outcome.outcome !== 'accepted') throw new Error(`${outcome.error.code}: ${outcome.error.reason}`);
  return outcome.carrierMessageId;
}

/** The smallest PNG there is. */
export const PICTURE: Picture = {
  contentType: 'image/png',
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
};
