import { Button } from '@mantine/core';
import type { TeamAgent } from '@parley/contracts';
import { Dialog } from '../../../ui/dialog';
import classes from './team-page.module.css';

interface AwayDialogProps {
  agent: TeamAgent;
  busy: boolean;
  onGo: () => void;
  onClose: () => void;
}

/** Asks before somebody else is said to be away, and says what follows. */
export function AwayDialog({ agent: { name }, busy, onGo, onClose }: AwayDialogProps) {
  return (
    <Dialog
      opened
      onClose={onClose}
      title={
        <>
          Set <bdi>{name}</bdi> away?
        </>
      }
      centered
    >
      <p className={classes.dialogText}>
        No queue gives them anything until they say that they are back. Threads of theirs that wait for an
        answer go back to their queue after the time it allows; until then this can be undone without a trace
        in them.
      </p>
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose}>
          Leave them
        </Button>
        <Button loading={busy} onClick={onGo} data-autofocus>
          Set away
        </Button>
      </div>
    </Dialog>
  );
}
