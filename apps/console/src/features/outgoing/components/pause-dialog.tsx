import { NativeSelect } from '@mantine/core';
import { type OutgoingSummary, type PauseTarget, pauseTargetSchema } from '@parley/contracts';
import { PURPOSES, type Purpose } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { useNumbers } from '../../../api/directory';
import { Reason, refusalOf } from '../../../ui/ask-reason';
import { Dialog } from '../../../ui/dialog';
import form from '../../../ui/form.module.css';
import { FormEnd } from '../../../ui/form-end';
import { formatPhone } from '../../../ui/phone';
import { usePauseSending } from '../api/outgoing';

interface PauseDialogProps {
  connections: OutgoingSummary['connections'];
  onClose: () => void;
}

const ALL = JSON.stringify({ scope: 'all' } satisfies PauseTarget);
const option = (target: PauseTarget, label: string) => ({ value: JSON.stringify(target), label });

/** What is to be held back, and why: the reason is what everybody reads while it is on. */
export function PauseDialog({ connections, onClose }: PauseDialogProps) {
  const numbers = useNumbers();
  const pause = usePauseSending();
  const [target, setTarget] = useState(ALL);
  const [reason, setReason] = useState('');
  const purposes = (Object.keys(PURPOSES) as Purpose[]).filter((purpose) => purpose !== 'compliance');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    pause.mutate(
      { target: pauseTargetSchema.parse(JSON.parse(target)), reason: reason.trim() },
      { onSuccess: onClose },
    );
  };
  return (
    <Dialog opened onClose={onClose} title="Pause sending" centered>
      <form className={form.form} onSubmit={submit}>
        <NativeSelect
          label="What"
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
          data={[
            { value: ALL, label: 'All sending' },
            {
              group: 'Purpose',
              items: purposes.map((purpose) =>
                option({ scope: 'purpose', purpose }, PURPOSES[purpose].label),
              ),
            },
            {
              group: 'Number',
              items: numbers.map(({ id, name, number }) =>
                option({ scope: 'number', id }, `${name} (${formatPhone(number)})`),
              ),
            },
            {
              group: 'Connection',
              items: connections.map(({ id, name }) => option({ scope: 'connection', id }, name)),
            },
          ]}
        />
        <Reason
          reason={reason}
          about="Everybody sees it while the pause is on, and it stays on record."
          autoFocus
          onChange={setReason}
        />
        <p className={form.text}>
          Texts wait until the pause ends, or expire. Answers to STOP, START and HELP go on, unless all
          sending or their connection is paused.
        </p>
        <FormEnd
          wrong={refusalOf(pause)}
          submit="Pause sending"
          danger
          busy={pause.isPending}
          ready={reason.trim() !== ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
