import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { LIMITS, type RouteRuleInput } from '@parley/contracts';
import { useMemo, type Dispatch } from 'react';
import { KINDS, PRIORITIES } from '../editing/describe';
import { shownName } from '../editing/rules';
import { synonymsFor } from '../editing/synonyms';
import type { CopyAction } from '../editing/working-copy';
import { AutoReplyField } from './auto-reply-field';
import { ConditionsFields } from './conditions-fields';
import { LabelsField, NumbersField, WordsField } from './list-fields';
import { PeopleFields } from './people-fields';
import classes from './rule-form.module.css';
import type { RuleRowProps } from './rule-row';

type Kind = RouteRuleInput['match']['kind'];

/** Kinds that look for whole words. */
const FORGIVING: ReadonlySet<Kind> = new Set<Kind>(['exact', 'first_word', 'any_word', 'phrase']);

interface RuleFormProps extends Pick<RuleRowProps, 'rule' | 'rules' | 'queues'> {
  act: Dispatch<CopyAction>;
  name: string;
}

/** Every field of one rule. Changes count at once; leaving a field ends the step that undo takes back. */
export function RuleForm({ rule, rules, queues, act, name }: RuleFormProps) {
  const change = (field: string, next: Partial<RouteRuleInput>) =>
    act({ type: 'change', rule: { ...rule, ...next }, field });
  const does = (field: string, actions: Partial<RouteRuleInput['actions']>) =>
    change(field, { actions: { ...rule.actions, ...actions } });
  const { match, actions } = rule;
  const synonyms = useMemo(() => synonymsFor(rule, rules), [rule, rules]);
  const queueGone = !queues.some(({ id }) => id === actions.queueId);

  return (
    <div
      role="group"
      aria-label={`Rule ${name}`}
      className={classes.form}
      onBlur={() => act({ type: 'settle' })}
    >
      <TextInput
        label="Name"
        data-part="name"
        value={rule.name}
        maxLength={LIMITS.nameLength}
        dir="auto"
        placeholder={rule.name === '' ? shownName(rule) : ''}
        onChange={(event) => change('name', { name: event.currentTarget.value })}
      />
      <NativeSelect
        label="Match"
        description={KINDS[match.kind].hint}
        inputWrapperOrder={['label', 'input', 'description']}
        value={match.kind}
        data={Object.entries(KINDS).map(([value, { title }]) => ({ value, label: title }))}
        onChange={(event) => {
          const kind = event.currentTarget.value as Kind;
          const typos = FORGIVING.has(kind) ? match.typos : undefined;
          change('kind', { match: { kind, words: kind === 'catch_all' ? [] : match.words, typos } });
        }}
      />
      {match.kind === 'catch_all' ? null : (
        <div className={classes.wide}>
          <WordsField
            kind={match.kind}
            words={match.words}
            synonyms={synonyms}
            onChange={(words) => change('words', { match: { ...match, words } })}
          />
        </div>
      )}
      {FORGIVING.has(match.kind) ? (
        <Checkbox
          className={classes.wide}
          label="Forgive a typo"
          description="One letter wrong, missing, doubled or swapped, in words of five letters and more."
          checked={match.typos ?? false}
          onChange={(event) =>
            change('typos', { match: { ...match, typos: event.currentTarget.checked || undefined } })
          }
        />
      ) : null}
      <NativeSelect
        label="Queue"
        value={actions.queueId}
        data={[
          ...(queueGone ? [{ value: actions.queueId, label: 'Choose a queue' }] : []),
          ...queues.map(({ id, name: label }) => ({ value: id, label })),
        ]}
        error={queueGone ? 'The queue of this rule is gone' : null}
        onChange={(event) => does('queue', { queueId: event.currentTarget.value })}
      />
      <NativeSelect
        label="Priority"
        value={String(actions.priority ?? '')}
        data={[
          { value: '', label: 'Leave as it is' },
          ...Object.entries(PRIORITIES).map(([value, label]) => ({ value, label })),
        ]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          does('priority', { priority: value === '' ? undefined : Number(value) });
        }}
      />
      <NumbersField numbers={rule.numbers} onChange={(numbers) => change('numbers', { numbers })} />
      <ConditionsFields
        conditions={rule.conditions}
        onChange={(field, conditions) => change(field, { conditions })}
      />
      <PeopleFields actions={actions} isForAll={match.kind === 'catch_all'} onChange={does} />
      <LabelsField labels={actions.labels} onChange={(labels) => does('labels', { labels })} />
      <div className={classes.wide}>
        <AutoReplyField
          text={actions.autoReply ?? ''}
          onChange={(text) => does('autoReply', { autoReply: text === '' ? undefined : text })}
        />
      </div>
      <Checkbox
        className={classes.wide}
        label="Move running threads too"
        description="Otherwise only new, reopened and unassigned threads change their queue; labels and replies always apply."
        checked={actions.moveRunning ?? false}
        onChange={(event) => does('moveRunning', { moveRunning: event.currentTarget.checked || undefined })}
      />
    </div>
  );
}
