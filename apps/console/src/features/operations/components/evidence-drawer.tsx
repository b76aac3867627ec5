import { Drawer } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { SkeletonBlock } from '../../../ui/skeletons';
import { ErrorState } from '../../../ui/states';
import classes from './evidence.module.css';

interface EvidenceDrawerProps {
  title: string;
  /** What is open, or null. */
  id: string | null;
  onClose: () => void;
  children: (id: string) => ReactNode;
}

/** Everything that is known about one row, beside the list. What it showed stays while it slides away. */
export function EvidenceDrawer({ title, id, onClose, children }: EvidenceDrawerProps) {
  const [last, setLast] = useState(id);
  if (id !== null && id !== last) setLast(id);
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size="38rem" title={title}>
      {last === null ? null : children(last)}
    </Drawer>
  );
}

/** What a drawer shows of its query: on its way, failed, or there. */
export function Evidence<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.isPending) return <SkeletonBlock lines={8} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <div className={classes.detail}>{children(query.data)}</div>;
}

/** Why it is here, in words, and what that means. */
export function Verdict({ reason, children }: { reason: string; children: ReactNode }) {
  return (
    <div className={classes.verdict}>
      <strong>{reason}</strong>
      <p>{children}</p>
    </div>
  );
}

interface RawProps {
  title: string;
  /** What the button that copies it says. */
  copy: ReactNode;
  children: string;
}

/** A text as it came, letter by letter. */
export function Raw({ title, copy, children }: RawProps) {
  return (
    <>
      <div className={classes.bodyHead}>
        <h3>{title}</h3>
        {copy}
      </div>
      <pre className={classes.raw} tabIndex={0} role="region" aria-label={title}>
        {children}
      </pre>
    </>
  );
}
