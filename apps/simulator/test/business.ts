import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from './eventually';

export interface Webhook {
  method: string;
  /** As the carrier called it. */
  url: string;
  headers: IncomingHttpHeaders;
  /** As it came. */
  body: string;
  fields: Record<string, string>;
  signature: string;
}

/** The other end of the webhooks: a real server that keeps what it gets and answers as it is told. */
export interface Business {
  origin: string;
  webhookUrl: string;
  got: Webhook[];
  /** How to answer; 200 unless told. */
  answer: (webhook: Webhook, response: ServerResponse, turn: number) => void;
  /** Waits for a webhook that fits. */
  find(fits: (fields: Record<string, string>, webhook: Webhook) => boolean): Promise<Webhook>;
  /** The MessageStatus of each receipt for a message, in the order they came. */
  statusesOf(sid: string): string[];
  close(): Promise<void>;
}

const ok = (_webhook: Webhook, response: ServerResponse): void => void response.end('<Response/>');

export async function startBusiness(): Promise<Business> {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const webhook: Webhook = {
        method: request.method ?? '',
        url: `${business.origin}${request.url}`,
        headers: request.headers,
        body,
        fields: Object.fromEntries(new URLSearchParams(body)),
        signature: String(request.headers['x-twilio-signature']),
      };
      business.got.push(webhook);
      business.answer(webhook, response, business.got.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const business: Business = {
    origin,
    webhookUrl: `${origin}/webhooks/acme?brand=A%20B&b=2&a=1`,
    got: [],
    answer: ok,
    find: (fits) =>
      eventually(
        () =>
          business.got.find((webhook) => fits(webhook.fields, webhook)) ??
          Promise.reject(new Error('none came')),
      ),
    statusesOf: (sid) =>
      business.got
        .filter(({ fields }) => fields['MessageSid'] === sid && fields['MessageStatus'] !== undefined)
        .map(({ fields }) => fields['MessageStatus'] ?? ''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return business;
}
