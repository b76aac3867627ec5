import type { SendHoldDetail } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { heldAdvice, heldInWords, waitingInWords } from './held-words';

const quiet: SendHoldDetail = {
  reason: 'quiet',
  until: '2026-11-25T14:00:00.000Z',
  rule: { name: 'Florida', source: 'Fla. Stat. § 501.616(6)(a)' },
  timeZone: 'America/Chicago',
  says: 'It is Wednesday 07:30 in America/Chicago.',
};
const cap: SendHoldDetail = {
  ...quiet,
  reason: 'cap',
  rule: { name: 'Three in 24 hours', source: '§ 501.616(6)(b)' },
  timeZone: null,
};
const at = (iso: string): number => Date.parse(iso);

describe('a text that is held', () => {
  it.each([
    ['2026-11-25T13:30:00.000Z', 'Held until 8:00 AM (customer’s time, rule Florida)'],
    // There it is still the evening before, wherever its reader is.
    ['2026-11-25T05:30:00.000Z', 'Held until tomorrow, 8:00 AM (customer’s time, rule Florida)'],
    ['2026-11-23T13:30:00.000Z', /^Held until Wed, .*8:00 AM \(customer’s time, rule Florida\)$/],
  ])('at %s says until when in the customer’s time, and by which rule', (now, words) => {
    expect(heldInWords(quiet, at(now)).replaceAll('\u202f', ' ')).toMatch(words);
  });

  it('by a cap names the cap', () => {
    expect(heldInWords(cap, at('2026-11-25T13:30:00.000Z'))).toMatch(
      /^Held until .+ \(cap Three in 24 hours\)$/,
    );
  });

  it('without end says so', () => {
    const held = { ...cap, until: null };
    expect(heldInWords(held, 0)).toBe('Held (cap Three in 24 hours)');
    expect(heldAdvice(held, 0)).toMatch(/Nothing lets it leave/);
  });

  it('in a zone that is unknown here goes by the reader’s clock', () => {
    const held = { ...quiet, timeZone: 'Mars/Olympus' };
    expect(heldInWords(held, at('2026-11-25T13:30:00.000Z'))).toMatch(/^Held until /);
  });

  it('says what one may do, and the reader’s own time where it is another', () => {
    const words = heldAdvice({ ...quiet, timeZone: 'Asia/Kathmandu' }, at('2026-11-25T13:30:00.000Z'));
    expect(words).toMatch(
      /^Fla\. Stat\. .+ It leaves by itself then, .+ your time; it cannot be sent sooner\.$/,
    );
  });

  it('is spoken of over the composer', () => {
    const now = at('2026-11-25T13:30:00.000Z');
    expect(waitingInWords([quiet], now).replaceAll('\u202f', ' ')).toBe(
      'A text waits until 8:00 AM (customer’s time).',
    );
    expect(waitingInWords([quiet, cap], now)).toBe('2 texts wait for quiet hours or a cap.');
  });
});
