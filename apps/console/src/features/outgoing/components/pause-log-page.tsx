import type { Pause } from '@parley/contracts';
import { IconHistory, IconLock } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCan } from '../../../api/session';
import { Chip } from '../../../ui/chip';
import { Page } from '../../../ui/page';
import { itemsOf, Paged } from '../../../ui/paged';
import { useNow } from '../../../ui/relative-time';
import { EmptyState } from '../../../ui/states';
import { exactTime } from '../../../ui/time';
import { pauseLogQuery } from '../api/pause-log';
import { lastedInWords, SCOPES } from '../words';
import classes from './outgoing-page.module.css';

/** Every pause there was: of what, by whom, why, from when and to when. The record cannot be changed. */
export function PauseLogPage() {
  if (!useCan('sending.read'))
    return (
      <Page title="Log of pauses">
        <EmptyState icon={IconLock} title="Pauses are not for your role">
          Ask an admin for the permission to see what waits to be sent.
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title="Log of pauses"
      within={{ to: '/outgoing', title: 'Outgoing' }}
      about="Who held sending back, what, why and for how long. Nobody can change this record."
    >
      <PauseLog />
    </Page>
  );
}

function PauseLog() {
  const query = useInfiniteQuery(pauseLogQuery);
  return (
    <Paged
      query={query}
      empty={
        <EmptyState icon={IconHistory} title="Sending was never paused">
          Each pause will be listed here, with who, why and for how long.
        </EmptyState>
      }
    >
      <PauseTable pauses={itemsOf(query)} />
    </Paged>
  );
}

function PauseTable({ pauses }: { pauses: readonly Pause[] }) {
  const now = useNow();
  return (
    <table className={`${classes.table} ${classes.log}`} aria-label="Pauses">
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
        {pauses.map((pause) => (
          <Row key={pause.id} pause={pause} now={now} />
        ))}
      </tbody>
    </table>
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
