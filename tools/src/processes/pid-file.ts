import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { processIdentity } from './identity';

/** A process named beyond doubt, and a word on what it is for the people who read about it. */
export interface ProcessNote {
  pid: number;
  identity: string;
  what: string;
}

/** Notes a running process. With `exclusive`, fails with EEXIST if the file is there already. */
export function writePidFile(
  path: string,
  { pid, what }: { pid: number; what: string },
  { exclusive = false } = {},
): void {
  mkdirSync(dirname(path), { recursive: true });
  const note: ProcessNote = { pid, identity: processIdentity(pid) ?? '', what };
  writeFileSync(path, JSON.stringify(note), { flag: exclusive ? 'wx' : 'w', mode: 0o600 });
}

/** The process a pid file names, if that very process still runs. */
export function readLiveProcess(path: string): ProcessNote | undefined {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as Partial<ProcessNote>;
    if (typeof note.pid !== 'number' || typeof note.identity !== 'string') return undefined;
    return processIdentity(note.pid) === note.identity
      ? { pid: note.pid, identity: note.identity, what: String(note.what ?? '') }
      : undefined;
  } catch {
    return undefined;
  }
}

export function removePidFile(path: string): void {
  rmSync(path, { force: true });
}
