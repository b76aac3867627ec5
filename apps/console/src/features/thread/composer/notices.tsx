import { Button } from '@mantine/core';
import { mediaInWords, type ConversationDetail, type Entry } from '@parley/contracts';
import { IconAlertTriangle, IconClock, IconLock, IconMessage2Exclamation } from '@tabler/icons-react';
import type { Refusal } from '../../../realtime/live';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { formatPhone } from '../../../ui/phone';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { useHolds } from '../api/held-texts';
import { waitingInWords } from '../held-words';
import classes from './composer.module.css';

/** Somebody wrote while one was writing: what they said, before one's own goes out. */
export function StaleBar({ arrived, onRead }: { arrived: Entry[]; onRead: () => void }) {
  const texts = arrived.filter((entry) => entry.kind !== 'event');
  return (
    <div className={classes.bar} data-tone="warn" role="alert">
      <IconMessage2Exclamation size={18} stroke={1.75} aria-hidden />
      <div className={classes.barBody}>
        {texts.slice(-3).map((entry) => (
          <p key={entry.position}>
            <b>{formatPhone(entry.actor.name)}</b> wrote <RelativeTime at={entry.at} ago />:{' '}
            <span dir="auto">{entry.body || (entry.kind === 'note' ? '' : mediaInWords(entry.media))}</span>
          </p>
        ))}
        {texts.length > 3 ? <p>and {texts.length - 3} more</p> : null}
        <div className={classes.barActions}>
          <Button size="compact-xs" variant="default" onClick={onRead}>
            I have read it
          </Button>
        </div>
      </div>
    </div>
  );
}

/** The server refused the last text; its words are back in the composer. */
export function RefusalBar({ refusal, onDismiss }: { refusal: Refusal; onDismiss: () => void }) {
  return (
    <div className={classes.bar} data-tone="bad" role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <div className={classes.barBody}>
        <p>
          <b>Not sent. {refusal.problem.title}.</b> {refusal.problem.advice}
        </p>
        <div className={classes.barActions}>
          <Button size="compact-xs" variant="default" onClick={onDismiss}>
            OK
          </Button>
        </div>
      </div>
    </div>
  );
}

/** Something of this thread waits for quiet hours or a cap: what one writes oneself does not. */
export function HeldNotice({ window }: { window: ThreadWindow }) {
  const now = useNow();
  const texts = window.entries.filter((entry) => entry.kind === 'text_out');
  const holds = useHolds(
    window.conversation.id,
    texts.map(({ delivery }) => delivery),
  );
  if (holds.length === 0) return null;
  return (
    <p className={classes.held} role="note">
      <IconClock size={16} stroke={1.75} aria-hidden />
      <span dir="auto">{waitingInWords(holds, now)} Replies are not held: yours leaves at once.</span>
    </p>
  );
}

/** Why nothing can be sent here, and what still can be done. */
export function ClosedNotice({ closed }: { closed: NonNullable<ConversationDetail['closed']> }) {
  return (
    <div className={classes.closed} role="note">
      <IconLock size={18} stroke={1.75} aria-hidden />
      <p>
        <b>{closed.title}.</b> {closed.advice} Notes stay possible.
      </p>
    </div>
  );
}
