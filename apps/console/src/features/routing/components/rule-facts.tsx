import type { Queue, RouteRuleInput } from '@parley/contracts';
import { usePeople } from '../../../api/directory';
import { FIELD_TITLES, fieldText, listOf, nameAmong } from '../editing/describe';
import { RULE_FIELDS, type RuleField } from '../editing/diff';
import classes from './rule-facts.module.css';

const SHOWN = RULE_FIELDS.filter((field) => field !== 'name');

/** A rule to read: every field in words. */
export function RuleFacts({ rule, queues }: { rule: RouteRuleInput; queues: readonly Queue[] }) {
  const text = fieldText(
    (id) => queues.find((queue) => queue.id === id)?.name ?? 'A queue that is gone',
    nameAmong(usePeople()),
  );
  return (
    <dl className={classes.facts}>
      {SHOWN.map((field) => (
        <div key={field}>
          <dt>{FIELD_TITLES[field]}</dt>
          <dd dir="auto">
            <Value rule={rule} field={field} text={text(rule, field)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ rule, field, text }: { rule: RouteRuleInput; field: RuleField; text: string }) {
  const list = listOf(rule, field);
  if (list === null || list.length === 0) return text === '' ? 'None' : text;
  return list.map((item) => <code key={item}>{item}</code>);
}
