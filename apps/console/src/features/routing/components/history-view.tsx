import type { RouteSetSummary } from '@parley/contracts';
import { IconHistory } from '@tabler/icons-react';
import { Chip } from '../../../ui/chip';
import { RelativeTime } from '../../../ui/relative-time';
import { RowOpener } from '../../../ui/row-opener';
import { EmptyState } from '../../../ui/states';
import classes from './history-view.module.css';

interface HistoryViewProps {
  history: readonly RouteSetSummary[];
  onOpen: (version: number) => void;
}

/** Every set that was ever published, newest first; none is ever changed or lost. */
export function HistoryView({ history, onOpen }: HistoryViewProps) {
  const published = history
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
    <ol className={classes.sets} aria-label="Published sets">
      {published.map((set) => (
        <li key={set.version} className={classes.set}>
          <div className={classes.head}>
            <RowOpener onOpen={() => onOpen(set.version)}>Set {set.version}</RowOpener>
            {set.state === 'published' ? <Chip colour="green">Live</Chip> : null}
          </div>
          <p className={classes.note} dir="auto">
            {set.note ?? 'No note'}
          </p>
          <div className={classes.meta}>
            {set.publishedBy === null ? null : <bdi>{set.publishedBy.name}</bdi>}
            <RelativeTime at={set.publishedAt ?? set.updatedAt} ago />
            <span>{set.ruleCount === 1 ? '1 rule' : `${set.ruleCount} rules`}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
