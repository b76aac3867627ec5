import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREQUENCY_CAPS, type FrequencyCap, mayTextAgain } from './frequency-caps';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-26T18:00Z');
const ago = (...hours: number[]) => hours.map((hour) => NOW - hour * HOUR);
const cap = (most: number, hours: number): FrequencyCap => ({
  id: `${most}/${hours}`,
  name: 'Test',
  purpose: 'promotional',
  most,
  withinMs: hours * HOUR,
  source: 'test',
});

describe('mayTextAgain', () => {
  it.each<[string, number[], number | null, string | null]>([
    ['nobody was texted yet', [], 0, null],
    ['two today leave room', ago(1, 2), 0, null],
    ['three today wait for the first of them', ago(1, 2, 5), 19, 'daily'],
    ['in any order', ago(5, 1, 2), 19, 'daily'],
    ['a text of 24 hours ago no longer counts', ago(1, 2, 24), 0, null],
    ['one a day for a week waits for the week', ago(1, 25, 49, 73, 97, 121, 145), 23, 'weekly'],
    ['both full: the longer wait', ago(1, 2, 3, 30, 31, 32, 33), 135, 'weekly'],
    ['a text ahead of our clock counts', ago(-1, -1, -1), 25, 'daily'],
  ])('%s', (_, sent, hours, by) => {
    const verdict = mayTextAgain(sent, NOW);
    expect(verdict.allowed).toBe(hours === 0);
    expect(verdict.nextAtMs).toBe(hours === null ? null : NOW + hours * HOUR);
    expect(verdict.cap?.id ?? null).toBe(by);
  });

  it('a cap of none lets none through', () => {
    expect(mayTextAgain([], NOW, [cap(0, 24)])).toMatchObject({ allowed: false, nextAtMs: null });
  });

  it('without caps everything may go', () => {
    expect(mayTextAgain(ago(0, 0, 0, 0, 0, 0, 0, 0), NOW, [])).toMatchObject({
      allowed: true,
      nextAtMs: NOW,
    });
  });

  const sent = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 14 });
  const caps = fc.array(
    fc.record({ most: fc.integer({ min: 1, max: 5 }), hours: fc.integer({ min: 1, max: 200 }) }),
    { maxLength: 3 },
  );

  it('names the first hour at which every stretch has room', () => {
    fc.assert(
      fc.property(sent, caps, (hours, some) => {
        const given = some.map(({ most, hours }) => cap(most, hours));
        const times = ago(...hours);
        const hasRoom = (at: number) =>
          given.every(({ most, withinMs }) => times.filter((time) => at - time < withinMs).length < most);
        let first = NOW;
        while (!hasRoom(first)) first += HOUR;
        expect(mayTextAgain(times, NOW, given).nextAtMs).toBe(first);
      }),
    );
  });

  it('lets one go at the instant it named, and never sooner for having sent more', () => {
    fc.assert(
      fc.property(sent, fc.integer({ min: 0, max: 400 }), (hours, extra) => {
        const next = mayTextAgain(ago(...hours), NOW).nextAtMs ?? 0;
        expect(mayTextAgain(ago(...hours), next).allowed).toBe(true);
        expect(mayTextAgain(ago(...hours, extra), NOW).nextAtMs).toBeGreaterThanOrEqual(next);
      }),
    );
  });

  it('the caps that come with Parley name their source', () => {
    expect(FREQUENCY_CAPS.every(({ source, most }) => source !== '' && most > 0)).toBe(true);
  });
});
