// What one text costs against 10, 1,000 and 10,000 rules of each kind; the floor folds the same text and nothing more.
import {
  compareDecisions,
  compileRules,
  decide,
  lintRules,
  RuleLint,
  type RouteRule,
  tokenize,
} from '@parley/domain';
import { type Bench, BENCHES } from './support/rule-sets';
import { printTable, times } from './support/statistics';

const SIZES = [10, 1_000, 10_000];
const ROUNDS = 41;
const ROUND = 500;
const AT = Date.UTC(2026, 10, 27, 10);

const input = (text: string) => ({
  text,
  businessNumber: '+15005550006',
  firstText: true,
  atMs: AT,
  contactLanguage: 'en',
  labels: ['label7'],
});

/** Microseconds per text, the median of many short rounds, so that what else the machine does counts little. */
function measure(texts: string[], work: (text: string) => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    for (let run = 0; run < ROUND; run += 1) work(texts[run % texts.length] ?? '');
    return ((performance.now() - began) * 1_000) / ROUND;
  });
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
}

function median(count: number, work: () => unknown): number {
  const costs = Array.from({ length: count }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return costs.sort((a, b) => a - b)[count >> 1] ?? Number.NaN;
}

function run({ what, rules, texts }: Bench) {
  const floor = measure(texts, (text) => tokenize(text));
  let smallest = Number.NaN;
  return SIZES.map((size) => {
    const set = rules(size);
    const began = performance.now();
    const compiled = compileRules({ rules: set });
    const compileMs = performance.now() - began;
    const micros = measure(texts, (text) => decide(compiled, input(text)));
    if (size === SIZES[0]) smallest = micros;
    return { what, size, floor, micros, compileMs, growth: micros / smallest };
  });
}

const figures = BENCHES.flatMap(run);
console.log('\nOne text of 160 characters against rules; the floor of the same run folds it into words\n');
printTable(
  figures.map(({ what, size, micros, floor, growth }) => ({
    what: `${size.toLocaleString('en')} rules, ${what}`,
    figure: `${micros.toFixed(1)} us`,
    floor: `${floor.toFixed(1)} us`,
    ratio: times(micros / floor),
    aim: size === 10_000 ? `  <= 50 us; ${times(growth)} that of 10 (<= 10x)` : '',
  })),
);
const compiled = figures.filter(({ size }) => size === 10_000);
console.log(`\nCompiled, 10,000 rules: ${compiled.map(inWords).join('; ')}`);

function inWords({ what, compileMs }: (typeof figures)[number]): string {
  return `${what} ${compileMs.toFixed(0)} ms`;
}

/** An editor's lint: all rules anew, and the rule under the cursor. */
const [plain, typos] = BENCHES;
for (const { what, rules } of [plain, typos].filter((bench) => bench !== undefined)) {
  const set = rules(10_000);
  const all = median(5, () => lintRules({ rules: set }));
  const lint = new RuleLint();
  let edited: RouteRule[] = set;
  lint.check(edited);
  let at = 0;
  const one = median(41, () => {
    at = (at + 239) % 9_999;
    const rule = edited[at] as RouteRule;
    edited = edited.with(at, {
      ...rule,
      match: { ...rule.match, words: [...rule.match.words, `lamp ${at}`] },
    });
    lint.check(edited);
  });
  console.log(
    `Lint of 10,000 rules, ${what}: all ${all.toFixed(0)} ms, one that changed ${one.toFixed(1)} ms (aim <= 50 ms)`,
  );
}

/** What a dry run does in memory: each of the newest texts by the live set and by the draft, and the two compared. */
const DRY_RUN = 10_000;
const { rules, texts } = BENCHES[0] as Bench;
const [live, draft] = [compileRules({ rules: rules(1_000) }), compileRules({ rules: rules(1_000) })];
let moved = 0;
const dryRunMs = median(5, () => {
  moved = 0;
  for (let run = 0; run < DRY_RUN; run += 1) {
    const of = input(texts[run % texts.length] ?? '');
    const { change } = compareDecisions(decide(live, of), decide(draft, of), false);
    if (change !== 'none') moved += 1;
  }
});
console.log(
  `Dry run of ${DRY_RUN.toLocaleString('en')} texts, two sets of 1,000 rules: ${dryRunMs.toFixed(0)} ms (aim < 1,000 ms), ${moved} differ`,
);
