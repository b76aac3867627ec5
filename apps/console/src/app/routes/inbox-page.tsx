// The inbox: list, thread and side panel. Features do not know each other; they meet here, and the address says what
// is open, so that every screen can be linked, reloaded and gone back from.
import type { InboxView } from '@parley/contracts';
import { IconMessages } from '@tabler/icons-react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useCounts } from '../../api/counts';
import { InboxList } from '../../features/inbox/components/inbox-list';
import { useListedIds } from '../../features/inbox/components/rows';
import { useInboxNavigate } from '../../features/inbox/links';
import { NEWEST_ONLY } from '../../features/inbox/views';
import { prefetchThread } from '../../features/thread/api/thread';
import { Thread } from '../../features/thread/components/thread';
import type { ListName } from '../../realtime/keys';
import { Kbd } from '../../ui/kbd';
import { EmptyState } from '../../ui/states';
import { useCommands } from '../commands';
import classes from './inbox-page.module.css';
import { journeyPosition, SidePanel } from './side-panel';

function useListName(): ListName {
  const { view, queueId } = useParams({ strict: false });
  const { sort } = useSearch({ from: '/signed-in/inbox' });
  return useMemo(() => {
    const shown = (queueId ? 'queue' : (view ?? 'mine')) as InboxView;
    return {
      view: shown,
      queueId: queueId ?? null,
      sort: sort && !NEWEST_ONLY.has(shown) ? sort : 'newest',
    };
  }, [view, queueId, sort]);
}

export function InboxPage() {
  const list = useListName();
  const { conversationId } = useParams({ strict: false });
  const { panel } = useSearch({ from: '/signed-in/inbox' });
  const navigate = useNavigate();
  const open = useInboxNavigate(list);
  const listedIds = useListedIds(list);
  useTitleCount();

  const setPanel = (next: string | undefined) =>
    void navigate({
      to: '.',
      search: (previous: { sort?: 'waiting_longest' }) => ({
        ...(previous.sort ? { sort: previous.sort } : {}),
        ...(next ? { panel: next } : {}),
      }),
      // Closing what was opened is going back, not further.
      replace: next === undefined,
    });
  const next = () => {
    const ids = listedIds();
    const at = conversationId ? ids.indexOf(conversationId) : -1;
    open(ids[at + 1] ?? ids[at - 1], { replace: true });
  };

  useCommands(
    conversationId
      ? [
          {
            id: 'inbox.back',
            title: 'Close, back',
            group: 'General',
            keys: ['Escape'],
            keysOnly: true,
            run: () => (panel ? setPanel(undefined) : open()),
          },
        ]
      : [],
  );

  return (
    <div className={classes.inbox} data-thread-open={conversationId ? '' : undefined}>
      <div className={classes.list}>
        <InboxList list={list} activeId={conversationId} onTouch={prefetchThread} />
      </div>
      <div className={classes.thread}>
        {conversationId ? (
          <Thread
            conversationId={conversationId}
            onBack={() => open()}
            onNext={next}
            onContact={() => setPanel(panel === 'contact' ? undefined : 'contact')}
            onWhy={() => setPanel('why')}
            onJourney={(position) => setPanel(`journey:${position}`)}
            shown={journeyPosition(panel)}
          />
        ) : (
          <NothingOpen />
        )}
      </div>
      {conversationId ? (
        <SidePanel conversationId={conversationId} panel={panel} onClose={() => setPanel(undefined)} />
      ) : null}
    </div>
  );
}

function NothingOpen() {
  return (
    <EmptyState icon={IconMessages} title="No thread is open">
      Choose one from the list, or press <Kbd keys="j" /> and <Kbd keys="Enter" />. <Kbd keys="?" /> shows
      every key.
    </EmptyState>
  );
}

/** The tab says how many threads are mine. */
function useTitleCount(): void {
  const mine = useCounts()?.mine;
  useEffect(() => {
    document.title =
      mine && mine.value > 0 ? `(${mine.value}${mine.capped ? '+' : ''}) Inbox · Parley` : 'Inbox · Parley';
  }, [mine]);
}
