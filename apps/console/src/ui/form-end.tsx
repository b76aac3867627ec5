import { Button } from '@mantine/core';
import classes from './form.module.css';

interface FormEndProps {
  /** What is wrong with the form as a whole, in words. */
  wrong?: string | undefined;
  submit: string;
  busy: boolean;
  /** What is needed has been filled in. */
  ready?: boolean;
  danger?: boolean;
  onCancel: () => void;
}

/** The end of a form in a dialog: what is wrong with it as a whole, and its two buttons. */
export function FormEnd({ wrong, submit, busy, ready = true, danger = false, onCancel }: FormEndProps) {
  return (
    <>
      {wrong === undefined ? null : (
        <p className={classes.wrong} role="alert">
          {wrong}
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" color={danger ? 'bad' : 'brand'} disabled={!ready} loading={busy}>
          {submit}
        </Button>
      </div>
    </>
  );
}
