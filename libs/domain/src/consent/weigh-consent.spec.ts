import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsentState } from './purpose-consent';
import {
  type ConsentEffect,
  type HeldConsent,
  type LapseEffect,
  weighConsent,
  weighLapse,
} from './weigh-consent';

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));
const at = (n: number | null): Date | null => (n === null ? null : day(n));

describe('a consent captured elsewhere on the 10th', () => {
  it.each<['opted_in' | 'opted_out', ConsentState, number | null, ConsentEffect, string]>([
    ['opted_in', 'none', null, 'applies', 'is news where nothing is known'],
    ['opted_in', 'conversational', 12, 'applies', 'adds to a conversation'],
    ['opted_in', 'opted_in', 12, 'supports', 'is evidence of what holds'],
    ['opted_in', 'opted_in', 9, 'applies', 'is the newer consent'],
    ['opted_in', 'opted_out', 12, 'kept_opted_out', 'never overrides a later STOP'],
    ['opted_in', 'opted_out', 10, 'kept_opted_out', 'nor one of the same moment'],
    ['opted_in', 'opted_out', 9, 'applies', 'may be given again after a STOP'],
    ['opted_in', 'lapsed', 12, 'kept_lapsed', 'is not of whoever has the number now'],
    ['opted_in', 'lapsed', 9, 'applies', 'is fresh after the number changed hands'],
    ['opted_out', 'none', null, 'applies', 'closes a number nobody knows'],
    ['opted_out', 'conversational', 12, 'applies', 'is not undone by writing'],
    ['opted_out', 'opted_out', 12, 'supports', 'is evidence of what holds'],
    ['opted_out', 'opted_in', 12, 'kept_opted_in', 'does not undo a START that came later'],
    ['opted_out', 'opted_in', 10, 'applies', 'wins against consent of the same moment'],
    ['opted_out', 'opted_in', 9, 'applies', 'ends an older consent'],
    ['opted_out', 'lapsed', 12, 'applies', 'holds whoever has the number'],
  ])('%s against %s of the %s: %s, for it %s', (state, held, saidOn, effect) => {
    const given = { state, capturedAt: day(10) };
    expect(weighConsent(given, { state: held, saidAt: at(saidOn), keeps: false })).toBe(effect);
  });

  it.each<['opted_in' | 'opted_out', number, ConsentEffect, string]>([
    ['opted_out', 9, 'supports', 'an opt-out of before the exception is the one it is of'],
    ['opted_out', 10, 'applies', 'of the same moment the opt-out stands'],
    ['opted_out', 11, 'applies', 'a later opt-out ends it'],
    ['opted_in', 9, 'kept_opted_out', 'an older consent lifts nothing'],
    ['opted_in', 10, 'kept_opted_out', 'nor one of the same moment'],
    ['opted_in', 11, 'applies', 'a later one all'],
  ])('%s on the %i, against purposes kept on the 10th: %s, for %s', (state, on, effect) => {
    const held = { state: 'opted_out', saidAt: day(10), keeps: true } as const;
    expect(weighConsent({ state, capturedAt: day(on) }, held)).toBe(effect);
  });

  it('leaves the same state in whatever order lines come', () => {
    const line = fc.record({
      state: fc.constantFrom('opted_in' as const, 'opted_out' as const),
      capturedAt: fc.integer({ min: 1, max: 28 }).map(day),
    });
    const play = (lines: { state: 'opted_in' | 'opted_out'; capturedAt: Date }[]): ConsentState =>
      lines.reduce<HeldConsent>(
        (held, given) =>
          weighConsent(given, held) === 'applies'
            ? { state: given.state, saidAt: given.capturedAt, keeps: false }
            : held,
        { state: 'none', saidAt: null, keeps: false },
      ).state;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(play(lines)).toBe(play(lines.toReversed()));
      }),
    );
  });
});

describe('a number that left its holder on the 10th', () => {
  it.each<[ConsentState, { said?: number; consent?: number; wrote?: number }, LapseEffect]>([
    ['none', {}, 'nothing_held'],
    ['opted_out', { said: 2 }, 'kept_opted_out'],
    ['opted_in', { said: 2, consent: 2 }, 'lapses'],
    ['opted_in', { said: 2, consent: 10 }, 'lapses'],
    ['opted_in', { said: 2, consent: 12 }, 'kept_consent_since'],
    ['opted_in', { said: 2, consent: 2, wrote: 12 }, 'starts_anew'],
    ['conversational', { said: 2, wrote: 9 }, 'lapses'],
    ['conversational', { said: 2, wrote: 11 }, 'kept_written_since'],
    ['lapsed', { said: 2 }, 'lapses'],
    ['lapsed', { said: 10 }, 'kept_lapsed'],
    ['lapsed', { said: 20 }, 'kept_lapsed'],
  ])('%s with %j: %s', (state, { said, consent, wrote }, effect) => {
    const held = {
      state,
      saidAt: at(said ?? null),
      keeps: false,
      consentAt: at(consent ?? null),
      wroteAt: at(wrote ?? null),
    };
    expect(weighLapse(day(10), held)).toBe(effect);
  });

  it('what was kept until then ends, what was kept since stays', () => {
    const kept = { state: 'opted_out', keeps: true, consentAt: null, wroteAt: null } as const;
    expect(weighLapse(day(10), { ...kept, saidAt: day(10) })).toBe('ends_kept');
    expect(weighLapse(day(10), { ...kept, saidAt: day(11) })).toBe('kept_opted_out');
  });
});
