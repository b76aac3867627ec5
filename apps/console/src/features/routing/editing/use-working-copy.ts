import type { RoutesOverview } from '@parley/contracts';
import { useEffect, useReducer, useRef } from 'react';
import { readKeptEdits, writeKeptEdits } from './kept-edits';
import { hasEdits, isOutdated, openCopy, reduceCopy, serverBase } from './working-copy';

/** Typing is written to the browser's storage after this pause, and at once when the page goes. */
const KEEP_AFTER_MS = 400;

/** The working copy of one workspace's rules: opened from what was kept, following the server, kept on every change. */
export function useWorkingCopy(workspaceId: string, overview: RoutesOverview) {
  const server = serverBase(overview);
  const [copy, act] = useReducer(reduceCopy, null, () => openCopy(server, readKeptEdits(workspaceId)));
  const followed = reduceCopy(copy, { type: 'follow', server });
  if (followed !== copy) act({ type: 'follow', server });

  const latest = useRef(copy);
  useEffect(() => {
    latest.current = copy;
    const timer = setTimeout(() => keep(workspaceId, copy), KEEP_AFTER_MS);
    return () => clearTimeout(timer);
  }, [workspaceId, copy]);
  useEffect(() => {
    const now = () => keep(workspaceId, latest.current);
    window.addEventListener('pagehide', now);
    return () => {
      window.removeEventListener('pagehide', now);
      now();
    };
  }, [workspaceId]);

  return {
    rules: copy.history.rules,
    base: copy.base,
    server,
    act,
    hasEdits: hasEdits(copy),
    isOutdated: isOutdated(copy, server),
    undoes: copy.history.past.at(-1)?.label ?? null,
    redoes: copy.history.future.at(-1)?.label ?? null,
  };
}

export type WorkingRules = ReturnType<typeof useWorkingCopy>;

function keep(workspaceId: string, copy: ReturnType<typeof openCopy>): void {
  const { base, history } = copy;
  writeKeptEdits(
    workspaceId,
    hasEdits(copy)
      ? {
          baseKey: base.key,
          baseRevision: base.revision,
          rules: history.rules,
          savedAt: new Date().toISOString(),
        }
      : null,
  );
}
