// One stream of events for the whole page; whatever shows something reads it again when it has changed.
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Change as StoreChange } from '../../carrier/store';
import { eventsAddress, read } from './requests';

const AGAIN_AFTER_MS = 1_000;
/** A blink of the connection is nobody's concern. */
const TELL_AFTER_MS = 1_200;

/** What kinds of things changed and for which numbers; an empty list means any. */
export interface Change {
  kinds: StoreChange['kind'][];
  numbers: string[];
}

const ANYTHING: Change = { kinds: [], numbers: [] };
const listeners = new Set<(change: Change) => void>();
const watchers = new Set<() => void>();
let away = false;
let awayTimer: number | undefined;

const setAway = (value: boolean): void => {
  window.clearTimeout(awayTimer);
  awayTimer = undefined;
  if (away === value) return;
  away = value;
  for (const watcher of watchers) watcher();
};

let missed = false;

function connect(): void {
  const source = new EventSource(eventsAddress);
  source.onopen = () => {
    setAway(false);
    // What happened while nobody listened is found by reading everything again.
    if (missed) for (const listener of listeners) listener(ANYTHING);
    missed = false;
  };
  source.onmessage = (event: MessageEvent<string>) => {
    const change = JSON.parse(event.data) as Change;
    for (const listener of listeners) listener(change);
  };
  source.onerror = () => {
    missed = true;
    awayTimer ??= window.setTimeout(() => setAway(true), TELL_AFTER_MS);
    // The browser comes back by itself, except from an answer that was no stream.
    if (source.readyState === EventSource.CLOSED) window.setTimeout(connect, AGAIN_AFTER_MS);
  };
}
connect();

/** Whether the simulator has been out of reach for more than a moment. */
export const useAway = (): boolean =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => away,
  );

const concerns = (change: Change, kinds: readonly string[], number: string | undefined): boolean =>
  (change.kinds.length === 0 || change.kinds.some((kind) => kinds.includes(kind))) &&
  (number === undefined || change.numbers.length === 0 || change.numbers.includes(number));

/** Reads `path`, and again whenever one of `kinds` changes (for `number`, where one is given). */
export function useLive<T>(
  path: string,
  kinds: readonly StoreChange['kind'][],
  number?: string,
): T | undefined {
  const [seen, setSeen] = useState<{ path: string; data: T }>();
  const relevant = useEffectEvent((change: Change) => concerns(change, kinds, number));
  useEffect(() => {
    let ended = false;
    let loading = false;
    let again = false;
    const load = async (): Promise<void> => {
      again = loading;
      if (loading) return;
      loading = true;
      do {
        again = false;
        try {
          const data = await read<T>(path);
          if (!ended) setSeen({ path, data });
        } catch {
          // The banner says that the simulator is away; when it is back, everything is read again.
        }
      } while (again && !ended);
      loading = false;
    };
    void load();
    const listener = (change: Change): void => {
      if (relevant(change)) void load();
    };
    listeners.add(listener);
    return () => {
      ended = true;
      listeners.delete(listener);
    };
  }, [path]);
  return seen?.path === path ? seen.data : undefined;
}
