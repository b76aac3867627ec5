import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './fixture';

export interface Shape {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

export interface RecordedShapes {
  accepted: Shape;
  delivered: unknown;
  failed: unknown;
  inbound: unknown;
  refused: { throttled: Shape; unauthorised: Shape; code: Shape };
}

export interface Sent {
  id: string;
  from: string;
  to: string;
  text: string;
  callback: string;
  at: Date;
}

/** How one carrier's requests are read, and how its webhooks are made of a recorded shape. */
export interface RecordedCarrier {
  shapes: RecordedShapes;
  authorised(request: IncomingMessage, url: URL): boolean;
  /** null for a request that is no send. */
  readSend(method: string, url: URL, body: string): Omit<Sent, 'id' | 'at'> | null;
  /** Answers everything else, such as the list. */
  other?(url: URL, sent: readonly Sent[]): unknown;
  webhook(target: string, content: unknown): { url: string; init: RequestInit };
  /** Codes of refusals by receiver, and of receipts by fault. */
  refusals: Readonly<Record<string, string>>;
  failures: Partial<Record<Fault, { status: string; code: string }>>;
}

/** A carrier played from its recorded shapes: answers, receipts, faults. */
export async function startRecorded(carrier: RecordedCarrier, webhookUrl: string) {
  const { shapes } = carrier;
  const sent: Sent[] = [];
  const faults = new Map<string, Fault>();
  const deliver = async (target: string, content: unknown): Promise<void> => {
    const { url, init } = carrier.webhook(target, content);
    await fetch(url, init);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, body: string): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://carrier');
    const wanted = carrier.readSend(request.method ?? '', url, body);
    if (!carrier.authorised(request, url)) return reply(response, shapes.refused.unauthorised, {});
    if (!wanted) return reply(response, { status: 200, body: carrier.other?.(url, sent) ?? {} }, {});
    const code = carrier.refusals[wanted.to];
    const fault = faults.get(wanted.to);
    if (fault === 'refused_connection') return void request.socket.destroy();
    if (fault === '429') return reply(response, shapes.refused.throttled, {});
    if (fault === '500' || fault === '503') return reply(response, { status: Number(fault), body: {} }, {});
    if (code !== undefined || fault === 'blocked')
      return reply(response, shapes.refused.code, { code: code ?? '1240' });

    const message: Sent = { ...wanted, id: randomUUID(), at: new Date() };
    sent.push(message);
    const failure = fault ? carrier.failures[fault] : undefined;
    const values = { ...message, ...failure };
    void deliver(message.callback, filled(failure ? shapes.failed : shapes.delivered, values));
    if (fault === 'accept_then_reset') return void request.socket.destroy();
    if (fault === 'accept_then_timeout') return;
    reply(response, shapes.accepted, { ...values });
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void answer(request, response, Buffer.concat(chunks).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text: (from: string, to: string, text: string, extra: Readonly<Record<string, string>> = {}) =>
      deliver(webhookUrl, {
        ...(filled(shapes.inbound, { id: randomUUID(), from, to, text }) as object),
        ...extra,
      }),
    fault: async (to: string, fault: Fault) => void faults.set(to, fault),
    clearFaults: async () => faults.clear(),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, shape: Shape, values: object): void {
  const body = filled(shape.body, values);
  const json = typeof body !== 'string';
  response.writeHead(shape.status, {
    'content-type': json ? 'application/json' : 'text/plain',
    ...shape.headers,
  });
  response.end(json ? JSON.stringify(body) : body);
}

/** A shape with what stands in double braces replaced. */
export function filled(shape: unknown, values: object): unknown {
  const named = values as Record<string, unknown>;
  if (typeof shape === 'string')
    return shape.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(named[name]));
  if (Array.isArray(shape)) return shape.map((item) => filled(item, values));
  if (typeof shape !== 'object' || shape === null) return shape;
  return Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, filled(value, values)]));
}
