import type { Random } from './random';
import type { Finding } from './check/finding';
import type { Forgotten } from './evidence';
import type { Crew, Load } from './load';
import type { Stage } from './stage';

/** What a fault has to work with: a house under load, and chance. */
export interface Scene {
  stage: Stage;
  random: Random;
  load: Load;
  /** The business the fault is about, and another one that must not notice. */
  main: Crew;
  other: Crew;
  /** What was lost with a restore; the checker excuses it and nothing else. */
  forgotten: Forgotten;
  /** When the house may begin to recover: the blow, or the end of a bad time. */
  since: number;
  /** How many times slower than usual this machine is at the moment, 1 at least; times that are demanded grow by it. */
  slowness: number;
  /** Says that something is not as the fault's own line in the table promises. */
  demand(promise: boolean, what: string): void;
}

export interface FaultCase {
  /** Its number in the table of faults. */
  number: number;
  title: string;
  /** Brings the fault about, under load, and mends what it broke. Resolves once the house should be whole again. */
  strike(scene: Scene): Promise<void>;
  /** How long the house may take to work again after it, on a machine of its own; unlimited when absent. */
  recoverWithinMs?: number;
  /** Some texts that are acknowledged can only be taken in later. */
  late?: boolean;
  /** Looks at the rest, when everything has come to a halt. */
  after?(scene: Scene): Promise<void>;
  /** Texts a second of the load, where the usual ones do not suit. */
  load?: { textsPerSecond: number; repliesPerSecond: number };
}

export interface Result {
  seed: number;
  operations: number;
  /** Until a text went in and a reply was delivered after the blow, in ms; null where it never was. */
  recoveryMs: number | null;
  findings: Finding[];
}
