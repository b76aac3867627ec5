import { Button } from '@mantine/core';
import type { BackfillOverview, BackfillRun } from '@parley/contracts';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { useCommands } from '../../../app/commands';
import { RelativeTime } from '../../../ui/relative-time';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { backfillQuery, useRunBackfill } from '../api/operations';
import { EventList, EventRow } from './event-row';
import classes from './event-row.module.css';

type Item = BackfillOverview['items'][number];

const TRIGGERS: Record<BackfillRun['trigger'], string> = {
  start: 'after a start',
  outage: 'after an outage',
  schedule: 'on schedule',
  person: 'asked for',
};

/** What the carriers' own lists brought in that no webhook did. */
export function Backfill() {
  const query = useQuery(backfillQuery);
  if (query.isPending) return <SkeletonRows />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0)
    return (
      <EmptyState icon={IconHistory} title="No connection yet">
        Once there is one, its carrier’s list is looked through for texts that never reached us.
      </EmptyState>
    );
  return (
    <EventList label="Carriers’ lists">
      {query.data.items.map((item) => (
        <ConnectionRow key={item.connection.id} item={item} />
      ))}
    </EventList>
  );
}

function ConnectionRow({ item: { connection, offers, runs } }: { item: Item }) {
  const may = useCan('webhooks.replay');
  const run = useRunBackfill();
  const [last] = runs;
  const under = last?.state === 'requested' || last?.state === 'running';
  const ask = () => run.mutate(connection.id);
  const can = may && offers === 'full';
  useCommands(
    can
      ? [
          {
            id: `operations.backfill.${connection.id}`,
            title: `Look for missed texts: ${connection.name}`,
            group: 'Operations',
            also: 'backfill recover carrier list',
            permission: 'webhooks.replay',
            run: ask,
          },
        ]
      : [],
  );
  return (
    <EventRow
      id={connection.id}
      icon={IconHistory}
      title={connection.name}
      text={
        <span role="status">
          {offers === 'full'
            ? sentence(last)
            : 'This carrier has no list of texts: what its webhooks missed is lost.'}
        </span>
      }
      isSettled={last?.state === 'done'}
      meta={runs.slice(0, 5).map((one) => (
        <div key={one.id} className={classes.line}>
          <RelativeTime at={one.createdAt} ago />
          <span>
            {TRIGGERS[one.trigger]}
            {one.requestedBy ? ` by ${one.requestedBy}` : ''}
          </span>
          <span>{counted(one)}</span>
        </div>
      ))}
      side={
        can ? (
          <Button
            variant="default"
            loading={run.isPending || under}
            onClick={ask}
            aria-label={`Look now: ${connection.name}`}
          >
            Look now
          </Button>
        ) : null
      }
    />
  );
}

function sentence(run: BackfillRun | undefined): string {
  if (!run) return 'Its list has not been looked through yet.';
  if (run.state === 'requested') return 'Its list is about to be looked through.';
  if (run.state === 'running')
    return `Looking: ${run.textsFound} texts and ${run.receiptsFound} states so far, ${run.textsRecovered} recovered.`;
  if (run.state === 'failed')
    return `The last look failed, and is tried again: ${run.error ?? 'no reason given'}`;
  return run.textsRecovered + run.statesMoved === 0
    ? 'Nothing was missing at the last look.'
    : `The last look ${counted(run)}.`;
}

const counted = ({ state, textsFound, textsRecovered, receiptsFound, statesMoved }: BackfillRun): string =>
  state === 'failed'
    ? 'failed'
    : `recovered ${textsRecovered} of ${textsFound} texts, moved ${statesMoved} of ${receiptsFound} states`;
