// The program as it is started and stopped.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { folder } from './world';

const PROGRAM = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const CREDENTIALS = `Basic ${btoa('AC00000000000000000000000000000001:demo-auth-token')}`;
const running: ChildProcess[] = [];
const folders: string[] = [];

interface Program {
  url: string;
  said: () => string;
  process: ChildProcess;
  ended: Promise<number | null>;
}

const dataFolder = (): string => {
  const made = folder();
  folders.push(made);
  return made;
};

function start(environment: Record<string, string>): Program {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return {
    url: `http://127.0.0.1:${environment['SIMULATOR_PORT']}`,
    said: () => said,
    process: child,
    ended: new Promise((resolve) => child.once('exit', resolve)),
  };
}

const answers = (program: Program) =>
  eventually(async () => expect((await fetch(`${program.url}/health/live`)).ok).toBe(true), 15_000);

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const send = (program: Program, to: string) =>
  fetch(`${program.url}/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json`, {
    method: 'POST',
    headers: { authorization: CREDENTIALS },
    body: new URLSearchParams({ To: to, From: '+15005550006', Body: 'Hello' }),
  });

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends it within 3 s, though requests hang on purpose and listeners listen, and nothing is lost',
    async (signal) => {
      const SIMULATOR_DATA_DIR = dataFolder();
      const program = start({ SIMULATOR_PORT: await freePort(), SIMULATOR_DATA_DIR });
      await answers(program);
      const hanging = send(program, '+12025550133').catch(() => 'broken off');
      const listening = await fetch(`${program.url}/simulator/events`);
      const { sid } = (await (await send(program, '+12025550143')).json()) as { sid: string };
      await eventually(() =>
        expect(readFileSync(join(SIMULATOR_DATA_DIR, 'carrier.jsonl'), 'utf8')).toContain('0133'),
      );
      const began = performance.now();
      program.process.kill(signal);
      expect(await program.ended).toBe(0);
      expect(performance.now() - began).toBeLessThan(3_000);
      expect(await hanging).toBe('broken off');
      await listening.body?.cancel().catch(() => undefined);
      expect(readFileSync(join(SIMULATOR_DATA_DIR, 'carrier.jsonl'), 'utf8')).toContain(sid);
    },
  );

  it('kill -9 right after an answer forgets nothing', async () => {
    const environment = { SIMULATOR_PORT: await freePort(), SIMULATOR_DATA_DIR: dataFolder() };
    const program = start(environment);
    await answers(program);
    const sids = [];
    for (let turn = 0; turn < 5; turn += 1)
      sids.push(((await (await send(program, '+12025550143')).json()) as { sid: string }).sid);
    program.process.kill('SIGKILL');
    await program.ended;
    const again = start(environment);
    await answers(again);
    const { messages } = (await (await fetch(`${again.url}/simulator/messages`)).json()) as {
      messages: { sid: string }[];
    };
    expect(messages.map(({ sid }) => sid)).toEqual(sids);
  });
});

describe('starting', () => {
  it('where the port is taken says so and what to do, and leaves the folder of the first alone', async () => {
    const environment = { SIMULATOR_PORT: await freePort(), SIMULATOR_DATA_DIR: dataFolder() };
    const first = start(environment);
    await answers(first);
    const journal = join(environment.SIMULATOR_DATA_DIR, 'carrier.jsonl');
    const before = readFileSync(journal, 'utf8');
    const second = start({ ...environment, PARLEY_URL: 'http://elsewhere.example' });
    expect(await second.ended).toBe(1);
    expect(second.said().trim()).toBe(
      `Port ${environment.SIMULATOR_PORT} is taken by another program. Stop it, or set SIMULATOR_PORT to a free one.`,
    );
    expect(readFileSync(journal, 'utf8')).toBe(before);
  });

  it.each([
    ['SIMULATOR_PORT', 'eighty'],
    ['SIMULATOR_PORT', '70000'],
    ['PARLEY_URL', 'localhost'],
    ['SIMULATOR_TIME_SCALE', '-1'],
  ])('with %s=%s names what is wrong', async (name, value) => {
    const program = start({ SIMULATOR_DATA_DIR: dataFolder(), [name]: value });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain(`The simulator's configuration is not right:\n  ${name}: `);
    expect(program.said()).not.toMatch(/^\s+at /m);
  });

  it('with a folder that is none says so and what to do', async () => {
    const file = join(dataFolder(), 'file');
    writeFileSync(file, '');
    const program = start({ SIMULATOR_PORT: await freePort(), SIMULATOR_DATA_DIR: join(file, 'data') });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain('Set SIMULATOR_DATA_DIR to a folder it may write to.');
    expect(program.said()).not.toMatch(/^\s+at /m);
  });
});
