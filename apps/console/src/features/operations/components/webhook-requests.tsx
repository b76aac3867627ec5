import { Button } from '@mantine/core';
import { API, type WebhookRequest } from '@parley/contracts';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { useBulk, webhookRequestsQuery } from '../api/operations';
import { useSelection, type Selection } from '../use-selection';
import { bytesInWords, reasonInWords } from '../words';
import { BulkBar } from './bulk-bar';
import classes from './event-list.module.css';
import { Filters, type FilterValues } from './filters';
import { PickBox } from './pick-box';
import { WebhookDrawer } from './webhook-drawer';

const WEBHOOK_REASONS = ['no_signature', 'wrong_signature', 'no_token', 'stale', 'unreadable', 'too_large'];
const STATES = [
  {
    name: 'state',
    label: 'State',
    data: [
      { value: 'open', label: 'Open' },
      { value: 'replayed', label: 'Taken in' },
      { value: 'dismissed', label: 'Dismissed' },
    ],
  },
];

interface WebhookRequestsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** Requests that were refused or could not be read, newest first. */
export function WebhookRequests({ openId, onOpen }: WebhookRequestsProps) {
  const [filter, setFilter] = useState<FilterValues>({});
  const query = useInfiniteQuery(webhookRequestsQuery(filter));
  const canReplay = useCan('webhooks.replay');
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.filter((item) => item.replayedAt === null && item.dismissedAt === null);
  const selection = useSelection(
    open.map(({ id }) => id),
    canReplay,
  );
  const replay = useBulk(API.webhookReplayMany);
  const dismiss = useBulk(API.webhookDismissMany);
  const narrowed = Object.values(filter).some((value) => value !== '');

  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <Filters value={filter} reasons={WEBHOOK_REASONS} choices={STATES} onChange={setFilter} />
      {items.length === 0 ? (
        <EmptyState
          icon={IconShieldCheck}
          title={narrowed ? 'None of these is in quarantine' : 'No webhook is in quarantine'}
        >
          Requests whose signature is missing or wrong, or whose body cannot be read, are kept here to look at
          and replay.
        </EmptyState>
      ) : (
        <ul className={classes.list} aria-label="Quarantined webhooks">
          {items.map((item) => (
            <RequestRow
              key={item.id}
              item={item}
              isOpen={item.id === openId}
              onOpen={() => onOpen(item.id)}
              selection={canReplay ? selection : null}
            />
          ))}
        </ul>
      )}
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
      <WebhookDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

interface RequestRowProps {
  item: WebhookRequest;
  isOpen: boolean;
  onOpen: () => void;
  selection: Selection | null;
}

function RequestRow({ item, isOpen, onOpen, selection }: RequestRowProps) {
  const settled = item.replayedAt !== null || item.dismissedAt !== null;
  return (
    <li
      className={classes.row}
      data-row={item.id}
      data-open={isOpen || undefined}
      data-settled={settled || undefined}
      data-cursor={selection?.cursor === item.id || undefined}
    >
      {selection && !settled ? (
        <PickBox id={item.id} name={reasonInWords(item.reason)} selection={selection} />
      ) : (
        <span className={classes.icon} aria-hidden>
          <IconShieldX size={18} stroke={1.75} />
        </span>
      )}
      <div className={classes.body}>
        <button type="button" className={classes.open} onClick={onOpen} aria-haspopup="dialog">
          {reasonInWords(item.reason)}
        </button>
        <p className={classes.text}>{item.diagnosis}</p>
        <div className={classes.meta}>
          <code>{item.connectionSlug}</code>
          <span>{item.method}</span>
          <span>{bytesInWords(item.bytes)}</span>
        </div>
      </div>
      <div className={classes.side}>
        <RelativeTime at={item.at} ago />
        {item.replayedAt !== null ? <Chip colour="green">Taken in</Chip> : null}
        {item.dismissedAt !== null ? <Chip>Dismissed</Chip> : null}
      </div>
    </li>
  );
}
