import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what Linux and macOS hand to outgoing connections: one of those could take the port before its program does. */
const [LOWEST, HIGHEST] = [20_000, 32_000];
const TRIES = 50;

/** A port of loopback nobody listens on, chosen beforehand because the apps must know each other's addresses. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new Error(`no port between ${LOWEST} and ${HIGHEST} seems to be free`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
