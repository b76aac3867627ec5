import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readArguments } from './arguments';
import { judge } from './judge';
import { LABELS, type LabelledText, ownSet, readLabelled, readNegatives, splitOf } from './labelled-texts';
import { ratesOf, summarise } from './summary';

const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the set that comes along', () => {
  const set = ownSet();
  const count = (wanted: (one: LabelledText) => boolean) => set.filter(wanted).length;

  it('has texts enough of every kind, each once', () => {
    expect(count(({ label }) => label === 'optout')).toBeGreaterThanOrEqual(400);
    expect(count(({ label }) => label === 'none')).toBeGreaterThanOrEqual(1000);
    for (const label of LABELS) expect(count((one) => one.label === label)).toBeGreaterThan(0);
    expect(new Set(set.map(({ text }) => text)).size).toBe(set.length);
  });

  it('about half of it is held out', () => {
    expect(count(({ split }) => split === 'held-out') / set.length).toBeGreaterThan(0.45);
    expect(count(({ split }) => split === 'held-out') / set.length).toBeLessThan(0.55);
  });

  // What was measured when the tables were last changed, less one text or two. Raise the floors with the tables.
  it('the half that was never looked at is read no worse than it was', () => {
    const rates = ratesOf(set.filter(({ split }) => split === 'held-out').map(judge));
    expect(rates.found / rates.positives).toBeGreaterThanOrEqual(FLOORS.recall);
    expect(rates.sure / rates.positives).toBeGreaterThanOrEqual(FLOORS.sure);
    expect(rates.exact).toBe(0);
    expect(rates.certain / rates.negatives).toBeLessThanOrEqual(FLOORS.certain);
    expect((rates.certain + rates.likely) / rates.negatives).toBeLessThanOrEqual(FLOORS.taken);
  });
});

const FLOORS = { recall: 0.962, sure: 0.79, certain: 0.0155, taken: 0.078 };

describe('reading a labelled set', () => {
  it('takes any file with the header line', () => {
    const path = file(
      'set.tsv',
      '\ufefflabel\tlanguage\ttext\r\noptout\ten\tplease stop\r\nnone\tde\tguten Tag\r\n',
    );
    expect(readLabelled(path)).toMatchObject([
      { label: 'optout', language: 'en', text: 'please stop' },
      { label: 'none', language: 'de', text: 'guten Tag' },
    ]);
  });

  it('takes the last column of other files as texts that ask for nothing', () => {
    expect(readNegatives(file('others.tsv', 'intent\ttext\ncancel\tcancel my order\n'))).toMatchObject([
      { label: 'none', text: 'cancel my order' },
    ]);
  });

  test.each([
    ['label,language,text\n', 'header line'],
    ['label\tlanguage\ttext\nspam\ten\thello\n', 'Line 2'],
    ['label\tlanguage\ttext\nnone\ten\n', 'Line 2'],
  ])('%j is refused with the place', (text, trouble) => {
    expect(() => readLabelled(file('wrong.tsv', text))).toThrow(trouble);
  });

  it('says which file is missing', () => {
    expect(() => readLabelled(join(folder, 'absent.tsv'))).toThrow(/absent\.tsv cannot be read/);
  });

  it('a text never changes its half', () => {
    expect(['please stop', 'stop texting me', 'bus stop'].map(splitOf)).toEqual(HALVES);
  });
});

const HALVES = ['tune', 'tune', 'held-out'];

test.each([
  [['optout'], { file: undefined, negatives: [], split: undefined, summaryOnly: false }],
  [['optout', '--file', 'a.tsv', '--summary'], { file: 'a.tsv', summaryOnly: true }],
  [
    ['optout', '--negatives', 'a', '--negatives', 'b', '--split', 'tune'],
    { negatives: ['a', 'b'], split: 'tune' },
  ],
])('%j is understood', (args, expected) => {
  expect(readArguments(args)).toMatchObject(expected);
});

test.each([[[]], [['optout', '--split', 'all']], [['optout', '--fast']], [['else']]])(
  '%j is refused',
  (args) => {
    expect(() => readArguments(args)).toThrow();
  },
);

test('the summary counts what was found and what was taken for a request, by language', () => {
  const judged = [
    { text: 'stop texting me', label: 'optout' as const, language: 'en' },
    { text: 'ok', label: 'optout' as const, language: 'en' },
    { text: 'wrong number', label: 'none' as const, language: 'fr' },
  ].map((one) => judge({ ...one, split: 'tune' }));
  expect(ratesOf(judged)).toEqual({
    texts: 3,
    positives: 2,
    found: 1,
    sure: 1,
    negatives: 1,
    exact: 0,
    certain: 0,
    likely: 1,
  });
  const lines = summarise(judged).split('\n');
  const row = (name: string) => lines.find((line) => line.startsWith(name));
  expect(row('all')).toMatch(
    /^all +3 +2 +50\.00 % +50\.00 % +1 +0 \(0\.00 %\) +0 \(0\.00 %\) +1 \(100\.00 %\)$/,
  );
  expect(row('en')).toMatch(/^en tune +2 +2 +50\.00 % /);
  expect(row('fr')).toMatch(/^fr tune +1 +0 +- +- +1 /);
});
