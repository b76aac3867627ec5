import type { OutgoingSummary } from '@parley/contracts';
import { IconHistoryToggle } from '@tabler/icons-react';
import { RelativeTime } from '../../../ui/relative-time';
import { exactTime } from '../../../ui/time';
import { countInWords } from '../counts';
import classes from './outgoing-page.module.css';

/** What may have left in the time that a restored database has forgotten, and what becomes of it. */
export function Restored({ restored, undecided }: Pick<OutgoingSummary, 'restored' | 'undecided'>) {
  if (!restored) return null;
  return (
    <ul className={classes.pauses} role="alert" aria-label="The database was restored">
      <li>
        <IconHistoryToggle size={16} stroke={2} aria-hidden />
        <p>
          <b>{countInWords(restored.held)} held since the database was restored</b>{' '}
          <span title={exactTime(restored.at)}>
            <RelativeTime at={restored.at} ago />
          </span>
          : they waited or were leaving at the moment it was restored to, and may have been sent after it.{' '}
          {undecided.length > 0
            ? 'Their receipts and the carrier’s list have not told. Decide below, or text by text.'
            : 'Their receipts and the carrier’s list are being looked at; what they do not tell is yours to decide.'}{' '}
          Nothing of them leaves by itself.
        </p>
      </li>
    </ul>
  );
}
