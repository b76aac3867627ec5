import { Button, Textarea } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { useState, type FormEvent, type ReactNode } from 'react';
import { problemOf } from '../../../api/client';
import { Dialog } from '../../../ui/dialog';
import classes from './quiet-hours.module.css';

interface AskReasonProps {
  title: string;
  go: string;
  danger?: boolean;
  work: { isPending: boolean; isError: boolean; error: unknown };
  onGo: (reason: string) => void;
  onClose: () => void;
  /** What it does. */
  children: ReactNode;
}

/** Asks why: the reason stays in the log under the name of whoever decides. */
export function AskReason({ title, go, danger = false, work, onGo, onClose, children }: AskReasonProps) {
  const [reason, setReason] = useState('');
  const problem = work.isError ? problemOf(work.error) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '' && !work.isPending) onGo(reason.trim());
  };
  return (
    <Dialog opened onClose={onClose} title={title} centered>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.text}>{children}</p>
        <Reason reason={reason} autoFocus onChange={setReason} />
        {problem === null ? null : (
          <p className={classes.wrong} role="alert">
            {problem.title}. {problem.advice}
          </p>
        )}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            type="submit"
            color={danger ? 'bad' : 'brand'}
            disabled={reason.trim() === ''}
            loading={work.isPending}
          >
            {go}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface ReasonProps {
  reason: string;
  error?: string | undefined;
  autoFocus?: boolean;
  onChange: (reason: string) => void;
}

export function Reason({ reason, error, autoFocus = false, onChange }: ReasonProps) {
  return (
    <Textarea
      label="Reason"
      description="It stays in the log under your name."
      autosize
      minRows={2}
      dir="auto"
      maxLength={LIMITS.pauseReasonLength}
      value={reason}
      error={error}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
