// What the simulator's HTTP interface answers, as far as the page reads it.
import type { Fault, FaultName } from '../../carrier/faults';
import type { BusinessNumber, Handset, Media, WebhookAttempt } from '../../carrier/types';

export type { BusinessNumber, Fault, FaultName, Handset, WebhookAttempt };

/** A text as the person holding the handset sees it. */
export interface Text {
  id: string;
  mine: boolean;
  /** The other side: a business number. */
  other: string;
  body: string;
  /** Files of an MMS, at /media/{id}. */
  media: Media[];
  at: string;
  /** How handing an own text over went; null while under way, and for texts received. */
  webhook: { status: number | null; ms: number; error: string | null } | null;
}

export interface Thread {
  handset: Handset;
  /** Business numbers whose texts the carrier itself holds back. */
  blockedBy: string[];
  messages: Text[];
}

export interface KnownFault {
  at: 'webhook' | 'send' | 'lookup' | 'network';
  says: string;
  delayMs?: number;
}

export interface FaultsAnswer {
  faults: Fault[];
  known: Record<FaultName, KnownFault>;
}

export type NewFault = Pick<Fault, 'number' | 'fault' | 'rate' | 'target'> & {
  times?: number;
  delayMs?: number;
};
