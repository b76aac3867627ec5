import { Button } from '@mantine/core';
import { API, type ParkedEvent } from '@parley/contracts';
import { IconHourglass, IconInbox, IconMessage, IconReceipt } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { itemsOf, Paged } from '../../../ui/paged';
import { useNow } from '../../../ui/relative-time';
import { EmptyState } from '../../../ui/states';
import { clockTime, exactTime } from '../../../ui/time';
import { parkedEventsQuery, useBulk, useReplayParked } from '../api/operations';
import { useSelection, type Selection } from '../use-selection';
import { reasonInWords, triesInWords } from '../words';
import { BulkBar } from './bulk-bar';
import { EventList, EventRow } from './event-row';
import { Filters, narrows, type FilterValues } from './filters';
import { ParkedDrawer } from './parked-drawer';

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
  const items = itemsOf(query);
  const selection = useSelection(
    items.map(({ id }) => id),
    canReplay,
  );
  return (
    <>
      <Filters value={filter} reasons={PARKED_REASONS} choices={CHOICES} onChange={setFilter} />
      <Paged
        query={query}
        empty={
          <EmptyState
            icon={IconInbox}
            title={narrows(filter) ? 'None of these is parked' : 'Nothing is parked'}
          >
            An event that is genuine but cannot be applied yet waits here and is tried again by itself.
          </EmptyState>
        }
      >
        <EventList label="Parked events">
          {items.map((item) => (
            <ParkedRow
              key={item.id}
              item={item}
              isOpen={item.id === openId}
              onOpen={() => onOpen(item.id)}
              selection={canReplay ? selection : null}
            />
          ))}
        </EventList>
      </Paged>
      <BulkBar
        selection={selection}
        replay={useBulk(API.parkedReplayMany)}
        dismiss={useBulk(API.parkedDismissMany)}
      />
      <ParkedDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

interface ParkedRowProps {
  item: ParkedEvent;
  isOpen: boolean;
  onOpen: () => void;
  selection: Selection | null;
}

function ParkedRow({ item, ...row }: ParkedRowProps) {
  const replay = useReplayParked();
  return (
    <EventRow
      {...row}
      {...(KINDS[item.kind] ?? { title: item.kind, icon: IconHourglass })}
      id={item.id}
      text={reasonInWords(item.reason)}
      at={item.at}
      meta={
        <>
          <code>{item.connectionSlug}</code>
          <code title="The key that keeps it single however often it comes">{item.key}</code>
          <span>{triesInWords(item.attempts)}</span>
          {item.gaveUp ? <strong>given up, waits for a person</strong> : <NextTry at={item.nextAttemptAt} />}
        </>
      }
      side={
        row.selection ? (
          <Button
            variant="default"
            aria-label={`Replay ${item.key}`}
            loading={replay.isPending}
            onClick={() => replay.mutate(item.id)}
          >
            Replay
          </Button>
        ) : null
      }
    />
  );
}

function NextTry({ at }: { at: string | null }) {
  const now = useNow();
  if (at === null) return <strong>waits for a person</strong>;
  if (Date.parse(at) <= now) return <span>next try at any moment</span>;
  return <span title={exactTime(at)}>next try at {clockTime(at)}</span>;
}
