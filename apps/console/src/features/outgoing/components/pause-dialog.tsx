import { Button, NativeSelect, Textarea } from '@mantine/core';
import { LIMITS, type OutgoingSummary, type PauseTarget, pauseTargetSchema } from '@parley/contracts';
import { PURPOSES, type Purpose } from '@parley/domain';
import { useState, type FormEvent } from 'react';
import { problemOf } from '../../../api/client';
import { useNumbers } from '../../../api/directory';
import { Dialog } from '../../../ui/dialog';
import { formatPhone } from '../../../ui/phone';
import { usePauseSending } from '../api/outgoing';
import classes from './outgoing-page.module.css';

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
      <form onSubmit={submit}>
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
        <Textarea
          mt={12}
          label="Reason"
          description="Everybody sees it while the pause is on, and it stays on record."
          required
          withAsterisk={false}
          autosize
          minRows={2}
          data-autofocus
          dir="auto"
          maxLength={LIMITS.pauseReasonLength}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={pause.isError ? `${problemOf(pause.error).title}. ${problemOf(pause.error).advice}` : null}
        />
        <p className={classes.dialogText}>
          Texts wait until the pause ends, or expire. Answers to STOP, START and HELP go on, unless all
          sending or their connection is paused.
        </p>
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="bad" disabled={reason.trim() === ''} loading={pause.isPending}>
            Pause sending
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
