import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { Pause } from '@parley/contracts';
import { IconHistory, IconLock } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { usePauses } from '../../../api/pauses';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { LinkButton } from '../../../ui/link-button';
import { useNow } from '../../../ui/relative-time';
import { SkeletonRows } from '../../../ui/skeletons';
import { EmptyState, ErrorState } from '../../../ui/states';
import { exactTime } from '../../../ui/time';
import { pauseLogQuery } from '../api/pause-log';
import { lastedInWords, SCOPES } from '../words';
import classes from './outgoing-page.module.css';

/** Every pause there was: of what, by whom, why, from when and to when. The record cannot be changed. */
export function PauseLogPage() {
  useDocumentTitle('Pauses · Parley');
  if (!useCan('sending.read'))
    return (
      <EmptyState icon={IconLock} title="Pauses are not for your role">
        Ask an admin for the permission to see what waits to be sent.
      </EmptyState>
    );
  return (
    <section className={classes.page} aria-labelledby="pauses-title">
      <header className={classes.header}>
        <div>
          <h1 id="pauses-title">Pauses</h1>
          <p>Who held sending back, what, why and for how long. Nobody can change this record.</p>
        </div>
        <LinkButton to="/outgoing" variant="default">
          Back to Outgoing
        </LinkButton>
      </header>
      <PauseLog />
    </section>
  );
}

function PauseLog() {
  const now = useNow();
  const on = usePauses();
  const query = useInfiniteQuery(pauseLogQuery);
  const past = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <SkeletonRows avatar={false} />;
  if (query.isError && past.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  const ended = new Set(past.map(({ id }) => id));
  const all = [...on.filter(({ id }) => !ended.has(id)).reverse(), ...past];
  if (all.length === 0)
    return (
      <EmptyState icon={IconHistory} title="Sending was never paused">
        Each pause will be listed here, with who, why and for how long.
      </EmptyState>
    );
  return (
    <>
      <table className={classes.table} aria-label="Pauses">
        <thead>
          <tr>
            <th>What</th>
            <th>From</th>
            <th>To</th>
            <th>Lasted</th>
            <th>Reason</th>
          </tr>
        </thead>
        <tbody>
          {all.map((pause) => (
            <Row key={pause.id} pause={pause} now={now} />
          ))}
        </tbody>
      </table>
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

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function Moment({ at, by }: { at: string; by: string }) {
  return (
    <>
      <time dateTime={at} title={exactTime(at)}>
        {moment.format(Date.parse(at))}
      </time>{' '}
      <span className={classes.quiet} dir="auto">
        by {by}
      </span>
    </>
  );
}

function Row({ pause, now }: { pause: Pause; now: number }) {
  return (
    <tr>
      <td className={classes.who}>
        <b dir="auto">{pause.targetName}</b>{' '}
        <span className={classes.quiet}>{SCOPES[pause.target.scope]}</span>
      </td>
      <td className={classes.moment} data-label="From">
        <Moment at={pause.startedAt} by={pause.startedBy.name} />
      </td>
      <td className={classes.moment} data-label="To">
        {pause.endedAt === null ? (
          <Chip colour="orange">still on</Chip>
        ) : (
          <Moment at={pause.endedAt} by={pause.endedBy?.name ?? 'nobody'} />
        )}
      </td>
      <td className={classes.leaves} data-label="Lasted">
        {lastedInWords(
          Date.parse(pause.endedAt ?? new Date(now).toISOString()) - Date.parse(pause.startedAt),
        )}
      </td>
      <td className={classes.why} dir="auto">
        {pause.reason}
        {pause.endReason === null ? null : <span className={classes.quiet}> Ended: {pause.endReason}</span>}
      </td>
    </tr>
  );
}
