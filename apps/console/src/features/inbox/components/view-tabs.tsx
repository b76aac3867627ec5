import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { countText, useCounts } from '../../../api/counts';
import { useQueues } from '../../../api/directory';
import type { ListName } from '../../../realtime/keys';
import { ActionMenu, type MenuEntry } from '../../../ui/action-menu';
import { inboxLink } from '../links';
import { VIEWS, type PlainView } from '../views';
import classes from './view-tabs.module.css';

const TABS: PlainView[] = ['mine', 'unassigned', 'all'];
const MORE: PlainView[] = ['needs_attention', 'callbacks', 'snoozed', 'resolved'];

/** The views and queues with their counts. The three that one lives in are always in sight. */
export function ViewTabs({ list }: { list: ListName }) {
  const counts = useCounts();
  const queues = useQueues();
  const count = (view: PlainView) => {
    const value = counts?.[VIEWS[view].count];
    return value && 'value' in value ? countText(value as { value: number; capped: boolean }) : '';
  };
  const elsewhere = list.view === 'queue' || MORE.includes(list.view);
  const attention = counts?.needsAttention.value ?? 0;

  const entries: MenuEntry[] = [
    ...MORE.map((view) => ({
      text: VIEWS[view].title,
      link: inboxLink({ view, queueId: null }),
      hint: <span className={classes.count}>{count(view)}</span>,
    })),
    ...(queues.length > 0 ? [{ kind: 'label', text: 'Queues' } as const] : []),
    ...queues.map((queue) => ({
      text: queue.name,
      link: inboxLink({ view: 'queue', queueId: queue.id }),
      hint: <span className={classes.count}>{countText(counts?.queues[queue.id])}</span>,
    })),
  ];

  return (
    <nav className={classes.tabs} aria-label="Views">
      {TABS.map((view) => (
        <Link
          key={view}
          {...inboxLink({ view, queueId: null })}
          className={classes.tab}
          data-on={list.view === view || undefined}
          aria-current={list.view === view ? 'page' : undefined}
        >
          {VIEWS[view].title} <span className={classes.count}>{count(view)}</span>
        </Link>
      ))}
      <ActionMenu
        width={240}
        entries={entries}
        target={(props) => (
          <UnstyledButton {...props} className={classes.tab} data-on={elsewhere || undefined} data-more>
            More<span className="visually-hidden"> views</span>
            {attention > 0 && !elsewhere ? (
              <span className={classes.dot} role="img" aria-label="needs attention" />
            ) : null}
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        )}
      />
    </nav>
  );
}
