import { isDate } from '../hours/week-hours';
import { hasHours, type HoursProblem, spanProblems, weekProblems } from '../hours/week-problems';
import type { QuietRule } from './quiet-rules';

export type QuietRuleProblem = HoursProblem<
  | 'duplicate_id'
  | 'no_place'
  | 'bad_place'
  | 'missing_source'
  | 'bad_link'
  | 'never_allowed'
  | 'bad_date'
  | 'duplicate_date'
  | 'ends_before'
>;

const LINK = /^https?:\/\/\S+$/;
const PLACE = /^(?:\*|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/;

/** All that is wrong with rules as somebody edited them; none when they may be kept. */
export function quietRuleProblems(rules: readonly QuietRule[]): QuietRuleProblem[] {
  const problems: QuietRuleProblem[] = [];
  const add = (code: QuietRuleProblem['code'], field: string, message: string) =>
    problems.push({ code, field, message });

  const ids = new Set<string>();
  rules.forEach((rule, index) => {
    const { id, places, allowed, source } = rule;
    if (ids.has(id)) add('duplicate_id', `${index}.id`, `“${id}” is there twice. Give one another id.`);
    ids.add(id);
    if (places.length === 0)
      add('no_place', `${index}.places`, 'Say where the rule holds; * is everywhere else.');
    places.forEach((place, n) => {
      if (PLACE.test(place)) return;
      add('bad_place', `${index}.places.${n}`, `“${place}” is no place. Write a code like US, US-FL or *.`);
    });
    if (source.trim() === '') add('missing_source', `${index}.source`, 'Say where the rule comes from.');
    if (rule.sourceUrl !== null && !LINK.test(rule.sourceUrl))
      add('bad_link', `${index}.sourceUrl`, 'Write the whole address, with https:// before it.');
    problems.push(...weekProblems(allowed, `${index}.allowed`));
    problems.push(...dateProblems(rule, index));
    if (!hasHours(allowed)) {
      add(
        'never_allowed',
        `${index}.allowed`,
        'The rule allows no hour at all. Give at least one day its hours.',
      );
    }
  });
  return problems;
}

function dateProblems({ specialDays, validFrom, validUntil }: QuietRule, index: number): QuietRuleProblem[] {
  const problems: QuietRuleProblem[] = [];
  const mustBeDate = (date: string | null, field: string): void => {
    if (date === null || isDate(date)) return;
    const message = `“${date}” is no date. Write it like 2026-12-25.`;
    problems.push({ code: 'bad_date', field: `${index}.${field}`, message });
  };
  mustBeDate(validFrom, 'validFrom');
  mustBeDate(validUntil, 'validUntil');
  if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
    const message = 'The last day is before the first.';
    problems.push({ code: 'ends_before', field: `${index}.validUntil`, message });
  }
  const dates = new Set<string>();
  specialDays.forEach(({ date, hours }, n) => {
    const field = `specialDays.${n}`;
    mustBeDate(date, `${field}.date`);
    if (dates.has(date)) {
      const message = `${date} is there twice. Keep one of them.`;
      problems.push({ code: 'duplicate_date', field: `${index}.${field}.date`, message });
    }
    dates.add(date);
    problems.push(...spanProblems(hours, `${index}.${field}.hours`));
  });
  return problems;
}
