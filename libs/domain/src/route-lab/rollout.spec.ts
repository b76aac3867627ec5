import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInRollout, rolloutPlace } from './rollout';

const percents = fc.integer({ min: 0, max: 100 });

describe('the place of a contact in a rollout', () => {
  test('is the same each time it is asked for', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (contact, set) => {
        expect(rolloutPlace(contact, set)).toBe(rolloutPlace(contact, set));
      }),
    );
    // Sticky across releases too: who was in yesterday is in today.
    expect(rolloutPlace('0190a1b2-0000-7000-8000-000000000001', 'set')).toBe(14.05);
  });

  test('makes raising the percentage only add contacts', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), percents, percents, (contact, set, one, other) => {
        const place = rolloutPlace(contact, set);
        const [low, high] = one < other ? [one, other] : [other, one];
        if (isInRollout(place, low)) expect(isInRollout(place, high)).toBe(true);
      }),
    );
  });

  test('lets nobody in at 0 and everybody at 100', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (contact, set) => {
        const place = rolloutPlace(contact, set);
        expect([isInRollout(place, 0), isInRollout(place, 100)]).toEqual([false, true]);
      }),
    );
  });

  test.each([1, 10, 50])('lets in about %i of a hundred, others for another set', (percent) => {
    const contacts = Array.from(
      { length: 20_000 },
      (_, n) => `0190a1b2-0000-7000-8000-${n.toString(16).padStart(12, '0')}`,
    );
    const inFor = (set: string) => contacts.filter((id) => isInRollout(rolloutPlace(id, set), percent));
    const first = inFor('first');
    expect(Math.abs(first.length / 200 - percent)).toBeLessThan(1.2);
    const again = new Set(inFor('second'));
    const both = first.filter((id) => again.has(id)).length;
    expect(Math.abs(both / 200 - (percent * percent) / 100)).toBeLessThan(1.2);
  });
});
