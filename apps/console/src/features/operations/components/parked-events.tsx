import { Button } from '@mantine/core';
import type { ParkedEvent } from '@parley/contracts';
import { IconHourglass, IconInbox, IconMessage, IconReceipt } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { clockTime, exactTime } from '../../../ui/time';
import { failureInWords } from '../api/failure';
import { parkedEventsQuery, useReplayParked } from '../api/operations';
import { reasonInWords } from '../words';
import classes from './event-list.module.css';

const KINDS = {
  text: { title: 'A customer’s text', icon: IconMessage },
  receipt: { title: 'A delivery receipt', icon: IconReceipt },
} as const;

/** Verified events that could not be applied yet. They are tried again by themselves; a person can hurry one. */
export function ParkedEvents() {
  const query = useInfiniteQuery(parkedEventsQuery);
  const canReplay = useCan('webhooks.replay');
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];

  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (items.length === 0) {
    return (
      <EmptyState icon={IconInbox} title="Nothing is parked">
        An event that is genuine but cannot be applied yet waits here and is tried again by itself.
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label="Parked events">
        {items.map((item) => (
          <ParkedRow key={item.id} item={item} canReplay={canReplay} />
        ))}
      </ul>
      {query.hasNextPage ? (
        <div className={classes.more}>
          <Button
            variant="default"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Show older
          </Button>
        </div>
      ) : null}
    </>
  );
}

function ParkedRow({ item, canReplay }: { item: ParkedEvent; canReplay: boolean }) {
  const replay = useReplayParked();
  const { title, icon: Icon } = KINDS[item.kind] ?? { title: item.kind, icon: IconHourglass };
  return (
    <li className={classes.row}>
      <span className={classes.icon} aria-hidden>
        <Icon size={18} stroke={1.75} />
      </span>
      <div className={classes.body}>
        <p className={classes.title}>{title}</p>
        <p className={classes.text}>{reasonInWords(item.reason)}</p>
        <div className={classes.meta}>
          <code>{item.connectionSlug}</code>
          <code title="The key that keeps it single however often it comes">{item.key}</code>
          <span>{item.attempts === 1 ? 'tried once' : `tried ${item.attempts} times`}</span>
          <NextTry at={item.nextAttemptAt} />
        </div>
      </div>
      <div className={classes.side}>
        <RelativeTime at={item.at} ago />
        {canReplay ? (
          <Button
            variant="default"
            aria-label={`Replay ${item.key}`}
            loading={replay.isPending}
            onClick={() =>
              replay.mutate(item.id, {
                onSuccess: () => sayDone('It went through and is gone from this list.'),
                onError: (error) => sayProblem(error, failureInWords(error, 'It could not be applied')),
              })
            }
          >
            Replay
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function NextTry({ at }: { at: string | null }) {
  const now = useNow();
  if (at === null) return <strong>waits for a person</strong>;
  if (Date.parse(at) <= now) return <span>next try at any moment</span>;
  return <span title={exactTime(at)}>next try at {clockTime(at)}</span>;
}
