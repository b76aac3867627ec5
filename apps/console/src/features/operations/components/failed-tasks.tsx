import { Button } from '@mantine/core';
import type { FailedTask } from '@parley/contracts';
import { IconChecklist, IconSettingsOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { RelativeTime } from '../../../ui/relative-time';
import { sayDone, sayProblem } from '../../../ui/said';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { failureInWords } from '../api/failure';
import { failedTasksQuery, useDiscardTask, useRetryTask } from '../api/operations';
import classes from './event-list.module.css';

/** Work in the background that failed for good and is not tried again by itself. */
export function FailedTasks() {
  const query = useInfiniteQuery(failedTasksQuery);
  const canRetry = useCan('tasks.retry');
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];

  if (query.isPending) return <SkeletonRows />;
  if (query.isError && items.length === 0) {
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (items.length === 0) {
    return (
      <EmptyState icon={IconChecklist} title="No task has failed">
        Work in the background is tried again by itself for about an hour. What still fails then waits here.
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label="Failed tasks">
        {items.map((item) => (
          <TaskRow key={item.id} item={item} canRetry={canRetry} />
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

function TaskRow({ item, canRetry }: { item: FailedTask; canRetry: boolean }) {
  const retry = useRetryTask();
  const discard = useDiscardTask();
  return (
    <li className={classes.row}>
      <span className={classes.icon} aria-hidden>
        <IconSettingsOff size={18} stroke={1.75} />
      </span>
      <div className={classes.body}>
        <p className={classes.title}>{item.name}</p>
        <p className={classes.text}>{item.reason}</p>
        <div className={classes.meta}>
          {item.scope === 'system' ? <span>Parley’s own</span> : null}
          <span>{item.attempts === 1 ? 'tried once' : `tried ${item.attempts} times`}</span>
          {Object.entries(item.payload).map(([name, value]) => (
            <span key={name}>
              {name} <code>{value}</code>
            </span>
          ))}
        </div>
      </div>
      <div className={classes.side}>
        <RelativeTime at={item.at} ago />
        {canRetry ? (
          <>
            <Button
              variant="default"
              aria-label={`Do ${item.name} again`}
              loading={retry.isPending}
              onClick={() =>
                retry.mutate(item.id, {
                  onSuccess: () => sayDone('It is being done again. If it fails again it comes back here.'),
                  onError: (error) => sayProblem(error, failureInWords(error, 'It could not be done again')),
                })
              }
            >
              Do again
            </Button>
            <Button
              variant="subtle"
              color="red"
              aria-label={`Discard ${item.name}`}
              loading={discard.isPending}
              onClick={() =>
                discard.mutate(item.id, {
                  onSuccess: () => sayDone('Discarded.'),
                  onError: (error) => sayProblem(error, failureInWords(error, 'It could not be discarded')),
                })
              }
            >
              Discard
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}
