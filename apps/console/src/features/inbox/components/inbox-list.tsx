import { ActionIcon, UnstyledButton } from '@mantine/core';
import {
  IconArrowsSort,
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconSearch,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { runCommand, useCommands } from '../../../app/commands';
import { useQueue } from '../../../api/directory';
import type { ListName } from '../../../realtime/keys';
import { setPreferences, usePreferences } from '../../../state/preferences';
import { Kbd } from '../../../ui/kbd';
import { tip } from '../../../ui/tip';
import { inboxLink } from '../links';
import { NEWEST_ONLY, VIEWS } from '../views';
import classes from './inbox-list.module.css';
import { Rows } from './rows';
import { TroubleCards } from './trouble-cards';
import { ViewTabs } from './view-tabs';

interface InboxListProps {
  list: ListName;
  activeId: string | undefined;
  onTouch: (id: string) => void;
}

/** The left pane: which threads, in which order. */
export function InboxList({ list, activeId, onTouch }: InboxListProps) {
  const { density } = usePreferences();
  const navigate = useNavigate();
  const queue = useQueue(list.queueId);
  const title = list.view === 'queue' ? (queue?.name ?? 'Queue') : VIEWS[list.view].title;
  const waiting = list.sort === 'waiting_longest';

  const toggleSort = () =>
    void navigate({
      ...inboxLink(list, activeId),
      search: (previous) => ({
        ...('panel' in previous && previous.panel ? { panel: previous.panel } : {}),
        ...(waiting ? {} : { sort: 'waiting_longest' as const }),
      }),
      replace: true,
    });
  const toggleDensity = () => setPreferences({ density: density === 'compact' ? 'comfortable' : 'compact' });
  const sortable = !NEWEST_ONLY.has(list.view);
  useCommands([
    ...(sortable
      ? [
          {
            id: 'inbox.sort',
            title: waiting ? 'Sort by newest' : 'Sort by waiting longest',
            group: 'Inbox',
            run: toggleSort,
          },
        ]
      : []),
    {
      id: 'inbox.density',
      title: density === 'compact' ? 'Comfortable rows' : 'Compact rows',
      group: 'View',
      run: toggleDensity,
    },
  ]);

  return (
    <section className={classes.pane} aria-label="Inbox">
      <div className={classes.head}>
        <h1>
          Inbox <span dir="auto">{title}</span>
        </h1>
        <UnstyledButton className={classes.search} onClick={() => runCommand('app.palette')}>
          <IconSearch size={15} stroke={1.75} aria-hidden />
          <span>Find a thread or an action</span>
          <Kbd keys="/" />
        </UnstyledButton>
      </div>
      <ViewTabs list={list} />
      <div className={classes.order}>
        <UnstyledButton
          className={classes.sort}
          onClick={toggleSort}
          disabled={!sortable}
          aria-label={`Sorted by ${waiting ? 'waiting longest' : 'newest'}, change`}
        >
          <IconArrowsSort size={14} stroke={1.75} aria-hidden />
          {waiting ? 'Waiting longest' : 'Newest'}
        </UnstyledButton>
        <span className={classes.hint} aria-hidden>
          <Kbd keys="j" /> <Kbd keys="k" /> move
        </span>
        <ActionIcon
          size={26}
          {...tip('Compact rows')}
          aria-pressed={density === 'compact'}
          onClick={toggleDensity}
        >
          {density === 'compact' ? (
            <IconBaselineDensitySmall size={15} />
          ) : (
            <IconBaselineDensityMedium size={15} />
          )}
        </ActionIcon>
      </div>
      {list.view === 'needs_attention' ? <TroubleCards /> : null}
      <Rows list={list} activeId={activeId} onTouch={onTouch} />
    </section>
  );
}
