import { Button } from '@mantine/core';
import type { WebhookRequest } from '@parley/contracts';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { webhookRequestsQuery } from '../api/operations';
import { bytesInWords, reasonInWords } from '../words';
import classes from './event-list.module.css';
import { WebhookDrawer } from './webhook-drawer';

interface WebhookRequestsProps {
  openId: string | null;
  onOpen: (id: string | null) => void;
}

/** Requests that were refused or could not be read, newest first. */
export function WebhookRequests({ openId, onOpen }: WebhookRequestsProps) {
  const query = useInfiniteQuery(webhookRequestsQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];

  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon={IconShieldCheck} title="No webhook is in quarantine">
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
      <WebhookDrawer id={openId} onClose={() => onOpen(null)} />
    </>
  );
}

function RequestRow({ item, isOpen, onOpen }: { item: WebhookRequest; isOpen: boolean; onOpen: () => void }) {
  const settled = item.replayedAt !== null || item.dismissedAt !== null;
  return (
    <li className={classes.row} data-open={isOpen || undefined} data-settled={settled || undefined}>
      <span className={classes.icon} aria-hidden>
        <IconShieldX size={18} stroke={1.75} />
      </span>
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
