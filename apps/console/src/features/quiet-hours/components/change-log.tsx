import type { QuietChange } from '@parley/contracts';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { itemsOf, Paged } from '../../../ui/paged';
import { RelativeTime } from '../../../ui/relative-time';
import { EmptyState } from '../../../ui/states';
import { quietChangesQuery } from '../api/quiet-hours';
import { changeInWords, differences } from '../words';
import classes from './quiet-hours.module.css';

/** Who changed what, when and why, newest first; of one rule or cap, or of all. Nobody can change this record. */
export function ChangeLog({ of }: { of?: { kind: QuietChange['kind']; subject: string } }) {
  const query = useInfiniteQuery(quietChangesQuery(of ?? null));
  return (
    <Paged
      query={query}
      empty={
        <EmptyState icon={IconHistory} title="Nothing has been changed">
          Each change will be listed here, with who, when and why.
        </EmptyState>
      }
    >
      <ol className={classes.changes} aria-label="Changes">
        {itemsOf(query).map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ol>
    </Paged>
  );
}

function Change({ change }: { change: QuietChange }) {
  return (
    <li>
      <p dir="auto">
        <b>{changeInWords(change)}</b>
      </p>
      {differences(change).map(({ field, was, is }) => (
        <p key={field} className={classes.difference} dir="auto">
          {field}: <del>{was}</del> <ins>{is}</ins>
        </p>
      ))}
      {change.reason === null ? null : (
        <p className={classes.reason} dir="auto">
          “{change.reason}”
        </p>
      )}
      <p className={classes.hint}>
        <bdi>{change.by.name}</bdi>, <RelativeTime at={change.at} ago />
      </p>
    </li>
  );
}
