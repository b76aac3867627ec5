import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port';

export interface Reached {
  id: string;
  from: string;
  to: string;
  body: string;
  at: string;
  media: { id: string; contentType: string; bytes: number }[];
}

/** A file of an MMS as a handset sends it. */
export interface Picture {
  contentType: string;
  content: Buffer;
}

/** The carrier simulator as a process of its own, spoken to over HTTP only. */
export interface SimulatorProcess {
  url: string;
  /** A customer texts a business number. */
  text(
    from: string,
    to: string,
    body: string,
    pictures?: readonly Picture[],
  ): Promise<{ id: string; webhook: { status: number | null } | null }>;
  /** What reached a handset: the truth. */
  reached(number: string): Promise<Reached[]>;
  /** Puts a phone on a network, or makes it a landline. */
  handset(number: string, line: { network?: string; state?: 'on' | 'landline' }): Promise<void>;
  /** The bytes of a file that reached a handset. */
  fileOf(id: string): Promise<Buffer>;
  /** What the carrier took. */
  taken(): Promise<{ sid: string; to: string; body: string; status: string; mediaUrls: string[] }[]>;
  fault(fault: {
    number?: string;
    fault: string;
    rate?: number;
    times?: number;
    delayMs?: number;
    target?: string;
  }): Promise<void>;
  clearFaults(): Promise<void>;
  /** An account that speaks a carrier's protocol; Telnyx's has a key that its webhooks are signed with. */
  account(
    id: string,
    secret: string,
    carrier: 'twilio' | 'telnyx' | 'generic',
  ): Promise<{ publicKey?: string } | undefined>;
  number(number: string, to: { accountSid: string; webhookUrl: string }): Promise<void>;
  provision(
    number: string,
    to: { accountSid: string; authToken: string; webhookUrl: string; carrierAnswersStop?: boolean },
  ): Promise<void>;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../simulator/dist/main.js', import.meta.url));

/** Starts one with its network running at a twentieth of the usual delays. */
export async function startSimulator(options: { timeScale?: number } = {}): Promise<SimulatorProcess> {
  if (!existsSync(PROGRAM))
    throw new Error('The simulator is not built. Run "npm test", it builds everything.');
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-simulator-'));
  const child = spawn(process.execPath, [PROGRAM], {
    env: {
      ...process.env,
      SIMULATOR_PORT: String(port),
      SIMULATOR_DATA_DIR: dataDir,
      SIMULATOR_TIME_SCALE: String(options.timeScale ?? 0.05),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answers(child, `${url}/health/live`);

  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the simulator answered ${response.status} to ${method} ${path}`);
    return (response.status === 204 ? undefined : await response.json()) as T;
  };
  return {
    url,
    text: (from, to, body, pictures = []) => {
      const media = pictures.map(({ contentType, content }) => ({
        contentType,
        base64: content.toString('base64'),
      }));
      return call('POST', '/simulator/inbound', { from, to, body, media });
    },
    reached: async (number) =>
      (
        await call<{ messages: Reached[] }>(
          'GET',
          `/simulator/handsets/${encodeURIComponent(number)}/messages`,
        )
      ).messages,
    handset: async (number, line) => {
      await call('PUT', `/simulator/handsets/${encodeURIComponent(number)}`, line);
    },
    fileOf: async (id) => Buffer.from(await (await fetch(`${url}/media/${id}`)).arrayBuffer()),
    taken: async () =>
      (
        await call<{
          messages: (Awaited<ReturnType<SimulatorProcess['taken']>>[number] & { direction: string })[];
        }>('GET', '/simulator/messages')
      ).messages.filter((message) => message.direction === 'outbound-api'),
    fault: (fault) => call('POST', '/simulator/faults', fault),
    clearFaults: () => call('DELETE', '/simulator/faults'),
    account: (id, secret, carrier) =>
      call('PUT', `/simulator/accounts/${id}`, { authToken: secret, carrier }),
    number: async (number, to) => {
      await call('PUT', `/simulator/numbers/${encodeURIComponent(number)}`, to);
    },
    provision: async (number, { accountSid, authToken, ...settings }) => {
      await call('PUT', `/simulator/accounts/${accountSid}`, { authToken });
      await call('PUT', `/simulator/numbers/${encodeURIComponent(number)}`, { accountSid, ...settings });
    },
    stop: async () => {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until a freshly started process answers; throws when it ends instead. */
export async function answers(child: ChildProcess, url: string, withinMs = 15_000): Promise<void> {
  const until = Date.now() + withinMs;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`the process ended with ${child.exitCode} before it answered`);
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${url} did not answer in time`);
}
