import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../../../ui/dialog';
import classes from './outgoing-page.module.css';

interface ConfirmProps {
  title: string;
  children: ReactNode;
  /** What the button does. */
  go: string;
  risky?: boolean;
  busy: boolean;
  onGo: () => void;
  onClose: () => void;
}

/** Asks before something that reaches many. */
export function Confirm({ title, children, go, risky = false, busy, onGo, onClose }: ConfirmProps) {
  return (
    <Dialog opened onClose={onClose} title={title} centered>
      <div className={classes.dialogText}>{children}</div>
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button color={risky ? 'bad' : 'brand'} loading={busy} onClick={onGo} data-autofocus>
          {go}
        </Button>
      </div>
    </Dialog>
  );
}
