import { LEARNED_DIGEST, LEARNED_INTENTS } from '@parley/domain';
import { describe, expect, it } from 'vitest';
import type { Label, LabelledText } from '../eval/labelled-texts';
import { fit } from './fit';
import { learn, likelyFrom, tenthsOf } from './learn';
import { digestOf, readTrainingTexts } from './training-texts';
import { weightsModule } from './weights-module';

const text = (label: Label, words: string, language = 'en'): LabelledText => ({
  text: words,
  label,
  language,
  split: 'tune',
});
const OWN = ['me', 'us', 'my phone', 'my wife', 'this number'].flatMap((whom) => [
  text('optout', `stop texting ${whom}`),
  text('optin', `start texting ${whom}`),
  text('help', `help ${whom}`),
  text('none', `call ${whom} later`),
  text('optout', `laisse ${whom}`, 'fr'),
]);
const OTHERS = ['the bus', 'the train', 'a tram'].map((what) => text('none', `when does ${what} stop`));

it('the table is that of the texts that come along: run `npm run train:optout` when they change', () => {
  expect(LEARNED_DIGEST).toBe(digestOf(readTrainingTexts([]).own));
});

it('texts that are held out are not learnt from', () => {
  expect(readTrainingTexts([]).own.every(({ split }) => split === 'tune')).toBe(true);
});

describe('learn', () => {
  const learned = learn({ own: OWN, others: OTHERS });
  const score = (words: string) => tenthsOf(learned, words);

  it('tells the intents apart, in texts it never met too', () => {
    const [optOut = 0, optIn = 0, help = 0] = score('please stop texting my mom');
    expect(optOut).toBeGreaterThan(optIn);
    expect(optOut).toBeGreaterThan(help);
    expect(score('start texting her')[1]).toBeGreaterThan(score('stop texting her')[1] ?? 0);
    expect(score('stop texting them')[0]).toBeGreaterThan(score('when does the ferry stop')[0] ?? 0);
  });

  it('comes to the same every time', () => {
    expect(learn({ own: OWN, others: OTHERS })).toEqual(learned);
  });

  it('is likely from where other ordinary texts rarely are', () => {
    const [from = 0] = likelyFrom(learned, OTHERS);
    expect(OTHERS.filter((one) => (score(one.text)[0] ?? 0) >= from)).toEqual([]);
    expect(likelyFrom(learned, [])).toEqual([0, 0, 0]);
  });

  it('is written as a sorted table of whole numbers, with the language of words', () => {
    const written = weightsModule(learned, [0, 0, 0], OWN, { digest: 'abc', lines: ['Learnt here.'] });
    expect(written).toContain(" * Learnt here.\n */\nexport const LEARNED_DIGEST = 'abc';");
    const rows = written.split('`')[1]?.trim().split('\n') ?? [];
    const names = rows.map((row) => row.split('\t')[0] ?? '');
    expect(names).toEqual([...names].sort());
    for (const row of rows) expect(row).toMatch(/^[^\t]+\t(\*|en|fr)(\t-?\d+){3}$/);
    expect(rows.find((row) => row.startsWith('laisse\t'))).toMatch(/^laisse\tfr\t\d/);
    expect(LEARNED_INTENTS).toHaveLength(3);
  });
});

it('what tells nothing has no weight', () => {
  const examples = Array.from({ length: 40 }, (_, index) => ({
    features: Int32Array.from(index % 2 === 0 ? [0, 1] : [1]),
    wanted: index % 2 === 0,
    weight: 1,
  }));
  const { weights } = fit(examples, 3);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[2]).toBe(0);
});
