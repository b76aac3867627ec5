import { Textarea } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { problemOf } from '../api/client';
import { Dialog } from './dialog';
import classes from './form.module.css';
import { FormEnd } from './form-end';

interface ReasonProps {
  reason: string;
  /** Where it stays, and who reads it. */
  about?: string;
  most?: number;
  error?: string | undefined;
  autoFocus?: boolean;
  /** Enter says it, as in a field of one line. */
  onEnter?: (event: KeyboardEvent) => void;
  onChange: (reason: string) => void;
}

/** Why somebody does something, in their words. */
export function Reason({
  reason,
  about = 'It stays in the log under your name.',
  most = LIMITS.pauseReasonLength,
  error,
  autoFocus = false,
  onEnter,
  onChange,
}: ReasonProps) {
  return (
    <Textarea
      label="Reason"
      description={about}
      autosize
      minRows={2}
      dir="auto"
      maxLength={most}
      value={reason}
      error={error}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) onEnter?.(event);
      }}
    />
  );
}

/** How a command is getting on. */
export interface Work {
  isPending: boolean;
  isError: boolean;
  error: unknown;
}

/** A refusal in words; undefined while there is none. */
export function refusalOf({ isError, error }: Work): string | undefined {
  if (!isError) return undefined;
  const { title, advice } = problemOf(error);
  return `${title}. ${advice}`;
}

interface AskReasonProps extends Pick<ReasonProps, 'about' | 'most'> {
  title: string;
  go: string;
  danger?: boolean;
  /** Enter decides. */
  enterGoes?: boolean;
  work: Work;
  onGo: (reason: string) => void;
  onClose: () => void;
  /** What it does. */
  children: ReactNode;
}

/** Asks why, before something that stays on record under the name of whoever decides. */
export function AskReason({
  title,
  go,
  danger = false,
  enterGoes = false,
  work,
  onGo,
  onClose,
  children,
  ...field
}: AskReasonProps) {
  const [reason, setReason] = useState('');
  const said = reason.trim();
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (said !== '' && !work.isPending) onGo(said);
  };
  return (
    <Dialog opened onClose={onClose} title={title} centered>
      <form className={classes.form} onSubmit={submit}>
        <p className={classes.text}>{children}</p>
        <Reason
          {...field}
          reason={reason}
          autoFocus
          onChange={setReason}
          {...(enterGoes ? { onEnter: submit } : {})}
        />
        <FormEnd
          wrong={refusalOf(work)}
          submit={go}
          danger={danger}
          busy={work.isPending}
          ready={said !== ''}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
