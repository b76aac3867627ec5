const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm passes a Ctrl-C on to a child that the terminal has told already: within this time it is one request. */
const ECHO_MS = 1_000;

/**
 * Calls `ask` when the process is asked to end, and `insist` when it is asked again a while later. Returns
 * how to stop listening.
 */
export function onSignal(ask: (signal: NodeJS.Signals) => void, insist: () => void): () => void {
  let askedAt: number | undefined;
  const handle = (signal: NodeJS.Signals) => {
    if (askedAt === undefined) {
      askedAt = Date.now();
      ask(signal);
    } else if (Date.now() - askedAt > ECHO_MS) insist();
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
}
