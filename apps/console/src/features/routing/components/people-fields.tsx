import { Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import type { RouteRuleInput } from '@parley/contracts';
import { usePeople } from '../../../api/directory';
import { KEYWORDS } from '../editing/describe';
import classes from './rule-form.module.css';

type Actions = RouteRuleInput['actions'];

interface PeopleFieldsProps {
  actions: Actions;
  /** A rule for any text runs no keyword. */
  isForAll: boolean;
  onChange: (field: string, change: Partial<Actions>) => void;
}

/** Whom a rule gives the thread, whom it tells, and what the customer asked for by it. */
export function PeopleFields({ actions, isForAll, onChange }: PeopleFieldsProps) {
  const people = usePeople();
  const { assigneeId, notify = [], callback, consent } = actions;
  // Somebody who has left still stands in the rule until a person takes them out.
  const gone = [...notify, ...(assigneeId ? [assigneeId] : [])]
    .filter((id, at, all) => all.indexOf(id) === at && !people.some((person) => person.id === id))
    .map((value) => ({ value, label: 'Somebody who left' }));
  const data = [...people.map(({ id, name }) => ({ value: id, label: name })), ...gone];
  return (
    <>
      <NativeSelect
        label="Assign to"
        value={assigneeId ?? ''}
        data={[{ value: '', label: 'Nobody: whoever the queue finds' }, ...data]}
        onChange={(event) => onChange('assigneeId', { assigneeId: event.currentTarget.value || undefined })}
      />
      <MultiSelect
        label="Tell"
        placeholder={notify.length === 0 ? 'Nobody' : ''}
        value={notify}
        data={data}
        maxValues={20}
        onChange={(next) => onChange('notify', { notify: next.length === 0 ? undefined : next })}
      />
      {isForAll && consent === undefined ? null : (
        <NativeSelect
          label="Take it for a keyword"
          description="Written down, answered and confirmed as if the customer had sent one. It lifts no opt-out."
          inputWrapperOrder={['label', 'input', 'description']}
          value={consent ?? ''}
          data={[
            { value: '', label: 'No keyword' },
            ...Object.entries(KEYWORDS).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) =>
            onChange('consent', {
              consent: (event.currentTarget.value || undefined) as Actions['consent'],
            })
          }
        />
      )}
      <Checkbox
        className={classes.wide}
        label="The customer asks to be called"
        description="The thread is listed under Callbacks until somebody has called."
        checked={callback ?? false}
        onChange={(event) => onChange('callback', { callback: event.currentTarget.checked || undefined })}
      />
    </>
  );
}
