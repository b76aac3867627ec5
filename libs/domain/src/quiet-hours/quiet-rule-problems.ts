import { hasHours, type HoursProblem, weekProblems } from '../hours/week-problems';
import type { QuietRule } from './quiet-rules';

export type QuietRuleProblem = HoursProblem<
  'duplicate_id' | 'no_place' | 'bad_place' | 'missing_source' | 'never_allowed'
>;

const PLACE = /^(?:\*|[A-Z]{2}(?:-[A-Z0-9]{1,3})?)$/;

/** All that is wrong with rules as somebody edited them; none when they may be kept. */
export function quietRuleProblems(rules: readonly QuietRule[]): QuietRuleProblem[] {
  const problems: QuietRuleProblem[] = [];
  const add = (code: QuietRuleProblem['code'], field: string, message: string) =>
    problems.push({ code, field, message });

  const ids = new Set<string>();
  rules.forEach(({ id, places, allowed, source }, index) => {
    if (ids.has(id)) add('duplicate_id', `${index}.id`, `“${id}” is there twice. Give one another id.`);
    ids.add(id);
    if (places.length === 0)
      add('no_place', `${index}.places`, 'Say where the rule holds; * is everywhere else.');
    places.forEach((place, n) => {
      if (PLACE.test(place)) return;
      add('bad_place', `${index}.places.${n}`, `“${place}” is no place. Write a code like US, US-FL or *.`);
    });
    if (source.trim() === '') add('missing_source', `${index}.source`, 'Say where the rule comes from.');
    problems.push(...weekProblems(allowed, `${index}.allowed`));
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
