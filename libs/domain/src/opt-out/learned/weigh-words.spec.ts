import { describe, expect, it } from 'vitest';
import { foldText } from '../../text/fold';
import { CERTAIN_FROM, LIKELY_FROM } from '../opt-out-feature';
import { readSentences } from '../read-sentences';
import { recogniseOptOut } from '../recognise-opt-out';
import { CONCEPTS, conceptsOf } from './concepts';
import { LEARNED_AT_FIRST, LEARNED_ROWS } from './learned-weights.gen';
import { LEARNED_INTENTS, weighWords, weightiestWords } from './weigh-words';

const read = (text: string) => recogniseOptOut(text, { optedOut: false, optInPending: false });
const rows = LEARNED_ROWS.trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('the table of learned weights', () => {
  it('is sorted, names each feature once, and has whole tenths of points for each intent', () => {
    const names = rows.map(([name]) => name ?? '');
    expect(names).toEqual([...new Set(names)].sort());
    expect(LEARNED_AT_FIRST).toHaveLength(LEARNED_INTENTS.length);
    for (const [name, language, ...weights] of rows) {
      expect(language, name).toMatch(/^(\*|de|en|es|fr|pt)$/);
      expect(weights, name).toHaveLength(LEARNED_INTENTS.length);
      expect(
        weights.every((weight) => Number.isInteger(Number(weight))),
        name,
      ).toBe(true);
      expect(
        weights.some((weight) => weight !== '0'),
        name,
      ).toBe(true);
    }
  });

  it('is small enough to be read', () => {
    expect(rows.length).toBeLessThan(20_000);
  });
});

describe('what words are about', () => {
  it('is written as texts are folded: other words would never be met', () => {
    const words = Object.values(CONCEPTS).flat();
    expect(words.filter((word) => !/^(#|[\p{L}\p{N}]+\*?)$/u.test(word) || foldText(word) !== word)).toEqual(
      [],
    );
  });

  it.each([
    ['unsubscribing', 'remove'],
    ['stop', 'stop'],
    ['arretez', 'stop'],
    ['mensajitos', 'texts'],
    ['nummer', 'number'],
  ])('%s is about %s', (word, concept) => {
    expect(conceptsOf(word)).toContain(concept);
  });

  it('of other words is nothing', () => {
    expect(conceptsOf('umbrella')).toEqual([]);
  });
});

describe('weighWords', () => {
  const weigh = (text: string) => weighWords(text, readSentences(text));

  it.each([
    ['stop texting me', 'opt_out'],
    ['start texting me again', 'opt_in'],
    ['i need help', 'help'],
  ] as const)('“%s” sounds like %s and like nothing else', (text, intent) => {
    const points = weigh(text);
    for (const one of LEARNED_INTENTS)
      if (one === intent) expect(points[one]).toBeGreaterThanOrEqual(LIKELY_FROM);
      else expect(points[one]).toBeLessThan(LIKELY_FROM);
  });

  it('counts what is said twice once', () => {
    expect(weigh('lovely weather. lovely weather').opt_out).toBeCloseTo(
      weigh('lovely weather. lovely weather. lovely weather').opt_out,
      5,
    );
  });

  it('shows the words that weighed most, where they stand, in their language', () => {
    const text = 'Hallo! Ich möchte das bitte NICHT MEHR bekommen.';
    const { start, end, language, pattern } = weightiestWords(text, readSentences(text), 'opt_out');
    expect(text.slice(start, end)).toContain('NICHT');
    expect(language).toBe('de');
    expect(pattern).toMatch(/\+\d/);
  });
});

describe('what the learned weights may do', () => {
  it.each(["I'm not Kevin", 'No soy Ramón', 'kenne keine Sabine', 'marked as junk, bye'])(
    '“%s” is likely by them alone, and says which words',
    (text) => {
      const { tier, intent, reasons } = read(text);
      expect({ tier, intent }).toEqual({ tier: 'likely', intent: 'opt_out' });
      const learned = reasons.find(({ says }) => says === 'sounds like a wish to opt out');
      expect(learned?.weight).toBeGreaterThanOrEqual(LIKELY_FROM);
      expect(learned?.weight).toBeLessThan(CERTAIN_FROM);
      expect(text).toContain(learned?.words);
    },
  );

  it('what only patterns are certain of is put before a person, with what held it back', () => {
    const text = 'Dejen de llamarme y mándenme mensaje';
    const { tier, reasons } = read(text);
    expect(tier).not.toBe('certain');
    expect(reasons.filter(({ weight }) => weight < 0)).not.toEqual([]);
  });
});
