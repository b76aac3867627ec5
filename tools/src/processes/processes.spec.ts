import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endProcess } from './end-process';
import { findFreePort, portIsFree } from './free-port';
import { commandLine, processIdentity } from './identity';
import { logTail } from './log-tail';
import { readLiveProcess, writePidFile } from './pid-file';

const folder = mkdtempSync(join(tmpdir(), 'parley-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function startNode(script: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', `${script}; console.log('up')`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child.pid ?? 0;
}

test('a running process has an identity and a command line, an ended one has neither', async () => {
  const pid = await startNode('setInterval(() => {}, 1000)');
  expect(processIdentity(pid)).toMatch(/\d/);
  expect(commandLine(pid)).toContain('setInterval');
  expect(await endProcess(pid, [{ signal: 'SIGTERM', patienceMs: 5_000 }])).toBe(true);
  expect(processIdentity(pid)).toBeUndefined();
});

test('a process that ignores the gentle signal is ended by the next', async () => {
  const pid = await startNode("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)");
  const steps = [
    { signal: 'SIGTERM', patienceMs: 100 },
    { signal: 'SIGKILL', patienceMs: 5_000 },
  ] as const;
  expect(await endProcess(pid, steps.slice(0, 1))).toBe(false);
  expect(await endProcess(pid, steps)).toBe(true);
});

test('a pid file is believed only about the very process it was written for', () => {
  const path = join(folder, 'api.json');
  writePidFile(path, { pid: process.pid, what: 'the tests' });
  expect(readLiveProcess(path)).toMatchObject({ pid: process.pid, what: 'the tests' });
  writeFileSync(path, JSON.stringify({ pid: process.pid, identity: 'another moment', what: 'api' }));
  expect(readLiveProcess(path)).toBeUndefined();
  writeFileSync(path, '{"pid":');
  expect(readLiveProcess(path)).toBeUndefined();
  expect(() => writePidFile(path, { pid: 1, what: '' }, { exclusive: true })).toThrow(/EEXIST/);
});

test.each(['127.0.0.1', '::'])('a port that a program listens on at %s is taken', async (host) => {
  const port = await findFreePort();
  expect(await portIsFree(port)).toBe(true);
  const server = createServer().listen(port, host);
  await new Promise((resolve) => server.once('listening', resolve));
  expect(await portIsFree(port)).toBe(false);
  await new Promise((resolve) => server.close(resolve));
});

test('the tail of a log holds its last lines, and only those that are new', () => {
  const path = join(folder, 'some.log');
  writeFileSync(path, 'one\ntwo\n\nthree\n');
  expect(logTail(path, { lines: 2 })).toEqual(['two', 'three']);
  expect(logTail(path, { from: 8 })).toEqual(['three']);
  expect(logTail(join(folder, 'none.log'))).toEqual([]);
});
