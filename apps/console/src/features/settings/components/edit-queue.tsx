import '@mantine/core/styles/Switch.layer.css';
import '@mantine/core/styles/NumberInput.layer.css';
import { NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { LIMITS, type QueueInput, queueInputSchema, type QueueSettings } from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { sayDone } from '../../../ui/said';
import { refusedFields, type Wrong, wrongFields } from '../../../ui/wrong-fields';
import { useSaveQueue } from '../api/queues';
import {
  COLOURS,
  type HoursWords,
  hoursInWords,
  inputOf,
  NEW_QUEUE,
  readHours,
  readList,
  STRATEGIES,
} from '../queue-words';
import { QueueHours } from './queue-hours';
import { QueueMembers } from './queue-members';

/** A queue to be (`queue` is null), or one to be edited; null when the dialog is closed. */
export interface EditedQueue {
  queue: QueueSettings | null;
}

interface EditQueueProps {
  edited: EditedQueue | null;
  queues: readonly QueueSettings[];
  onClose: () => void;
}

export function EditQueue({ edited, queues, onClose }: EditQueueProps) {
  return (
    <Dialog
      opened={edited !== null}
      onClose={onClose}
      title={edited?.queue ? `Queue ${edited.queue.name}` : 'New queue'}
      centered
      size="xl"
    >
      {edited === null ? null : <QueueForm known={edited.queue} queues={queues} onClose={onClose} />}
    </Dialog>
  );
}

const FIELDS = Object.keys(NEW_QUEUE);
type Numbers = {
  [Key in keyof QueueInput]-?: number extends QueueInput[Key] ? Key : never;
}[keyof QueueInput];

interface QueueFormProps {
  known: QueueSettings | null;
  queues: readonly QueueSettings[];
  onClose: () => void;
}

function QueueForm({ known, queues, onClose }: QueueFormProps) {
  const [queue, setQueue] = useState<QueueInput>(known ? inputOf(known) : NEW_QUEUE);
  const [skills, setSkills] = useState(queue.skills.join(', '));
  const [hasHours, setHasHours] = useState(queue.calendar !== null);
  const [hours, setHours] = useState<HoursWords>(() =>
    hoursInWords(queue.calendar, Intl.DateTimeFormat().resolvedOptions().timeZone),
  );
  const [wrong, setWrong] = useState<Wrong>({});
  const save = useSaveQueue(known?.id ?? null);
  const change = (fields: Partial<QueueInput>) => setQueue((before) => ({ ...before, ...fields }));
  const gives = queue.strategy !== 'manual';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = { ...queue, skills: readList(skills), calendar: hasHours ? readHours(hours) : null };
    const parsed = queueInputSchema.safeParse(wanted);
    if (!parsed.success) return setWrong(wrongFields(parsed.error.issues, FIELDS));
    save.mutate(parsed.data, {
      onSuccess: () => {
        sayDone(known ? 'The queue works so from now on.' : 'The queue is there.');
        onClose();
      },
      onError: (error) => setWrong(refusedFields(error, FIELDS)),
    });
  };
  const count = (field: Numbers, label: string, description: string) => (
    <NumberInput
      label={label}
      description={description}
      min={1}
      allowDecimal={false}
      value={queue[field] ?? ''}
      error={wrong[field]}
      onChange={(value) => change({ [field]: value === '' ? null : Number(value) })}
    />
  );

  return (
    <form className={form.form} onSubmit={submit} noValidate>
      <div className={form.pair}>
        <TextInput
          label="Name"
          data-autofocus
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.nameLength}
          value={queue.name}
          error={wrong['name']}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="Colour"
          value={queue.colour}
          data={[...COLOURS]}
          onChange={({ currentTarget: { value } }) =>
            change({ colour: COLOURS.find((one) => one === value) ?? 'gray' })
          }
        />
      </div>
      <NativeSelect
        label="Who is given its threads"
        value={queue.strategy}
        data={Object.entries(STRATEGIES).map(([value, label]) => ({ value, label }))}
        onChange={(event) => change({ strategy: event.currentTarget.value as QueueInput['strategy'] })}
      />
      <div className={form.pair}>
        {count('firstAnswerMinutes', 'First answer within', 'Minutes; empty promises nothing.')}
        {gives
          ? count('capacity', 'Threads each', 'Open ones, of whatever queue, before no more are given.')
          : null}
        {gives ? count('acceptSeconds', 'Seconds to accept', 'Empty gives without asking.') : null}
        {gives
          ? count('returnSeconds', 'Seconds until it comes back', 'When its agent is gone; empty keeps it.')
          : null}
        {gives
          ? count('stickyDays', 'Days with the same agent', 'Who answered last goes first; empty: nobody.')
          : null}
        {gives ? count('priority', 'Priority', '1 is served first, 4 last.') : null}
      </div>
      {gives ? (
        <>
          <QueueMembers
            members={queue.members}
            skills={readList(skills)}
            error={wrong['members']}
            onChange={(members) => change({ members })}
          />
          <TextInput
            label="Skills"
            description="Labels that ask for one, parted by commas: threads with such a label go to members who have it."
            autoComplete="off"
            value={skills}
            error={wrong['skills']}
            onChange={(event) => setSkills(event.currentTarget.value)}
          />
          <div className={form.pair}>
            <NativeSelect
              label="Overflows to"
              value={queue.overflowQueueId ?? ''}
              error={wrong['overflowQueueId']}
              data={[
                { value: '', label: 'Nowhere' },
                ...queues
                  .filter(({ id }) => id !== known?.id)
                  .map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(event) => change({ overflowQueueId: event.currentTarget.value || null })}
            />
            {count('overflowMinutes', 'After minutes', 'Of waiting here; empty: never for that.')}
          </div>
          <Switch
            label="Overflow when closed"
            checked={queue.overflowWhenClosed}
            onChange={(event) => change({ overflowWhenClosed: event.currentTarget.checked })}
          />
        </>
      ) : null}
      <Switch
        label="Has hours"
        checked={hasHours}
        onChange={(event) => setHasHours(event.currentTarget.checked)}
      />
      {hasHours ? <QueueHours hours={hours} error={wrong['calendar']} onChange={setHours} /> : null}
      <FormEnd
        wrong={wrong['form']}
        submit={known ? 'Save' : 'Add queue'}
        busy={save.isPending}
        onCancel={onClose}
      />
    </form>
  );
}
