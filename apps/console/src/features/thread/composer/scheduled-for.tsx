import { IconClock, IconX } from '@tabler/icons-react';
import { useNow } from '../../../ui/relative-time';
import { whenTime } from '../../../ui/time';
import classes from './composer.module.css';

/** The time a reply is going to leave, and the way back to "at once". */
export function ScheduledFor({ at, onRemove }: { at: string; onRemove: () => void }) {
  const now = useNow();
  return (
    <span className={classes.scheduled}>
      <IconClock size={14} stroke={2} aria-hidden />
      {whenTime(at, now)}
      <button type="button" aria-label="Send at once instead" onClick={onRemove}>
        <IconX size={14} stroke={2} aria-hidden />
      </button>
    </span>
  );
}
