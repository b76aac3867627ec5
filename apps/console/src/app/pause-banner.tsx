import { IconPlayerPause } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePauses } from '../api/pauses';
import { RelativeTime } from '../ui/relative-time';
import classes from './connection-banner.module.css';

/** There for everybody while a pause is on: what is held back, by whom, since when and why. */
export function PauseBanner() {
  const pauses = usePauses();
  const [first] = pauses;
  return (
    <div
      role="status"
      aria-label="Paused sending"
      className={classes.banner}
      data-shown={first !== undefined || undefined}
    >
      {first ? (
        <>
          <IconPlayerPause size={14} stroke={2} aria-hidden />
          <span dir="auto">
            {first.targetName} paused by {first.startedBy.name} <RelativeTime at={first.startedAt} ago />:{' '}
            {first.reason}
            {pauses.length > 1 ? ` (and ${pauses.length - 1} more)` : ''}
          </span>
          <Link to="/outgoing" className={classes.link}>
            See what waits
          </Link>
        </>
      ) : null}
    </div>
  );
}
