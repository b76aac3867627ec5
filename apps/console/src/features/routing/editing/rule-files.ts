import type { Queue, RouteRuleInput, RoutesImport } from '@parley/contracts';
import { csvLine, writeRulesCsv, writeRulesJson } from '@parley/domain';
import { download } from '../../../ui/download';
import { withNames } from './rules';

export type RuleFileFormat = 'csv' | 'json';

/** The rules on the page as a file, saved or not. */
export function saveRules(
  rules: readonly RouteRuleInput[],
  queues: readonly Queue[],
  format: RuleFileFormat,
): void {
  const nameOf = (id: string): string => queues.find((queue) => queue.id === id)?.name ?? id;
  const named = withNames(rules);
  if (format === 'csv') download('rules.csv', 'text/csv', writeRulesCsv(named, nameOf));
  else download('rules.json', 'application/json', writeRulesJson(named, nameOf));
}

/** By its name; what begins like a list or an object is JSON whatever it is called. */
export const formatOf = (name: string, content: string): RuleFileFormat =>
  /\.json$/i.test(name) || /^\u{FEFF}?\s*[[{]/u.test(content) ? 'json' : 'csv';

/** What is wrong with a file, for whoever mends it. */
export function saveReport(problems: RoutesImport['problems']): void {
  const lines = problems.map(({ line, field, code, message, remedy }) => [
    line,
    field,
    code,
    message,
    remedy,
  ]);
  const head = ['line', 'field', 'code', 'what is wrong', 'what to do'];
  download('import-report.csv', 'text/csv', [head, ...lines].map(csvLine).join(''));
}

export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** "12 rules of 14 are right: 10 would be added, 2 changed." */
export function importInWords({ rules, good, added, changed, removed }: RoutesImport): string {
  const does = [
    `${added.toLocaleString('en')} would be added`,
    changed > 0 ? `${changed.toLocaleString('en')} changed` : null,
    removed > 0 ? `${removed.toLocaleString('en')} taken out` : null,
  ].filter((part) => part !== null);
  const right =
    good === rules
      ? counted(rules, 'rule')
      : `${good.toLocaleString('en')} of ${counted(rules, 'rule')} without mistakes`;
  return `${right}: ${does.join(', ')}.`;
}
