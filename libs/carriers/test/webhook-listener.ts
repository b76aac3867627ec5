import { type AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { RawWebhook } from '../src/port';
import { PICTURE } from './fixture';

export interface WebhookListener {
  url: string;
  /** A picture to be fetched. */
  filesUrl: string;
  /** Resolves with the next webhook that satisfies the test, also one that has come already. */
  next(test: (webhook: RawWebhook) => boolean): Promise<RawWebhook>;
  close(): Promise<void>;
}

/** Takes webhooks as raw as they come. */
export async function listenForWebhooks(): Promise<WebhookListener> {
  const seen: RawWebhook[] = [];
  const waiting = new Set<() => void>();
  let url = '';
  const server = createServer((request, response) => {
    if (request.url === '/picture.png') {
      response.setHeader('content-type', PICTURE.contentType);
      return void response.end(Buffer.from(PICTURE.base64, 'base64'));
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const origin = new URL(url).origin;
      seen.push({
        method: request.method ?? '',
        url: `${origin}${request.url ?? ''}`,
        alternatives: [],
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks),
      });
      response.end('<Response/>');
      for (const wake of waiting) wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/contract`;
  return {
    url,
    filesUrl: new URL('/picture.png', url).href,
    next: (test) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('the webhook did not come')), 8_000);
        const look = (): void => {
          const found = seen.find(test);
          if (!found) return;
          seen.splice(seen.indexOf(found), 1);
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
