/** Runs `task` at most once per `interval` ms: at once when idle, else once at the end of the interval. */
export function throttled(task: () => void, interval: number): { run: () => void; cancel: () => void } {
  let last = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = () => {
    timer = undefined;
    last = Date.now();
    task();
  };
  return {
    run() {
      if (timer !== undefined) return;
      const wait = last + interval - Date.now();
      if (wait <= 0) fire();
      else timer = setTimeout(fire, wait);
    },
    cancel() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
