import type { Contact } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { RelativeTime } from '../../../ui/relative-time';
import { formatPhone } from '../../../ui/phone';
import classes from './contact-threads.module.css';
import panel from './panel.module.css';

/** The customer's threads with other numbers of the business. */
export function ContactThreads({ threads, currentId }: { threads: Contact['threads']; currentId: string }) {
  const others = threads.filter((thread) => thread.id !== currentId);
  return (
    <div className={panel.section}>
      <h3>Other threads</h3>
      {others.length === 0 ? <p className={panel.quiet}>This is the only one.</p> : null}
      <ul className={classes.threads}>
        {others.map((thread) => (
          <li key={thread.id}>
            <Link
              to="/inbox/$view/$conversationId"
              params={{ view: 'all', conversationId: thread.id }}
              className={classes.thread}
            >
              <span className={classes.preview} dir="auto">
                {thread.preview ?? 'No texts yet'}
              </span>
              <span className={classes.when}>
                <RelativeTime at={thread.lastActivityAt} />
              </span>
              <span className={classes.where}>
                with {formatPhone(thread.businessNumber)}, {thread.status}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
