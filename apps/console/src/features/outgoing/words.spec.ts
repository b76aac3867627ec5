import { describe, expect, it } from 'vitest';
import { lastedInWords, spanInWords, whyInWords } from './words';

describe('how long a line takes', () => {
  it.each([
    [0, 'in a moment'],
    [4_900, 'in a moment'],
    [12_300, 'within 13 s'],
    [90_000, 'within 2 min'],
    [3_600_000, 'within 60 min'],
    [5_400_000, 'within 2 h'],
  ])('%d ms: %s', (ms, words) => expect(spanInWords(ms)).toBe(words));
});

describe('how long a pause lasted', () => {
  it.each([
    [59_000, 'less than a minute'],
    [4 * 60_000, '4 min'],
    [120 * 60_000, '2 h'],
    [130 * 60_000, '2 h 10 min'],
    [76 * 3_600_000, '3 d 4 h'],
  ])('%d ms: %s', (ms, words) => expect(lastedInWords(ms)).toBe(words));
});

describe('why a text waits', () => {
  it('names who paused it, and what they said', () => {
    const why = { kind: 'paused' as const, pauseId: 'p', by: 'Priya', reason: 'Wrong prices' };
    expect(whyInWords({ why }, 0)).toBe('Paused by Priya: Wrong prices');
  });
});
