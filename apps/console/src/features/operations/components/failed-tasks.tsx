import { Button } from '@mantine/core';
import type { FailedTask } from '@parley/contracts';
import { IconChecklist, IconSettingsOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { itemsOf, Paged } from '../../../ui/paged';
import { EmptyState } from '../../../ui/states';
import { failedTasksQuery, useDiscardTask, useRetryTask } from '../api/operations';
import { triesInWords } from '../words';
import { EventList, EventRow } from './event-row';

/** Work in the background that failed for good and is not tried again by itself. */
export function FailedTasks() {
  const query = useInfiniteQuery(failedTasksQuery);
  const canRetry = useCan('tasks.retry');
  return (
    <Paged
      query={query}
      empty={
        <EmptyState icon={IconChecklist} title="No task has failed">
          Work in the background is tried again by itself for about an hour. What still fails then waits here.
        </EmptyState>
      }
    >
      <EventList label="Failed tasks">
        {itemsOf(query).map((item) => (
          <EventRow
            key={item.id}
            id={item.id}
            icon={IconSettingsOff}
            title={item.name}
            text={item.reason}
            at={item.at}
            meta={
              <>
                {item.scope === 'system' ? <span>Parley’s own</span> : null}
                <span>{triesInWords(item.attempts)}</span>
                {Object.entries(item.payload).map(([name, value]) => (
                  <span key={name}>
                    {name} <code>{value}</code>
                  </span>
                ))}
              </>
            }
            side={canRetry ? <TaskActions task={item} /> : null}
          />
        ))}
      </EventList>
    </Paged>
  );
}

function TaskActions({ task: { id, name } }: { task: FailedTask }) {
  const retry = useRetryTask();
  const discard = useDiscardTask();
  return (
    <>
      <Button
        variant="default"
        aria-label={`Do again: ${name}`}
        loading={retry.isPending}
        onClick={() => retry.mutate(id)}
      >
        Do again
      </Button>
      <Button
        variant="subtle"
        color="bad"
        aria-label={`Discard ${name}`}
        loading={discard.isPending}
        onClick={() => discard.mutate(id)}
      >
        Discard
      </Button>
    </>
  );
}
