import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RouteMatchKind, RouteRule } from '../routing/route-rules';
import { type RuleFile, readRulesCsv, readRulesJson, writeRulesCsv, writeRulesJson } from './rule-file';

const QUEUES = new Map([
  ['q1', 'Billing'],
  ['q2', '=Front, "desk"; us'],
]);
const nameOf = (id: string): string => QUEUES.get(id) ?? id;
const idOf = (name: unknown): unknown => [...QUEUES].find(([, known]) => known === name)?.[0] ?? name;
const problems = ({ problems: list }: RuleFile) => list.map(({ line, field, code }) => [line, field, code]);
const HEAD = 'name,enabled,match,words,queue';

const text = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.constantFrom('|', '\\', '"', ';', ',', '\n', '\r\n', "'", '=1', '+1', '退款', ' | ', '\\|'),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('').trim().slice(0, most).trim())
    .filter((joined) => joined !== '');
const list = (item: fc.Arbitrary<string>) => fc.array(item, { minLength: 1, maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const spans = fc.constantFrom(
  [{ from: '09:00', to: '12:30' }],
  [
    { from: '00:00', to: '06:00' },
    { from: '22:00', to: '24:00' },
  ],
);
const calendar = fc.record({
  timeZone: fc.constantFrom('Europe/Paris', 'America/Argentina/Buenos_Aires'),
  week: fc.record({ monday: spans, sunday: spans }, { requiredKeys: ['monday'] }),
  specialDays: fc.array(
    fc.record({
      date: fc.constantFrom('2026-12-25', '2027-01-01'),
      name: text(40),
      hours: fc.oneof(fc.constant([]), spans),
    }),
    { maxLength: 2 },
  ),
});
/** No key that says nothing: an empty list is an absence, and a file has none of them. */
const sparse = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const conditions = fc
  .record({
    languages: maybe(list(fc.constantFrom('es', 'en'))),
    hours: maybe(fc.record({ state: fc.constantFrom('open', 'closed'), calendar })),
    labels: maybe(list(text(40))),
    contactLabels: maybe(list(text(40))),
    thread: maybe(fc.constantFrom('first', 'running')),
    repeatedWithinHours: maybe(fc.integer({ min: 1, max: 720 })),
  })
  .map(sparse)
  .map((given) => (Object.keys(given).length === 0 ? undefined : given));
const rules = fc.array(
  fc
    .record({
      id: text(64),
      name: text(120),
      enabled: fc.boolean(),
      match: fc.record({
        kind: fc.constantFrom<RouteMatchKind>('exact', 'any_word', 'starts_with', 'catch_all'),
        words: fc.array(text(80), { maxLength: 4 }),
        typos: fc.constantFrom(true, undefined),
      }),
      numbers: maybe(list(fc.constantFrom('+12025550143', '72727'))),
      conditions,
      actions: fc.record({
        queueId: fc.constantFrom('q1', 'q2'),
        priority: maybe(fc.integer({ min: 1, max: 4 })),
        labels: maybe(list(text(40))),
        autoReply: maybe(text(480)),
        moveRunning: fc.constantFrom(true, undefined),
      }),
    })
    .map(sparse),
  { maxLength: 6 },
) as fc.Arbitrary<RouteRule[]>;

/** As whoever takes them in does: queues by their names. */
const taken = (file: RuleFile): unknown[] =>
  file.rules.map(({ rule }) => {
    const { actions, ...rest } = rule as RouteRule;
    return { ...rest, actions: { ...actions, queueId: idOf(actions.queueId) } };
  });

describe('a file of rules', () => {
  it('read back from CSV is what was written', () => {
    fc.assert(
      fc.property(rules, (written) => {
        const file = readRulesCsv(writeRulesCsv(written, nameOf));
        expect(file.problems).toEqual([]);
        expect(taken(file)).toEqual(written);
      }),
    );
  });

  it('read back from JSON is what was written', () => {
    fc.assert(
      fc.property(rules, (written) => {
        const file = readRulesJson(writeRulesJson(written, nameOf));
        expect([file.problems, file.rules.map(({ rule }) => rule)]).toEqual([[], written]);
        for (const { actions } of written)
          expect(file.queueNames.get(actions.queueId)).toBe(nameOf(actions.queueId));
      }),
    );
  });

  it('in CSV has no cell that a spreadsheet would run', () => {
    const rule: RouteRule = {
      id: 'a',
      name: '=HYPERLINK("http://x")',
      enabled: true,
      match: { kind: 'any_word', words: ['@here'] },
      numbers: ['+12025550143'],
      actions: { queueId: 'q2' },
    };
    const csv = writeRulesCsv([rule], nameOf);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).toMatch(/,'@here,/);
    expect(csv).toMatch(/,'\+12025550143,/);
    expect(csv).toContain(`"'=Front, ""desk""; us"`);
  });

  it('saved by a spreadsheet, with semicolons and its own order of columns, is read', () => {
    const saved =
      '\u{FEFF}Queue;Match;Words;Enabled\r\nBilling;Any word;"refund | my ""money"" back";TRUE\r\n;;;\r\n';
    expect(readRulesCsv(saved)).toMatchObject({
      problems: [],
      rules: [
        {
          line: 2,
          rule: {
            name: 'refund',
            enabled: true,
            match: { kind: 'any_word', words: ['refund', 'my "money" back'] },
            actions: { queueId: 'Billing' },
          },
        },
      ],
    });
  });

  it.each<[string, string, unknown[][]]>([
    ['nothing', '', [[null, null, 'empty_file']]],
    ['a column nobody knows', `${HEAD},label`, [[null, 'label', 'unknown_column']]],
    ['a column twice', `${HEAD},Queue`, [[null, 'queue', 'double_column']]],
    ['no column for the queue', 'match,words', [[null, 'queue', 'missing_column']]],
    ['a cell that is no yes and no no', `${HEAD}\nA,perhaps,any_word,x,Q`, [[2, 'enabled', 'wrong_value']]],
    ['cells without a column', `${HEAD}\nA,yes,any_word,x,Q,more`, [[2, null, 'too_many_cells']]],
    ['a line after one of several', `${HEAD}\n"A\nB",,,,\nA,oh,,,`, [[4, 'enabled', 'wrong_value']]],
    ['a quote that is never closed', `${HEAD}\nA,yes,any_word,"x,Q`, [[2, null, 'quote_not_closed']]],
    [
      'a day that is none',
      `${HEAD},hours,opening_hours\nA,yes,any_word,x,Q,open,someday 09:00-10:00`,
      [[2, 'opening_hours', 'wrong_value']],
    ],
  ])('in CSV with %s is told by line and column', (_, csv, found) => {
    const file = readRulesCsv(csv);
    expect(problems(file)).toEqual(found);
    for (const { message, remedy } of file.problems) expect([message, remedy]).not.toContain('');
  });

  it.each<[string, string, string]>([
    ['nothing', ' ', 'empty_file'],
    ['something else', 'name,match', 'not_json'],
    ['no list', '{"rules": 1}', 'not_rules'],
    ['only a word', '"rules"', 'not_rules'],
  ])('in JSON with %s is told', (_, json, code) => {
    expect(problems(readRulesJson(json))).toEqual([[null, null, code]]);
  });
});
