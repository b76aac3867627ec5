import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose } from '../delivery/purposes';
import { FREQUENCY_CAPS } from './frequency-caps';
import { quietHoursAt } from './quiet-hours-at';
import { HOLDABLE_PURPOSES, isHoldable } from './quiet-purposes';
import { QUIET_RULES } from './quiet-rules';
import { CLOSING_MARGIN_MS, holdOf, type SendRules } from './send-hold';

const HOUR = 3_600_000;
const rules: SendRules = { rules: QUIET_RULES, purposes: ['promotional'], caps: FREQUENCY_CAPS };
const ann = (sentAtMs: number[] = [], purpose: Purpose = 'promotional') => ({
  number: '+12125550100',
  purpose,
  sentAtMs,
});
/** A Wednesday noon in New York. */
const NOON = Date.parse('2026-11-25T17:00Z');
const NIGHT = Date.parse('2026-11-26T04:00Z');

describe('holdOf', () => {
  it('lets go what nothing forbids', () => {
    expect(holdOf(ann([NOON - HOUR]), NOON, rules)).toBeNull();
  });

  it('holds until the morning, and names rule, source and zone', () => {
    expect(holdOf(ann(), NIGHT, rules)).toMatchObject({
      reason: 'quiet',
      untilMs: Date.parse('2026-11-26T13:00Z'),
      rule: { name: 'United States (TCPA)', source: expect.stringContaining('47 CFR') },
      timeZone: 'America/New_York',
    });
  });

  it('begins nothing in the last half minute of a window', () => {
    const closing = Date.parse('2026-11-26T02:00Z');
    expect(holdOf(ann(), closing - CLOSING_MARGIN_MS - 1, rules)).toBeNull();
    expect(holdOf(ann(), closing - CLOSING_MARGIN_MS, rules)).toMatchObject({
      untilMs: Date.parse('2026-11-26T13:00Z'),
    });
  });

  it('holds for a cap until the window slides, and not into the night', () => {
    const sent = [NOON - HOUR, NOON - 2 * HOUR, NOON - 3 * HOUR];
    expect(holdOf(ann(sent), NOON, rules)).toMatchObject({
      reason: 'cap',
      untilMs: NOON + 21 * HOUR,
      rule: { name: 'Three in 24 hours' },
    });
    const late = [1, 2, 14].map((hours) => NOON - hours * HOUR);
    // Ten hours on it is 22:00 in New York: it waits on for the morning.
    expect(holdOf(ann(late), NOON, rules)?.untilMs).toBe(Date.parse('2026-11-26T13:00Z'));
  });

  it('a cap of none, or a number that lies nowhere, holds without end', () => {
    const caps = FREQUENCY_CAPS.map((cap) => ({ ...cap, most: 0 }));
    for (const at of [NOON, NIGHT])
      expect(holdOf(ann(), at, { ...rules, caps })).toMatchObject({ reason: 'cap', untilMs: null });
    expect(holdOf({ ...ann(), number: '+870773111632' }, NOON, rules)).toMatchObject({
      untilMs: null,
      rule: null,
    });
  });

  it('never holds what somebody waits for, whatever a workspace sets', () => {
    const purposes = Object.keys(PURPOSES) as Purpose[];
    const strict: SendRules = {
      rules: QUIET_RULES,
      purposes,
      caps: purposes.map((purpose) => ({ ...FREQUENCY_CAPS[0]!, purpose, most: 0 })),
    };
    const held = purposes.filter((purpose) => holdOf(ann([], purpose), NIGHT, strict) !== null);
    expect(held.toSorted()).toEqual([...HOLDABLE_PURPOSES].toSorted());
    expect(held.every(isHoldable)).toBe(true);
  });

  it('is over at the instant it names, and then the window stays open for the margin', () => {
    const at = fc.integer({ min: Date.parse('2026-10-25T00:00Z'), max: Date.parse('2027-04-01T00:00Z') });
    const numbers = ['+12125550100', '+12085550100', '+18005550100', '+12055550100', '+33612345678'];
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        at,
        fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 9 }),
        (number, now, hoursAgo) => {
          const text = { ...ann(hoursAgo.map((hours) => now - hours * HOUR)), number };
          const until = holdOf(text, now, rules)?.untilMs ?? now;
          expect(holdOf(text, until, rules)).toBeNull();
          for (const ms of [0, 1_000, CLOSING_MARGIN_MS])
            expect(quietHoursAt(text, 'promotional', until + ms, rules).quiet).toBe(false);
        },
      ),
      { numRuns: 100 },
    );
  });
});
