import http from 'node:http';
import type { Config } from './config/config';
import { presentProblem } from './problems/problem.filter';
import { ProblemError } from './problems/problem';
import { v4 } from 'uuid';

const ALIVE = JSON.stringify({ status: 'ok', checks: {} });
const NOT_READY = JSON.stringify({ status: 'unavailable', checks: { database: 'cannot be reached' } });
const RETRY_AFTER_S = '2';

/**
 * Answers while the application waits for its database: alive, not ready, and everything else refused as it is when
 * the database goes away later. Whoever watches over the process must not take waiting for hanging.
 */
export async function openWaitingRoom(config: Pick<Config, 'port' | 'host'>): Promise<() => Promise<void>> {
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    request.resume();
    const say = (status: number, type: string, body: string): void => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'cache-control': 'no-store',
        connection: 'close',
        ...(status === 503 ? { 'retry-after': RETRY_AFTER_S } : {}),
      });
      response.end(body);
    };
    if (path === '/health/live') say(200, 'application/json', ALIVE);
    else if (path === '/health/ready') say(503, 'application/json', NOT_READY);
    else {
      const problem = new ProblemError('database_unreachable');
      say(503, 'application/problem+json', JSON.stringify(presentProblem(problem, v4())));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
