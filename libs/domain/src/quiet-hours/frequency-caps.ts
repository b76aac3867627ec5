import type { Purpose } from '../delivery/purposes';

/** At most so many texts of a purpose to one contact within any stretch of this length. */
export interface FrequencyCap {
  id: string;
  name: string;
  purpose: Purpose;
  /** Zero: none at all. */
  most: number;
  withinMs: number;
  source: string;
}

const HOUR_MS = 3_600_000;

/** Any 24 hours, not calendar days: nobody has to know a zone, and midnight is no way round. Data, to be edited. */
export const FREQUENCY_CAPS: readonly FrequencyCap[] = [
  {
    id: 'daily',
    name: 'Three in 24 hours',
    purpose: 'promotional',
    most: 3,
    withinMs: 24 * HOUR_MS,
    source:
      'Fla. Stat. § 501.616(6)(b), and likewise Oklahoma (2022) and Maryland (2023), on the same subject; kept for all',
  },
  {
    id: 'weekly',
    name: 'Seven in a week',
    purpose: 'promotional',
    most: 7,
    withinMs: 7 * 24 * HOUR_MS,
    source: 'Our own caution: one a day on average',
  },
];

export interface FrequencyVerdict {
  allowed: boolean;
  /** Epoch ms of the first instant at which all caps have room; null when a cap lets none through. */
  nextAtMs: number | null;
  /** The cap that has to be waited for longest; null when none has. */
  cap: FrequencyCap | null;
}

/**
 * Whether another text may go now, and when if not.
 *
 * A text counts from the instant it went until exactly its cap's length later. One of a later date than now, as
 * clocks of several machines differ, counts as well.
 *
 * @param sentAtMs epoch ms of earlier texts of the purpose to the same contact, in any order; older than the longest
 *   cap may be left out
 * @param caps those of the purpose
 */
export function mayTextAgain(
  sentAtMs: readonly number[],
  nowMs: number,
  caps: readonly FrequencyCap[] = FREQUENCY_CAPS,
): FrequencyVerdict {
  const latestFirst = [...sentAtMs].sort((a, b) => b - a);
  let nextAtMs = nowMs;
  let cap: FrequencyCap | null = null;
  for (const one of caps) {
    if (one.most <= 0) return { allowed: false, nextAtMs: null, cap: one };
    // There is room as soon as the oldest of the last `most` no longer counts.
    const oldest = latestFirst[one.most - 1];
    if (oldest === undefined || oldest + one.withinMs <= nextAtMs) continue;
    nextAtMs = oldest + one.withinMs;
    cap = one;
  }
  return { allowed: cap === null, nextAtMs, cap };
}
