import { Button } from '@mantine/core';
import type { RouteChange, RoutesOverview, RouteSetSummary } from '@parley/contracts';
import { IconHistory } from '@tabler/icons-react';
import { Chip } from '../../../ui/chip';
import { RelativeTime, useNow } from '../../../ui/relative-time';
import { dateWithYear, exactTime } from '../../../ui/time';
import { RowOpener } from '../../../ui/row-opener';
import { EmptyState } from '../../../ui/states';
import classes from './history-view.module.css';

interface HistoryViewProps {
  overview: RoutesOverview;
  onOpen: (version: number) => void;
  /** Absent: one may look only. */
  onGoBack: ((version: number) => Promise<void>) | undefined;
}

/** Every set that was ever published, newest first; none is ever changed or lost. */
export function HistoryView({ overview, onOpen, onGoBack }: HistoryViewProps) {
  const published = overview.history
    .filter(({ state }) => state !== 'draft')
    .toSorted((a, b) => b.version - a.version);
  if (published.length === 0) {
    return (
      <EmptyState icon={IconHistory} title="Nothing has been published yet">
        Each publish makes a new set with a number, a note and a name, and stays here to look at or go back
        to.
      </EmptyState>
    );
  }
  return (
    <>
      <ol className={classes.sets} aria-label="Published sets">
        {published.map((set) => (
          <li key={set.version} className={classes.set}>
            <div className={classes.head}>
              <RowOpener onOpen={() => onOpen(set.version)}>Set {set.version}</RowOpener>
              <SetState set={set} />
            </div>
            {onGoBack !== undefined && set.state === 'retired' && overview.published !== null ? (
              <Button
                variant="default"
                size="compact-sm"
                className={classes.back}
                aria-label={`Make set ${set.version} live again`}
                onClick={() => void onGoBack(set.version)}
              >
                Make live again
              </Button>
            ) : null}
            <p className={classes.note} dir="auto">
              {set.note ?? 'No note'}
            </p>
            <div className={classes.meta}>
              {set.publishedBy === null ? null : <bdi>{set.publishedBy.name}</bdi>}
              <RelativeTime at={set.publishedAt ?? set.updatedAt} ago />
              {set.reviewDate === null ? null : (
                <ReviewOn day={set.reviewDate} isLive={set.state !== 'retired'} />
              )}
              <span>{set.ruleCount === 1 ? '1 rule' : `${set.ruleCount} rules`}</span>
            </div>
          </li>
        ))}
      </ol>
      <Changes changes={overview.changes} />
    </>
  );
}

function SetState({ set }: { set: RouteSetSummary }) {
  if (set.state === 'published') return <Chip colour="green">Live</Chip>;
  if (set.state === 'rollout') return <Chip colour="blue">{`${set.percent ?? 0} % of contacts`}</Chip>;
  return null;
}

/** A day that is over is pointed out as long as the set routes texts. */
function ReviewOn({ day, isLive }: { day: string; isLive: boolean }) {
  const now = useNow();
  const isDue = isLive && Date.parse(`${day}T00:00:00`) <= now;
  const shown = dateWithYear(`${day}T12:00:00`);
  return isDue ? <Chip colour="orange">{`Review due since ${shown}`}</Chip> : <span>Review on {shown}</span>;
}

/** What was done, said of the set. */
const DONE: Record<RouteChange['kind'], string> = {
  published: 'published for everybody',
  rollout_started: 'published for some',
  rollout_raised: 'for more contacts',
  rollout_lowered: 'for fewer contacts',
  rollout_finished: 'for everybody now',
  rollout_abandoned: 'rolled back',
  rolled_back: 'made live again',
  put_live: 'made live again',
};

function Changes({ changes }: { changes: readonly RouteChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section className={classes.changes} aria-label="What was live when">
      <h2>What was live when</h2>
      <ol>
        {changes.map(({ at, by, kind, percent, version }) => (
          <li key={`${at} ${version} ${kind}`}>
            <span title={exactTime(at)}>
              <RelativeTime at={at} ago />
            </span>
            <span>
              Set {version} {DONE[kind]}
              {percent === null ? null : `, ${percent} %`}
            </span>
            {by === null ? null : <bdi>{by.name}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  );
}
