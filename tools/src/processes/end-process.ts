import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './identity';

/** One step of ending a process: the signal, and how long it may take before the next step. */
export interface EndingStep {
  signal: NodeJS.Signals;
  patienceMs: number;
}

/**
 * Ends one process, gently first, and returns when it is gone. Works for processes that are not our
 * children. `group` signals its whole process group, for programs that start others.
 */
export async function endProcess(
  pid: number,
  steps: readonly EndingStep[],
  { group = false } = {},
): Promise<boolean> {
  const identity = processIdentity(pid);
  if (identity === undefined) return true;
  for (const { signal, patienceMs } of steps) {
    if (!send(group ? -pid : pid, signal)) return true;
    if (await gone(pid, identity, patienceMs)) return true;
  }
  return false;
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

async function gone(pid: number, identity: string, patienceMs: number): Promise<boolean> {
  const until = Date.now() + patienceMs;
  for (let pause = 10; processIdentity(pid) === identity; pause = Math.min(pause * 2, 200)) {
    if (Date.now() >= until) return false;
    await sleep(pause);
  }
  return true;
}
