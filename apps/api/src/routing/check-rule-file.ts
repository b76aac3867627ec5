import { setImmediate as breathe } from 'node:timers/promises';
import { LIMITS, type RouteRuleInput, routeRuleSchema } from '@parley/contracts';
import { columnOf, fileProblem, type RuleFile, type RuleFileProblem, wrongValue } from '@parley/domain';
import { newId } from '../database/ids';

/** Rules checked in one go: between two, texts that come in have their turn. */
const SLICE = 250;
/** The name of the field is said once, with what it expects. */
const QUEUE = 'actions.queueId';
const NO_CHOICE = 'It is none of the choices.';

export interface CheckedRuleFile {
  /** Those with nothing wrong, in the order of the file. */
  good: RouteRuleInput[];
  /** In the order of the lines; without a line they concern the whole file. */
  problems: RuleFileProblem[];
}

/** What of a file makes rules of this workspace. @param queues ids by name */
export async function checkRuleFile(
  file: RuleFile,
  format: 'csv' | 'json',
  queues: ReadonlyMap<string, string>,
): Promise<CheckedRuleFile> {
  const good: RouteRuleInput[] = [];
  const problems = [...file.problems];
  const find = queueFinder(queues, file.queueNames);
  const ids = new Set<string>();
  for (const [at, { line, rule }] of file.rules.entries()) {
    if (at % SLICE === SLICE - 1) await breathe();
    const { queueId, input } = withQueue(rule, find);
    const checked = routeRuleSchema.safeParse(input);
    const wrong = new Map<string, RuleFileProblem>();
    for (const { path, code, message } of checked.error?.issues ?? []) {
      const place = path.join('.');
      if (place === QUEUE && queueId !== '') continue;
      const column = format === 'csv' ? columnOf(place) : undefined;
      const named = { name: column?.name ?? place, expects: column?.expects ?? jsonRemedy(place) };
      if (!wrong.has(named.name))
        wrong.set(named.name, wrongValue(line, named, code === 'invalid_value' ? NO_CHOICE : message));
    }
    problems.push(...wrong.values());
    if (find(queueId) === null && queueId !== '')
      problems.push(fileProblem('unknown_queue', { line, field: format === 'csv' ? 'queue' : QUEUE }));
    if (!checked.success) continue;
    if (ids.has(checked.data.id)) problems.push(fileProblem('duplicate_id', { line, field: 'id' }));
    else good.push(checked.data);
    ids.add(checked.data.id);
  }
  if (good.length > LIMITS.routeRules) problems.push(fileProblem('too_many_rules'));
  return { good, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const jsonRemedy = (place: string): string => {
  const expects = columnOf(place)?.expects;
  return expects === undefined
    ? 'Write it as an exported file does.'
    : expects.replace(/ ?Put " \| ".*$/, '');
};

/** A queue by its name, its id, or the name that the file has for the id. */
function queueFinder(
  queues: ReadonlyMap<string, string>,
  fileNames: ReadonlyMap<string, string>,
): (queue: string) => string | null {
  const ids = new Set(queues.values());
  const plain = new Map([...queues].map(([name, id]) => [name.trim().toLowerCase(), id]));
  const named = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : (queues.get(name) ?? plain.get(name.trim().toLowerCase()));
  return (queue) => (ids.has(queue) ? queue : (named(queue) ?? named(fileNames.get(queue)) ?? null));
}

/** The rule with the id of its queue, and with one of its own where it is new. */
function withQueue(rule: unknown, find: (queue: string) => string | null) {
  const { actions, ...rest } = record(rule);
  const { queueId: wanted, ...does } = record(actions);
  const queueId = typeof wanted === 'string' ? wanted : '';
  return {
    queueId,
    input: { id: newId(), ...rest, actions: { ...does, queueId: find(queueId) ?? wanted } },
  };
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
