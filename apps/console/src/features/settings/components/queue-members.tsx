import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { LIMITS, type QueueMember } from '@parley/contracts';
import { usePeople } from '../../../api/directory';
import classes from '../../../ui/form.module.css';
import { readList } from '../queue-words';
import own from './queues.module.css';

interface QueueMembersProps {
  members: readonly QueueMember[];
  /** Skills the queue asks for; without any, nobody needs to have one. */
  skills: readonly string[];
  error: string | undefined;
  onChange: (members: QueueMember[]) => void;
}

const ABLE = new Set(['agent', 'supervisor', 'admin']);

/** Who is given threads, with their skills and how many. */
export function QueueMembers({ members, skills, error, onChange }: QueueMembersProps) {
  const people = usePeople().filter(({ role }) => ABLE.has(role));
  const change = (personId: string, fields: Partial<QueueMember>) =>
    onChange(members.map((member) => (member.personId === personId ? { ...member, ...fields } : member)));
  return (
    <fieldset className={own.members}>
      <legend>Members</legend>
      {people.map(({ id, name }) => {
        const member = members.find(({ personId }) => personId === id);
        return (
          <div key={id} className={own.member}>
            <Checkbox
              label={name}
              checked={member !== undefined}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...members, { personId: id, skills: [], capacity: null }]
                    : members.filter(({ personId }) => personId !== id),
                )
              }
            />
            {member && skills.length > 0 ? (
              <TextInput
                aria-label={`Skills of ${name}`}
                placeholder={skills.join(', ')}
                autoComplete="off"
                defaultValue={member.skills.join(', ')}
                onBlur={(event) => change(id, { skills: readList(event.currentTarget.value) })}
              />
            ) : (
              <span />
            )}
            {member ? (
              <NumberInput
                aria-label={`Threads of ${name}`}
                placeholder="as the queue"
                min={1}
                max={LIMITS.queueCapacity}
                allowDecimal={false}
                value={member.capacity ?? ''}
                onChange={(value) => change(id, { capacity: value === '' ? null : Number(value) })}
              />
            ) : null}
          </div>
        );
      })}
      {error === undefined ? null : (
        <p className={classes.wrong} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
