import '@mantine/core/styles/Switch.layer.css';
import { Switch } from '@mantine/core';
import type { Queue, RouteProblem, RouteRuleInput } from '@parley/contracts';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, type Dispatch, type Ref } from 'react';
import { Chip } from '../../../ui/chip';
import { shownName } from '../editing/rules';
import type { CopyAction } from '../editing/working-copy';
import { RuleFacts } from './rule-facts';
import { RuleForm } from './rule-form';
import { RuleProblems } from './rule-problems';
import classes from './rule-row.module.css';
import { Marks, Terms } from './rule-signs';
import { RuleTools } from './rule-tools';

export interface RuleRowProps {
  rule: RouteRuleInput;
  /** The whole set, for the one that is open; none for the others, which are not drawn anew with each change of it. */
  rules: readonly RouteRuleInput[];
  /** Place in the whole set, from 0. */
  index: number;
  /** Place among the rules on show, from 0. */
  at: number;
  /** How many rules can change places; a closing catch-all cannot. */
  movable: number;
  total: number;
  problems: readonly RouteProblem[];
  queues: readonly Queue[];
  isOpen: boolean;
  /** Absent: the rules can only be read. */
  act: Dispatch<CopyAction> | null;
  onToggle: (id: string) => void;
  onShowRule: (id: string) => void;
  /** Where the focus goes once a change is drawn. */
  onFocusNext: (id: string, part: 'toggle' | 'up' | 'down' | 'name') => void;
  offset: number;
  measure: Ref<HTMLLIElement>;
}

/** One rule as a line of the list; opened, the whole of it. */
export const RuleRow = memo(function RuleRow({ measure, ...props }: RuleRowProps) {
  const { rule, index, at, total, offset, problems, queues, isOpen, act, onToggle, onShowRule } = props;
  const name = shownName(rule);
  const queue = queues.find(({ id }) => id === rule.actions.queueId);
  const worst = problems.some(({ severity }) => severity === 'error')
    ? 'error'
    : problems.length > 0
      ? 'warning'
      : undefined;
  const panelId = `rule-${rule.id}`;
  return (
    <li
      ref={measure}
      data-index={at}
      data-rule={rule.id}
      data-open={isOpen || undefined}
      data-off={!rule.enabled || undefined}
      data-worst={worst}
      aria-posinset={index + 1}
      aria-setsize={total}
      aria-label={name}
      className={classes.row}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <div className={classes.head}>
        <span className={classes.place} aria-hidden>
          {index + 1}
        </span>
        {act === null ? null : (
          <Switch
            size="xs"
            className={classes.switch}
            checked={rule.enabled}
            aria-label={`${name} is on`}
            onChange={(event) =>
              act({
                type: 'change',
                rule: { ...rule, enabled: event.currentTarget.checked },
                field: 'enabled',
              })
            }
          />
        )}
        <button
          type="button"
          className={classes.toggle}
          data-part="toggle"
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => onToggle(rule.id)}
        >
          <span className={classes.name}>
            <bdi>{name}</bdi>
            {rule.enabled ? null : <span className={classes.off}>off</span>}
          </span>
          <Terms rule={rule} />
        </button>
        <span className={classes.target}>
          <Chip colour={queue?.colour}>{queue?.name ?? 'No queue'}</Chip>
        </span>
        <Marks rule={rule} />
        {act === null ? null : (
          <RuleTools
            rule={rule}
            index={index}
            movable={props.movable}
            act={act}
            name={name}
            onFocusNext={props.onFocusNext}
          />
        )}
        <IconChevronDown size={16} className={classes.chevron} aria-hidden />
      </div>
      <RuleProblems problems={problems} onShowRule={onShowRule} />
      {isOpen ? (
        <div id={panelId} className={classes.panel}>
          {act === null ? (
            <RuleFacts rule={rule} queues={queues} />
          ) : (
            <RuleForm rule={rule} rules={props.rules} queues={queues} act={act} name={name} />
          )}
        </div>
      ) : null}
    </li>
  );
});
