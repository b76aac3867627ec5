import { useEffect } from 'react';
import { createStore, useStore } from '../state/store';
import { exactTime, relativeTime } from './time';

// One clock for every relative time on the page, ticking only while somebody looks at one.
const clock = createStore(Date.now());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

function watchClock(): () => void {
  watchers += 1;
  timer ??= setInterval(() => clock.set(Date.now()), 15_000);
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present time in ms, renewed every 15 s. */
export function useNow(): number {
  useEffect(() => {
    clock.set(Date.now());
    return watchClock();
  }, []);
  return useStore(clock, (now) => now);
}

/** "6 min", "2 h", "12 Aug": refreshes itself; the exact time on hover. */
export function RelativeTime({ at, ago = false }: { at: string; ago?: boolean }) {
  const now = useNow();
  return (
    <time dateTime={at} title={exactTime(at)}>
      {relativeTime(at, now, ago)}
    </time>
  );
}
