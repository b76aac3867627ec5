import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { readArguments } from './arguments';
import { judge } from './judge';
import { type Label, LABELS, type LabelledText, ownSet, readLabelled, readNegatives } from './labelled-texts';
import { ratesOf, summarise } from './summary';

const FLOORS = {
  tune: { recall: 0.983, sure: 0.528, certain: 0.0012, taken: 0.068 },
  'held-out': { recall: 0.962, sure: 0.583, certain: 0.0052, taken: 0.118 },
};

const folder = mkdtempSync(join(tmpdir(), 'parley-eval-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('the set that comes along', () => {
  const set = ownSet();
  const heldOut = set.filter(({ split }) => split === 'held-out');
  const count = (texts: readonly LabelledText[], label: Label) =>
    texts.filter((one) => one.label === label).length;

  it('has texts enough of every kind, each once in a language', () => {
    expect(count(set, 'optout')).toBeGreaterThanOrEqual(7500);
    expect(count(set, 'none')).toBeGreaterThanOrEqual(8000);
    for (const label of LABELS) expect(count(set, label)).toBeGreaterThan(0);
    expect(new Set(set.map(({ language, text }) => `${language} ${text}`)).size).toBe(set.length);
  });

  it('holds enough of them out, of every language', () => {
    expect(count(heldOut, 'optout')).toBeGreaterThanOrEqual(600);
    expect(count(heldOut, 'none')).toBeGreaterThanOrEqual(800);
    for (const language of ['de', 'en', 'es', 'fr', 'pt'])
      expect(heldOut.filter((one) => one.language === language).length).toBeGreaterThan(200);
  });

  // What was measured when the tables were last changed, less one text or two. Raise the floors with the tables.
  it.each(Object.entries(FLOORS))('%s is read no worse than it was', (split, floors) => {
    const rates = ratesOf(set.filter((one) => one.split === split).map(judge));
    expect(rates.found / rates.positives).toBeGreaterThanOrEqual(floors.recall);
    expect(rates.sure / rates.positives).toBeGreaterThanOrEqual(floors.sure);
    expect(rates.exact).toBe(0);
    expect(rates.certain / rates.negatives).toBeLessThanOrEqual(floors.certain);
    expect((rates.certain + rates.likely) / rates.negatives).toBeLessThanOrEqual(floors.taken);
  });
});

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
});

test.each([
  [['optout'], { file: undefined, negatives: [], split: undefined, summaryOnly: false }],
  [['optout', '--file', 'a.tsv', '--summary'], { file: 'a.tsv', summaryOnly: true }],
  [
    ['optout', '--negatives', 'a', '--negatives', 'b', '--split', 'tune'],
    { negatives: ['a', 'b'], unseenOnly: false, split: 'tune' },
  ],
  [['optout', '--negatives', 'a', '--unseen'], { negatives: ['a'], unseenOnly: true }],
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
