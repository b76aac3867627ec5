import { Modal } from '@mantine/core';
import type { QuietChange } from '@parley/contracts';
import { ChangeLog } from './change-log';

interface HistoryDialogProps {
  kind: QuietChange['kind'];
  subject: string;
  name: string;
  onClose: () => void;
}

/** All that one rule or cap has been. */
export function HistoryDialog({ kind, subject, name, onClose }: HistoryDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>History of {name}</strong>}
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <ChangeLog of={{ kind, subject }} />
    </Modal>
  );
}
