// `npm start`: database, simulator and api, started in that order and stopped in the other.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onSignal } from '../processes/on-signal';
import { endWith } from '../terminal/end-with';
import { describeEnd, Trouble } from '../terminal/trouble';
import { announce } from './announce';
import { readSettings } from './settings';
import { startAll } from './start-all';
import { Teardown } from './teardown';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const say = (line: string) => console.log(line);

endWith(async () => {
  const asked = new AbortController();
  onSignal(
    () => {
      say('\nStopping …');
      asked.abort();
    },
    () => {
      say('Stopping at once. The next start puts right what was left.');
      process.exit(1);
    },
  );
  const teardown = new Teardown();
  try {
    const settings = readSettings(process.env, root);
    const running = await startAll({ settings, root, teardown, signal: asked.signal, say });
    announce(settings, say);
    const died = await Promise.race([whenAborted(asked.signal), running.died]);
    if (!died) return 0;
    say(`\n${describeEnd(died)}\n\nStopping the rest …`);
    return 1;
  } catch (error) {
    if (asked.signal.aborted && !(error instanceof Trouble)) return 0;
    throw error;
  } finally {
    await teardown.run();
    if (asked.signal.aborted) say('Stopped.');
  }
});

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined));
  });
}
