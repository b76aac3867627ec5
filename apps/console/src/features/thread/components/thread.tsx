import { PROBLEMS, type ConsentState, type ConversationDetail, type Media } from '@parley/contracts';
import { IconMessageOff } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { ApiProblem } from '../../../api/client';
import { useSession } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { drafts } from '../../../realtime/live';
import type { ThreadWindow } from '../../../realtime/thread-window';
import { attachAgain } from '../../../writing/attachments';
import { SkeletonLine } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { markSeen } from '../api/thread-commands';
import { useThread } from '../api/thread';
import { Composer } from '../composer/composer';
import { threadCommands } from '../use-thread-commands';
import { Company } from './company';
import type { PickerName } from './thread-pickers';
import { ThreadHeader } from './thread-header';
import { ThreadLog } from './thread-log';
import classes from './thread.module.css';

const ThreadPicker = lazy(async () => ({ default: (await import('./thread-pickers')).ThreadPicker }));

interface ThreadProps {
  conversationId: string;
  onBack: () => void;
  onNext: () => void;
  onContact: () => void;
  onWhy: () => void;
  onJourney: (position: number) => void;
  /** Position of an entry the address points at. */
  shown: number | undefined;
}

/** One thread: who it is, what was said, and where one answers. */
export function Thread(props: ThreadProps) {
  const query = useThread(props.conversationId);
  if (query.data) return <LoadedThread key={props.conversationId} window={query.data} {...props} />;
  if (query.isPending) return <ThreadSkeleton />;
  if (query.error instanceof ApiProblem && query.error.problem.status === 404)
    return (
      <EmptyState icon={IconMessageOff} title="This thread is not here">
        It may belong to another workspace, or the link is not complete.
      </EmptyState>
    );
  return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
}

function LoadedThread({
  window,
  conversationId,
  onBack,
  onNext,
  onContact,
  onWhy,
  onJourney,
  shown,
}: ThreadProps & { window: ThreadWindow }) {
  const row = window.conversation;
  const me = useSession().person.id;
  const [picker, setPicker] = useState<PickerName | null>(null);
  const [endShown, setEndShown] = useState(false);
  const [keptUnread, setKeptUnread] = useState<number | null>(null);
  useSeen(window, endShown && keptUnread !== row.lastInboundPosition);

  const commands = threadCommands({
    row,
    me,
    pick: setPicker,
    onNext,
    onUnread: () => setKeptUnread(row.lastInboundPosition),
  });
  useCommands(commands);
  const rewrite = useCallback(
    (body: string, media: readonly Media[]) => {
      drafts.restore(conversationId, 'reply', body);
      attachAgain(conversationId, media);
    },
    [conversationId],
  );

  return (
    <section className={classes.thread} aria-label={`Thread with ${row.contact.name ?? row.contact.number}`}>
      <ThreadHeader
        row={row}
        timeZone={window.contact.timeZone}
        commands={commands}
        onBack={onBack}
        onContact={onContact}
      />
      <ThreadLog
        window={window}
        onWhy={onWhy}
        onJourney={onJourney}
        onRewrite={rewrite}
        onEndShown={setEndShown}
        shown={shown}
      />
      <Company conversationId={conversationId} />
      <Composer window={window} closed={closedNow(window)} />
      {picker ? (
        <Suspense fallback={null}>
          <ThreadPicker name={picker} row={row} onClose={() => setPicker(null)} />
        </Suspense>
      ) : null}
    </section>
  );
}

const CLOSED_BY: Partial<Record<ConsentState, 'opted_out' | 'consent_lapsed'>> = {
  opted_out: 'opted_out',
  lapsed: 'consent_lapsed',
};

/** Consent changes by a text, and the head brings it sooner than the next look at the whole thread. */
function closedNow({ conversation, closed }: ThreadWindow): ConversationDetail['closed'] {
  const code = CLOSED_BY[conversation.consent];
  if (code) return { code, title: PROBLEMS[code].title, advice: PROBLEMS[code].advice };
  return closed?.code === 'opted_out' || closed?.code === 'consent_lapsed' ? null : closed;
}

/** What is in sight, in a window that has the focus, has been seen. */
function useSeen({ conversation, entries }: ThreadWindow, inSight: boolean): void {
  const { lastInboundPosition, seenPosition } = conversation;
  const newest = entries.at(-1)?.position ?? 0;
  const unseen = inSight && lastInboundPosition > seenPosition && newest >= lastInboundPosition;
  useEffect(() => {
    if (!unseen) return;
    const look = () => {
      if (document.visibilityState === 'visible' && document.hasFocus()) void markSeen(conversation, newest);
    };
    const timer = setTimeout(look, 400);
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
  }, [unseen, newest, conversation]);
}

function ThreadSkeleton() {
  return (
    <div className={classes.skeleton} role="status" aria-label="Loading the thread">
      <SkeletonLine width="38%" height={40} />
      <SkeletonLine width="46%" height={58} />
      <SkeletonLine width="30%" height={40} />
      <SkeletonLine width="52%" height={40} />
    </div>
  );
}
