import { Button } from '@mantine/core';
import { Dialog } from '../../../ui/dialog';
import classes from './connections.module.css';

interface ConfirmDialogProps {
  /** Null: closed. */
  question: { title: string; consequence: string; go: string; keep: string; isRisky: boolean } | null;
  busy: boolean;
  onClose: () => void;
  onGo: () => void;
}

/** Asks before something that cannot be taken back unnoticed, and says what would follow. */
export function ConfirmDialog({ question, busy, onClose, onGo }: ConfirmDialogProps) {
  return (
    <Dialog opened={question !== null} onClose={onClose} title={question?.title} centered>
      <p className={classes.dialogText}>{question?.consequence}</p>
      <div className={classes.dialogActions}>
        <Button variant="default" data-autofocus onClick={onClose}>
          {question?.keep}
        </Button>
        <Button color={question?.isRisky ? 'bad' : 'brand'} loading={busy} onClick={onGo}>
          {question?.go}
        </Button>
      </div>
    </Dialog>
  );
}
