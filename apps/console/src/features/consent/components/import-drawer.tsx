import { Button, Drawer } from '@mantine/core';
import { API, type ConsentImport, IMPORT_OUTCOMES } from '@parley/contracts';
import { IconFileDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RelativeTime } from '../../../ui/relative-time';
import { sayProblem } from '../../../ui/said';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import { dateWithYear } from '../../../ui/time';
import { importQuery, isMoving, useApplyImport } from '../api/imports';
import { KIND_WORDS, OUTCOME_WORDS, STATE_WORDS, toWrite } from '../import-words';
import { ImportLines } from './import-lines';
import classes from './imports.module.css';

/** One import beside the list: what the check found, the word to write it, and the report to keep. */
export function ImportDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const [last, setLast] = useState(id);
  if (id !== null && id !== last) setLast(id);
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size="40rem" title="Import">
      {last === null ? null : <Loaded id={last} />}
    </Drawer>
  );
}

function Loaded({ id }: { id: string }) {
  const query = useQuery(importQuery(id));
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Import item={query.data} />;
}

function Import({ item }: { item: ConsentImport }) {
  return (
    <div className={classes.import}>
      <div>
        <p>
          <strong>
            <bdi>{item.fileName}</bdi>
          </strong>
        </p>
        <p className={classes.quiet}>
          {KIND_WORDS[item.kind].label}
          {item.brand ? (
            <>
              {', '}
              <bdi>{item.brand.name}</bdi>
            </>
          ) : null}
          . Brought by <bdi>{item.madeBy}</bdi> <RelativeTime at={item.madeAt} ago />
          {item.appliedBy === null || item.appliedAt === null ? null : (
            <>
              , written by <bdi>{item.appliedBy}</bdi> <RelativeTime at={item.appliedAt} ago />
            </>
          )}
          .
        </p>
        <p className={classes.hash}>
          SHA-256 <code>{item.sha256}</code>
        </p>
      </div>
      <Standing item={item} />
      {item.unread.length === 0 ? null : (
        <p>
          Not read, since no column of ours has this name: <bdi>{item.unread.join(', ')}</bdi>.
        </p>
      )}
      {item.state === 'refused' ? null : <Outcome item={item} />}
    </div>
  );
}

function Outcome({ item }: { item: ConsentImport }) {
  return (
    <>
      <ul className={classes.counts} aria-label="Lines by what becomes of them">
        {IMPORT_OUTCOMES.filter((outcome) => item.counts[outcome] > 0).map((outcome) => (
          <li key={outcome}>
            {OUTCOME_WORDS[outcome].label}
            <b>{item.counts[outcome].toLocaleString()}</b>
            <span>{OUTCOME_WORDS[outcome].about}</span>
          </li>
        ))}
      </ul>
      <Actions item={item} />
      <KeptUntil item={item} />
      {item.lines === 0 || areGone(item) ? null : <ImportLines item={item} />}
    </>
  );
}

const areGone = ({ linesUntil }: ConsentImport): boolean =>
  linesUntil !== null && Date.parse(linesUntil) <= Date.now();

/** Its lines are people's numbers, and go after a while. */
function KeptUntil({ item }: { item: ConsentImport }) {
  if (item.linesUntil === null) return null;
  const day = dateWithYear(item.linesUntil);
  return (
    <p className={classes.quiet}>
      {areGone(item)
        ? `Its lines were deleted on ${day}. What was written stays in the ledger.`
        : item.state === 'checked'
          ? `Have it written by ${day}; after that its lines are deleted.`
          : `Its lines and the report are kept until ${day}. What was written stays in the ledger.`}
    </p>
  );
}

/** Where it is, announced as it moves. */
function Standing({ item }: { item: ConsentImport }) {
  if (item.state === 'refused') return <p className={classes.bad}>{item.refusal}</p>;
  if (!isMoving(item)) return <p role="status">{STATE_WORDS[item.state].label}.</p>;
  const checking = item.state === 'checking';
  return (
    <div role="status">
      <p>
        {checking
          ? `${item.lines.toLocaleString()} lines checked so far…`
          : `${Math.floor(item.progress * 100)} % written…`}{' '}
        <span className={classes.quiet}>It goes on when you leave.</span>
      </p>
      <progress
        className={classes.progress}
        aria-label={checking ? 'Checking' : 'Writing'}
        {...(checking ? {} : { value: item.progress, max: 1 })}
      />
    </div>
  );
}

function Actions({ item }: { item: ConsentImport }) {
  const apply = useApplyImport(item.id);
  const lines = toWrite(item);
  if (isMoving(item)) return null;
  return (
    <div className={classes.actions}>
      {item.state === 'checked' ? (
        <Button
          disabled={lines === 0}
          loading={apply.isPending}
          onClick={() => apply.mutate(undefined, { onError: (error) => sayProblem(error) })}
        >
          Write {lines.toLocaleString()} {lines === 1 ? 'line' : 'lines'} to the ledger
        </Button>
      ) : null}
      {areGone(item) ? null : (
        <Button
          component="a"
          variant="default"
          href={API.consentImportReport(item.id)}
          download
          leftSection={<IconFileDownload size={16} stroke={2} aria-hidden />}
        >
          Report
        </Button>
      )}
    </div>
  );
}
