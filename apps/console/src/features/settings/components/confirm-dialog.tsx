import { Button, Modal } from '@mantine/core';
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
    <Modal
      opened={question !== null}
      onClose={onClose}
      title={<strong>{question?.title}</strong>}
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p className={classes.dialogText}>{question?.consequence}</p>
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose}>
          {question?.keep}
        </Button>
        <Button color={question?.isRisky ? 'bad' : 'brand'} loading={busy} onClick={onGo}>
          {question?.go}
        </Button>
      </div>
    </Modal>
  );
}
