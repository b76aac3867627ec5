// What one text costs against 10, 1,000 and 10,000 keyword rules; the floor is folding the same text and nothing more.
import { type RouteRule, compareDecisions, compileRules, decide, tokenize } from '@parley/domain';
import { printTable, times } from './support/statistics';

const SIZES = [10, 1_000, 10_000];
const WARM_UP = 3_000;
const RUNS = 20_000;
const SYLLABLES = [
  're',
  'fun',
  'ship',
  'ta',
  'lo',
  'mi',
  'or',
  'der',
  'pay',
  'ka',
  'zen',
  'pro',
  'li',
  'ver',
  'bo',
  'na',
];

let state = 42;
/** Mulberry32: repeatable, and good in its low bits, which the modulos below take. */
function next(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
const word = (shortest: number): string =>
  Array.from({ length: shortest + (next() % 3) }, () => SYLLABLES[next() % SYLLABLES.length]).join('');
/** Supervisors' keywords differ from each other; now and then a text has one. */
const keyword = (): string => word(3);

const KINDS = ['any_word', 'phrase', 'starts_with', 'first_word', 'exact'] as const;
function rules(count: number): RouteRule[] {
  const made: RouteRule[] = Array.from({ length: count - 1 }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'any_word';
    const words = kind === 'phrase' ? [`${keyword()} ${keyword()}`] : [keyword(), `${keyword()}s`];
    return {
      id: `r${index}`,
      name: `Rule ${index}`,
      enabled: true,
      match: { kind, words },
      actions: { queueId: 'q' },
    };
  });
  return [
    ...made,
    {
      id: 'rest',
      name: 'Rest',
      enabled: true,
      match: { kind: 'catch_all', words: [] },
      actions: { queueId: 'q' },
    },
  ];
}

/** Texts of about 160 characters, made of the same syllables as the keywords, so that near misses are many. */
const texts = Array.from({ length: 500 }, () => {
  let text = '';
  while (text.length < 155) text += `${word(2)} `;
  return `${text.trim()}!`;
});

/** Microseconds per text, the median of five runs. */
function measure(work: (text: string) => unknown): number {
  for (let run = 0; run < WARM_UP; run += 1) work(texts[run % texts.length] ?? '');
  const runs = Array.from({ length: 5 }, () => {
    const began = performance.now();
    for (let run = 0; run < RUNS; run += 1) work(texts[run % texts.length] ?? '');
    return ((performance.now() - began) * 1_000) / RUNS;
  });
  return runs.sort((a, b) => a - b)[2] ?? Number.NaN;
}

const floor = measure((text) => tokenize(text));
const figures = SIZES.map((size) => {
  const began = performance.now();
  const compiled = compileRules({ rules: rules(size) });
  const compileMs = performance.now() - began;
  return {
    size,
    compileMs,
    micros: measure((text) => decide(compiled, { text, businessNumber: '+15005550006', firstText: true })),
  };
});

const smallest = figures[0]?.micros ?? Number.NaN;
console.log('\nOne text of 160 characters against keyword rules; the floor folds it into words\n');
printTable(
  figures.map(({ size, micros }) => ({
    what: `${size.toLocaleString('en')} rules`,
    figure: `${micros.toFixed(1)} us`,
    floor: `${floor.toFixed(1)} us`,
    ratio: times(micros / floor),
    aim: size === 10_000 ? '<= 50 us' : '',
  })),
);
console.log(
  `\n10,000 rules cost ${times((figures.at(-1)?.micros ?? Number.NaN) / smallest)} the cost of 10 (aim <= 10x); compiled in ${(figures.at(-1)?.compileMs ?? 0).toFixed(0)} ms`,
);

/** What a dry run does in memory: each of the newest texts by the live set and by the draft, and the two compared. */
const DRY_RUN = 10_000;
const live = compileRules({ rules: rules(1_000) });
const draft = compileRules({ rules: rules(1_000) });
const dryRuns = Array.from({ length: 5 }, () => {
  const began = performance.now();
  let moved = 0;
  for (let run = 0; run < DRY_RUN; run += 1) {
    const input = { text: texts[run % texts.length] ?? '', businessNumber: '+15005550006', firstText: true };
    const { change } = compareDecisions(decide(live, input), decide(draft, input), false);
    if (change !== 'none') moved += 1;
  }
  return { ms: performance.now() - began, moved };
}).sort((a, b) => a.ms - b.ms);
console.log(
  `Dry run of ${DRY_RUN.toLocaleString('en')} texts, two sets of 1,000 rules: ${(dryRuns[2]?.ms ?? Number.NaN).toFixed(0)} ms (aim < 1,000 ms), ${dryRuns[2]?.moved ?? 0} differ`,
);
