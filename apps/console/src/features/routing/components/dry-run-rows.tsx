import { Button } from '@mantine/core';
import type { RoutesDryRun } from '@parley/contracts';
import { Link } from '@tanstack/react-router';
import { RelativeTime } from '../../../ui/relative-time';
import classes from './dry-run-view.module.css';

interface DryRunRowsProps {
  result: RoutesDryRun;
  onMore: () => void;
  isRunning: boolean;
}

/** The texts that would be routed otherwise, newest first, each with the way to its thread. */
export function DryRunRows({ result, onMore, isRunning }: DryRunRowsProps) {
  const { rows, nextOffset } = result;
  if (rows.length === 0) return null;
  return (
    <>
      <ol className={classes.rows} aria-label="Texts that change">
        {rows.map((row) => (
          <li key={`${row.conversationId} ${row.position}`}>
            <span className={classes.meta}>
              <RelativeTime at={row.at} ago />
              <span>
                {row.before.queueName ?? 'No queue'} → {row.after.queueName ?? 'No queue'}
              </span>
              {row.after.word === null || row.after.word === '' ? null : (
                <code dir="auto">{row.after.word}</code>
              )}
            </span>
            {row.text === null ? (
              <em>Not for your role to read</em>
            ) : (
              <Link
                to="/inbox/$view/$conversationId"
                params={{ view: 'all', conversationId: row.conversationId }}
              >
                <bdi>{row.text === '' ? 'A text without words' : row.text}</bdi>
              </Link>
            )}
          </li>
        ))}
      </ol>
      {nextOffset === null ? null : (
        <Button variant="default" className={classes.more} loading={isRunning} onClick={onMore}>
          Show older
        </Button>
      )}
    </>
  );
}
