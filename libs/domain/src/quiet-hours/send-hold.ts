import type { Purpose } from '../delivery/purposes';
import { type FrequencyCap, mayTextAgain } from './frequency-caps';
import { quietHoursAt, type QuietRecipient, type QuietSettings } from './quiet-hours-at';
import { isHoldable } from './quiet-purposes';

/** All that a workspace says about when and how often texts may leave. */
export interface SendRules extends QuietSettings {
  caps: readonly FrequencyCap[];
}

/**
 * A text is begun only where the window stays open this long: one that leaves in its last seconds arrives after it,
 * and the transaction that lets it go takes time as well.
 */
export const CLOSING_MARGIN_MS = 30_000;

/** Why a text may not leave yet, and from when on it may. */
export interface SendHold {
  reason: 'quiet' | 'cap';
  /** Epoch ms of the first instant at which rules and caps all allow; null when that never comes. */
  untilMs: number | null;
  /** The rule or the cap that is waited for longest; null where nobody can tell where the number is. */
  rule: { name: string; source: string } | null;
  /** The zone in which that rule forbids; null for a cap. */
  timeZone: string | null;
  /** One sentence for people. */
  says: string;
}

export interface TextToHold extends QuietRecipient {
  purpose: Purpose;
  /** Epoch ms of earlier texts of the purpose to the same contact, as far back as the longest cap. */
  sentAtMs: readonly number[];
}

/** Quiet hours and caps push each other on; what has not settled by then never will. */
const ROUNDS = 50;

/**
 * Whether quiet hours or a cap hold a text back at an instant; null when it may leave. What waits at the other end
 * (answers, codes, consent notices) is never held, whatever the rules say.
 *
 * @param atMs epoch ms
 */
export function holdOf(text: TextToHold, atMs: number, rules: SendRules): SendHold | null {
  if (!isHoldable(text.purpose)) return null;
  const first = holdNow(text, atMs, rules);
  let last = first;
  for (let round = 0; first !== null && last !== null && last.untilMs !== null; round += 1) {
    if (round === ROUNDS) return { ...first, untilMs: null };
    const next = holdNow(text, last.untilMs, rules);
    if (next === null) return { ...first, untilMs: last.untilMs };
    last = next;
  }
  // What never ends is what there is to say.
  return last;
}

function holdNow(text: TextToHold, atMs: number, { caps, ...quiet }: SendRules): SendHold | null {
  const now = quietHoursAt(text, text.purpose, atMs, quiet);
  const hours = now.quiet ? now : quietHoursAt(text, text.purpose, atMs + CLOSING_MARGIN_MS, quiet);
  if (hours.quiet) {
    const check = hours.checks[0];
    return {
      reason: 'quiet',
      untilMs: hours.until,
      rule: check ? { name: check.rule.name, source: check.rule.source } : null,
      timeZone: check?.timeZone ?? null,
      says: hours.explanation,
    };
  }
  const { allowed, nextAtMs, cap } = mayTextAgain(
    text.sentAtMs,
    atMs,
    caps.filter(({ purpose }) => purpose === text.purpose),
  );
  if (allowed || cap === null) return null;
  return {
    reason: 'cap',
    untilMs: nextAtMs,
    rule: { name: cap.name, source: cap.source },
    timeZone: null,
    says: `This contact got as many texts of this purpose as “${cap.name}” allows (${cap.source}).${
      nextAtMs === null ? '' : ` The next may go from ${new Date(nextAtMs).toISOString()}.`
    }`,
  };
}
