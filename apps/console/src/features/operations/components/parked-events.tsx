import { Button } from '@mantine/core';
import { API, type ParkedEvent } from '@parley/contracts';
import { IconHourglass, IconInbox, IconMessage, IconReceipt } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { clockTime, exactTime } from '../../../ui/time';
import { failureInWords } from '../api/failure';
import { parkedEventsQuery, useBulk, useReplayParked } from '../api/operations';
import { useSelection, type Selection } from '../use-selection';
import { reasonInWords } from '../words';
import { BulkBar } from './bulk-bar';
import classes from './event-list.module.css';
import { Filters, type FilterValues } from './filters';
import { ParkedDrawer } from './parked-drawer';
import { PickBox } from './pick-box';

const KINDS = {
  text: { title: 'A customer’s text', icon: IconMessage },
  receipt: { title: 'A delivery receipt', icon: IconReceipt },
} as const;

const PARKED_REASONS = ['failed', 'unknown_number', 'bad_sender', 'unknown_message'];
const CHOICES = [
  {
    name: 'kind',
    label: 'Kind',
    data: [
      { value: 'text', label: 'Texts' },
      { value: 'receipt', label: 'Receipts' },
    ],
  },
  {
    name: 'state',
    label: 'State',
    data: [
      { value: 'retrying', label: 'Tried again by itself' },
      { value: 'waiting', label: 'Waiting' },
      { value: 'gave_up', label: 'Given up' },
    ],
  },
];

interface ParkedEventsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** Verified events that could not be applied yet. They are tried again by themselves; a person can hurry one. */
export function ParkedEvents({ openId, onOpen }: ParkedEventsProps) {
  const [filter, setFilter] = useState<FilterValues>({});
  const query = useInfiniteQuery(parkedEventsQuery(filter));
  const canReplay = useCan('webhooks.replay');
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = useSelection(
    items.map(({ id }) => id),
    canReplay,
  );
  const replay = useBulk(API.parkedReplayMany);
  const dismiss = useBulk(API.parkedDismissMany);
  const narrowed = Object.values(filter).some((value) => value !== '');

  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <Filters value={filter} reasons={PARKED_REASONS} choices={CHOICES} onChange={setFilter} />
      {items.length === 0 ? (
        <EmptyState icon={IconInbox} title={narrowed ? 'None of these is parked' : 'Nothing is parked'}>
          An event that is genuine but cannot be applied yet waits here and is tried again by itself.
        </EmptyState>
      ) : null}
      <ul className={classes.list} aria-label="Parked events">
        {items.map((item) => (
          <ParkedRow
            key={item.id}
            item={item}
            selection={canReplay ? selection : null}
            onOpen={() => onOpen(item.id)}
          />
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
      <BulkBar selection={selection} replay={replay} dismiss={dismiss} />
      <ParkedDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

interface ParkedRowProps {
  item: ParkedEvent;
  selection: Selection | null;
  onOpen: () => void;
}

function ParkedRow({ item, selection, onOpen }: ParkedRowProps) {
  const replay = useReplayParked();
  const { title, icon: Icon } = KINDS[item.kind] ?? { title: item.kind, icon: IconHourglass };
  return (
    <li className={classes.row} data-row={item.id} data-cursor={selection?.cursor === item.id || undefined}>
      {selection ? (
        <PickBox id={item.id} name={item.key} selection={selection} />
      ) : (
        <span className={classes.icon} aria-hidden>
          <Icon size={18} stroke={1.75} />
        </span>
      )}
      <div className={classes.body}>
        <button type="button" className={classes.open} onClick={onOpen} aria-haspopup="dialog">
          {title}
        </button>
        <p className={classes.text}>{reasonInWords(item.reason)}</p>
        <div className={classes.meta}>
          <code>{item.connectionSlug}</code>
          <code title="The key that keeps it single however often it comes">{item.key}</code>
          <span>{item.attempts === 1 ? 'tried once' : `tried ${item.attempts} times`}</span>
          {item.gaveUp ? <strong>given up, waits for a person</strong> : <NextTry at={item.nextAttemptAt} />}
        </div>
      </div>
      <div className={classes.side}>
        <RelativeTime at={item.at} ago />
        {selection ? (
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
