import type { Queue, RouteRuleInput } from '@parley/contracts';
import { IconEqual } from '@tabler/icons-react';
import { useMemo } from 'react';
import { usePeople } from '../../../api/directory';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/states';
import { FIELD_TITLES, fieldText, listOf, nameAmong } from '../editing/describe';
import { countChanges, diffRules, type FieldChange, type RuleChange } from '../editing/diff';
import { shownName } from '../editing/rules';
import classes from './changes-view.module.css';

interface ChangesViewProps {
  before: readonly RouteRuleInput[];
  after: readonly RouteRuleInput[];
  queues: readonly Queue[];
  /** Said when nothing differs. */
  same: string;
}

/** Long sets differ in a few rules; should somebody replace them all, this many are told one by one. */
const TOLD = 200;

/** What one set of rules changes against another, rule by rule. */
export function ChangesView({ before, after, queues, same }: ChangesViewProps) {
  const people = usePeople();
  const changes = useMemo(
    () =>
      diffRules(
        before,
        after,
        fieldText((id) => queues.find((queue) => queue.id === id)?.name ?? id, nameAmong(people)),
      ),
    [before, after, queues, people],
  );
  const old = useMemo(() => new Map(before.map((rule) => [rule.id, rule])), [before]);
  if (changes.length === 0) return <EmptyState icon={IconEqual} title={same} />;
  return (
    <div>
      <p className={classes.summary}>{changesInWords(changes)}</p>
      <ul className={classes.changes} aria-label="Changes">
        {changes.slice(0, TOLD).map((change) => (
          <OneChange key={`${change.type} ${change.rule.id}`} change={change} old={old.get(change.rule.id)} />
        ))}
      </ul>
      {changes.length > TOLD ? (
        <p className={classes.summary}>and {changes.length - TOLD} more rules that differ</p>
      ) : null}
    </div>
  );
}

/** "2 added, 1 changed, 3 moved". */
export function changesInWords(changes: readonly RuleChange[]): string {
  return Object.entries(countChanges(changes))
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`)
    .join(', ');
}

const COLOURS = { added: 'green', removed: 'red', changed: 'blue', moved: 'gray' } as const;

function OneChange({ change, old }: { change: RuleChange; old: RouteRuleInput | undefined }) {
  const kinds =
    change.type === 'kept'
      ? [
          ...(change.fields.length > 0 ? (['changed'] as const) : []),
          ...(change.moved ? (['moved'] as const) : []),
        ]
      : [change.type];
  return (
    <li className={classes.change}>
      <div className={classes.head}>
        {kinds.map((kind) => (
          <Chip key={kind} colour={COLOURS[kind]}>
            {kind.charAt(0).toUpperCase() + kind.slice(1)}
          </Chip>
        ))}
        <strong>
          <bdi>{shownName(change.rule)}</bdi>
        </strong>
        <span className={classes.place}>
          {change.type === 'kept' && change.moved
            ? `from place ${change.from + 1} to ${change.at + 1}`
            : `place ${change.at + 1}`}
        </span>
      </div>
      {change.type === 'kept' && change.fields.length > 0 ? (
        <dl className={classes.fields}>
          {change.fields.map((field) => (
            <div key={field.field}>
              <dt>{FIELD_TITLES[field.field]}</dt>
              <dd>
                <FieldDiff field={field} before={old} after={change.rule} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

interface FieldDiffProps {
  field: FieldChange;
  before: RouteRuleInput | undefined;
  after: RouteRuleInput;
}

/** Lists tell what joined and what left; everything else what it was and what it is. */
function FieldDiff({ field, before, after }: FieldDiffProps) {
  const was = before === undefined ? null : listOf(before, field.field);
  const is = listOf(after, field.field);
  if (was !== null && is !== null && field.field !== 'numbers') {
    const left = was.filter((item) => !is.includes(item));
    const joined = is.filter((item) => !was.includes(item));
    if (left.length + joined.length > 0) {
      return (
        <span className={classes.items}>
          {joined.map((item) => (
            <ins key={item} dir="auto">
              {item}
            </ins>
          ))}
          {left.map((item) => (
            <del key={item} dir="auto">
              {item}
            </del>
          ))}
        </span>
      );
    }
    return 'in another order';
  }
  return (
    <span className={classes.items}>
      <del dir="auto">{field.before === '' ? 'nothing' : field.before}</del>
      <ins dir="auto">{field.after === '' ? 'nothing' : field.after}</ins>
    </span>
  );
}
