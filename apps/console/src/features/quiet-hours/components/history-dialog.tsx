import type { QuietChange } from '@parley/contracts';
import { Dialog } from '../../../ui/dialog';
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
    <Dialog opened onClose={onClose} title={`History of ${name}`} centered>
      <ChangeLog of={{ kind, subject }} />
    </Dialog>
  );
}
