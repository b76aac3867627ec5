import { spawn } from 'node:child_process';
import { endProcess } from './end-process';
import { onSignal } from './on-signal';

export interface GroupRun {
  code: number;
  /** Whether somebody asked us to end meanwhile. */
  interrupted: boolean;
}

/**
 * Runs a Node program in the foreground to its end, in a process group of its own. Asked to end, it ends the
 * whole group, so that neither the program's workers nor servers they started stay behind.
 */
export async function runGroup(
  args: readonly string[],
  { env, cwd = process.cwd() }: { env: NodeJS.ProcessEnv; cwd?: string },
): Promise<GroupRun> {
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const pid = child.pid;
  let interrupted = false;
  const end = (patienceMs: number) => {
    interrupted = true;
    if (pid === undefined) return;
    void endProcess(
      pid,
      [
        { signal: 'SIGTERM', patienceMs },
        { signal: 'SIGKILL', patienceMs: 5_000 },
      ],
      { group: true },
    );
  };
  const forget = onSignal(
    () => end(10_000),
    () => end(0),
  );
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exit) => resolve(exit ?? 1));
    });
    return { code, interrupted };
  } finally {
    forget();
    // What the program itself did not end, such as a worker that hung.
    if (pid !== undefined) killGroup(pid);
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}
