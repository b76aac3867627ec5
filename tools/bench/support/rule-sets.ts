// Rules as supervisors write them by the thousand, and texts that nearly fit many of them: both of the same syllables.
import { readFileSync } from 'node:fs';
import type { RouteRule } from '@parley/domain';

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
/** Characters of everyday Chinese: keywords of two, texts without a space. */
const CHARACTERS = [...'退款订单什么时候到我想要你们的商品在哪里可以换货请帮忙谢客服今天明快递没有收'];

let state = 42;
/** Mulberry32: repeatable, and good in its low bits, which the modulos below take. */
function next(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
}
const any = (of: readonly string[]): string => of[next() % of.length] ?? '';
const word = (shortest: number): string =>
  Array.from({ length: shortest + (next() % 3) }, () => any(SYLLABLES)).join('');
/** Supervisors' keywords differ from each other; now and then a text has one. */
const keyword = (): string => word(3);

export interface Bench {
  what: string;
  rules: (count: number) => RouteRule[];
  /** Of about 160 characters. */
  texts: string[];
}

const rule = (index: number, match: RouteRule['match'], more: Partial<RouteRule> = {}): RouteRule => ({
  id: `r${index}`,
  name: `Rule ${index}`,
  enabled: true,
  match,
  actions: { queueId: 'q' },
  ...more,
});
const set =
  (of: (index: number) => RouteRule) =>
  (count: number): RouteRule[] => [
    ...Array.from({ length: count - 1 }, (_, index) => of(index)),
    rule(count, { kind: 'catch_all', words: [] }),
  ];

const KINDS = ['any_word', 'phrase', 'starts_with', 'first_word', 'exact'] as const;
function words(index: number): RouteRule['match'] {
  const kind = KINDS[index % KINDS.length] ?? 'any_word';
  return { kind, words: kind === 'phrase' ? [`${keyword()} ${keyword()}`] : [keyword(), `${keyword()}s`] };
}
function forgiving(index: number): RouteRule['match'] {
  const match = words(index);
  return match.kind === 'starts_with' ? match : { ...match, typos: true };
}

const day = [{ from: '09:00', to: '18:00' }];
/** Calendars of fifty shops: rules of one shop share theirs. */
const conditions = (index: number): RouteRule['conditions'] => ({
  hours: {
    state: index % 2 === 0 ? 'open' : 'closed',
    calendar: {
      timeZone: 'Europe/Paris',
      week: { monday: day, tuesday: day, friday: day },
      specialDays: [{ date: `2026-12-${10 + (index % 20)}`, name: 'Inventory', hours: [] }],
    },
  },
  languages: index % 3 === 0 ? ['en'] : ['es', 'fr'],
  labels: [`label${index % 50}`],
});

/** As many as a set may have, all of which need the same word. */
const PATTERNS = 50;

const texts = Array.from({ length: 500 }, () => {
  let text = '';
  while (text.length < 155) text += `${word(2)} `;
  return `${text.trim()}!`;
});
const withOrders = texts.map((text) => `${text.slice(0, 140)} order #${1000 + (next() % 9000)}`);
const chinese = Array.from({ length: 500 }, () => Array.from({ length: 70 }, () => any(CHARACTERS)).join(''));

/** Real texts, one a line, behind a tab where something stands before them; where nobody names any, the case is left out. */
const REAL = process.env['REAL_TEXTS'];

/** Real texts, and rules that forgive typos in the words and pairs of words of such texts. */
function real(): Bench[] {
  if (REAL === undefined) return [];
  const lines = readFileSync(REAL, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').at(-1) ?? '');
  const pairs = lines.flatMap((line) => {
    const found = line.split(/\W+/).filter((one) => one.length > 3);
    return found.slice(1).map((one, at) => `${found[at]} ${one}`);
  });
  const phrases = [...new Set(pairs)];
  return [
    {
      what: 'a typo forgiven, real texts',
      rules: set((index) =>
        rule(index, {
          kind: 'phrase',
          words: [phrases[(index * 7) % phrases.length] ?? '', keyword()],
          typos: true,
        }),
      ),
      texts: lines.filter((_, at) => at % 20 === 0),
    },
  ];
}

export const BENCHES: readonly Bench[] = [
  { what: 'words', rules: set((index) => rule(index, words(index))), texts },
  { what: 'a typo forgiven', rules: set((index) => rule(index, forgiving(index))), texts },
  {
    what: 'conditions',
    rules: set((index) => rule(index, words(index), { conditions: conditions(index) })),
    texts,
  },
  {
    what: 'inside words',
    rules: set((index) => rule(index, { kind: 'contains', words: [keyword(), keyword()] })),
    texts,
  },
  {
    what: 'fifty patterns, all tried',
    rules: set((index) =>
      rule(
        index,
        index < PATTERNS ? { kind: 'regex', words: [`(order|parcel) #?${index + 10}\\d{2}`] } : words(index),
      ),
    ),
    texts: withOrders,
  },
  {
    what: 'without spaces',
    rules: set((index) =>
      rule(index, { kind: 'any_word', words: [`${any(CHARACTERS)}${any(CHARACTERS)}`, keyword()] }),
    ),
    texts: chinese,
  },
  ...real(),
];
