import { Button } from '@mantine/core';
import { MEDIA_REFUSALS, type MediaFailure } from '@parley/contracts';
import { IconFileOff, IconFileCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { RelativeTime } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { failureInWords } from '../api/failure';
import { refusedFilesQuery, useFetchFile } from '../api/operations';
import classes from './event-list.module.css';

/** Files of customers’ texts that were not taken in, and why. */
export function RefusedFiles() {
  const query = useInfiniteQuery(refusedFilesQuery);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (items.length === 0)
    return (
      <EmptyState icon={IconFileCheck} title="Every file was taken in">
        Pictures and files that a carrier does not hand over, or that are not safe to keep, are listed here.
      </EmptyState>
    );
  return (
    <>
      <ul className={classes.list} aria-label="Files not taken in">
        {items.map((item) => (
          <Row key={item.id} item={item} />
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

function Row({ item }: { item: MediaFailure }) {
  const may = useCan('webhooks.replay');
  const again = useFetchFile();
  return (
    <li className={classes.row}>
      <span className={classes.icon} aria-hidden>
        <IconFileOff size={18} stroke={1.75} />
      </span>
      <div className={classes.body}>
        <p className={classes.title}>{item.refusal ? MEDIA_REFUSALS[item.refusal] : 'Not taken in.'}</p>
        <div className={classes.meta}>
          <code>{item.connectionSlug}</code>
          <span>{item.type ?? 'of no stated kind'}</span>
          <span>{item.attempts === 1 ? 'tried once' : `tried ${item.attempts} times`}</span>
          <Link
            to="/inbox/$view/$conversationId"
            params={{ view: 'all', conversationId: item.conversationId }}
            className={classes.link}
          >
            Open its thread
          </Link>
        </div>
      </div>
      <div className={classes.side}>
        <RelativeTime at={item.at} ago />
        {may && item.refusal !== 'too_many' ? (
          <Button
            variant="default"
            loading={again.isPending}
            onClick={() =>
              again.mutate(item.id, {
                onSuccess: () => sayDone('It is fetched again.'),
                onError: (error) => sayProblem(error, failureInWords(error, 'Not fetched')),
              })
            }
          >
            Fetch again
          </Button>
        ) : null}
      </div>
    </li>
  );
}
