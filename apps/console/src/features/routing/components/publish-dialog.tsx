import { Button, Modal, Textarea } from '@mantine/core';
import { LIMITS } from '@parley/contracts';
import { useState, type FormEvent } from 'react';
import classes from './routes-page.module.css';

interface PublishDialogProps {
  opened: boolean;
  onClose: () => void;
  /** "2 added, 1 changed" against the published set. */
  summary: string;
  warnings: number;
  version: number | null;
  busy: boolean;
  onPublish: (note: string) => void;
}

/** The last look before rules go live: what changes, and a note for those who read the history. */
export function PublishDialog(props: PublishDialogProps) {
  const { opened, onClose, summary, warnings, version, busy, onPublish } = props;
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim() !== '') onPublish(note.trim());
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>Publish the rules</strong>}
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit}>
        <p className={classes.dialogText}>
          {version === null ? 'This is the first set.' : `Against set ${version}: ${summary}.`} Texts that
          arrive from now on are routed by it; threads stay where they are.
        </p>
        {warnings > 0 ? (
          <p className={classes.dialogWarning}>
            {warnings === 1 ? 'One warning remains.' : `${warnings} warnings remain.`} It can be published as
            it is.
          </p>
        ) : null}
        <Textarea
          label="Note"
          description="What changes and why; it stays in the history."
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          dir="auto"
          maxLength={LIMITS.publishNoteLength}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className={classes.dialogActions}>
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
          <Button type="submit" disabled={note.trim() === ''} loading={busy}>
            Publish now
          </Button>
        </div>
      </form>
    </Modal>
  );
}
