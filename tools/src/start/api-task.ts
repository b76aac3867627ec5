import { spawn } from 'node:child_process';
import { Trouble } from '../terminal/trouble';

/**
 * Runs one of the api's commands (`migrate`, `seed`) to its end, quietly. Throws with its words when it fails,
 * and when it is cut short because we were asked to stop.
 */
export async function runApiTask(
  script: string,
  args: readonly string[],
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, [script, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => signal.removeEventListener('abort', stop));
  signal.throwIfAborted();
  if (code === 0) return;
  const words = output.split('\n').filter((line) => line.trim() !== '');
  throw new Trouble(`The database could not be prepared: "${args.join(' ')}" failed.`, words.slice(-15));
}
