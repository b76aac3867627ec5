import type { Account, CarrierName, Handset, Media, Message } from './types';

/** Why a face may refuse to take a message; each says it in its own words, codes and HTTP status. */
export type RefusalName =
  | 'tooMany'
  | 'unavailable'
  | 'server'
  | 'blocked'
  | 'badTo'
  | 'badFrom'
  | 'notOwned'
  | 'queueFull'
  | 'unroutable'
  | 'noPermission'
  | 'notMobile';

/** How a message ends that the network does not deliver. */
export type EndName = 'filtered' | 'queue_overflow' | 'unreachable' | 'landline' | 'media_unreachable';

/** What a face needs beside the message to write about it. */
export interface Surroundings {
  account: Account;
  /** The customer's phone. */
  handset: Handset;
  /** Where a business fetches the file: the simulator's own address. */
  mediaUrl(message: Message, media: Media): string;
  /** The consent word the carrier has answered itself. */
  optOutType: 'STOP' | 'START' | 'HELP' | null;
}

export interface Attempt {
  /** Counts the attempts of one webhook from 1. */
  n: number;
  /** 2 for the second copy of a doubled webhook. */
  copy: number;
  url: string;
  /** Signed with a key that is not the account's. */
  wrong: boolean;
}

/** Body and headers of one attempt; signatures that hold the time are made anew each time. */
export type Compose = (attempt: Attempt) => { body: string; headers: Record<string, string> };

/** One carrier as its customers see it: ids, errors, webhooks. */
export interface Face {
  readonly carrier: CarrierName;
  /** From 32 hexadecimal digits. */
  messageId(hex: string, hasMedia: boolean): string;
  refuse(reason: RefusalName, number: string): Error;
  readonly ends: Readonly<Record<EndName, number | string>>;
  /** How long it waits for an answer, and the pauses before it calls again. */
  readonly patienceMs: number;
  readonly pausesMs: readonly number[];
  /** Whether this answer (null: none came, for this reason) makes it call again. */
  callsAgain(status: number | null, error: string | null): boolean;
  inbound(message: Message, about: Surroundings): Compose;
  status(message: Message, about: Surroundings): Compose;
}
