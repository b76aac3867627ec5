import { describeEnd } from './trouble';

/** Runs a program's main function and ends the process with what it returns, or says why it could not. */
export function endWith(main: () => Promise<number>): void {
  // A terminal that was closed, or a pipe whose reader went away, must not keep us from tidying up.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(`\n${describeEnd(error)}`);
      process.exit(1);
    },
  );
}
