// What a pane shows when it has nothing to show: each says what is so and what to do next.
import { Button } from '@mantine/core';
import { IconMoodEmpty, IconPlugConnectedX, IconAlertTriangle } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { problemOf } from '../api/client';
import classes from './states.module.css';

type Icon = ComponentType<{ size?: number; stroke?: number }>;

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  icon?: Icon;
  action?: ReactNode;
}

export function EmptyState({ title, children, icon: Icon = IconMoodEmpty, action }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden>
        <Icon size={24} stroke={1.5} />
      </span>
      <p className={classes.title}>{title}</p>
      {children ? <div className={classes.body}>{children}</div> : null}
      {action}
    </div>
  );
}

/** A failed load: the problem's own words and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const problem = problemOf(error);
  return (
    <div className={classes.state} role="alert">
      <span className={classes.icon} data-tone="bad" aria-hidden>
        {problem.code === 'offline' ? <IconPlugConnectedX size={24} stroke={1.5} /> : null}
        {problem.code === 'offline' ? null : <IconAlertTriangle size={24} stroke={1.5} />}
      </span>
      <p className={classes.title}>{problem.title}</p>
      <div className={classes.body}>{problem.advice}</div>
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      ) : null}
    </div>
  );
}
