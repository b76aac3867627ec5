import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Carrier } from '../carrier/carrier';
import { FAULTS } from '../carrier/faults';
import {
  accountSchema,
  addressSchema,
  faultSchema,
  handsetSchema,
  inboundSchema,
  numberSchema,
} from './shapes';

/** How long the answer to a text waits for the webhook's. */
const WAIT_FOR_WEBHOOK_MS = 2_000;

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: { field: string; message: string }[],
    message: string,
  ) {
    super(message);
  }
}

function parse<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.'),
    message: issue.message,
  }));
  throw new Refused(400, 'validation_failed', fields, 'Something in the request is not right');
}

/** The simulator's own API: texting in, looking at handsets, setting faults, reading the truth. */
export function simulatorRoutes(app: FastifyInstance, carrier: Carrier): void {
  const { store, faults, webhooks } = carrier;
  app.register(
    async (own) => {
      own.setErrorHandler((error, request, reply) => {
        const known = error instanceof Refused ? error : undefined;
        const status = known?.status ?? (error as { statusCode?: number }).statusCode ?? 500;
        void reply
          .status(status)
          .header('content-type', 'application/problem+json')
          .send(
            JSON.stringify({
              type: 'about:blank',
              title: known?.message ?? 'The request failed',
              status,
              code: known?.code ?? 'failed',
              fields: known?.fields,
              instance: request.url,
            }),
          );
      });

      own.post('/inbound', async (request, reply) => {
        const text = parse(inboundSchema, request.body);
        const number = store.numbers.get(text.to);
        if (!number) {
          throw new Refused(
            404,
            'unknown_number',
            [{ field: 'to', message: `Known: ${[...store.numbers.keys()].join(', ')}` }],
            `No business has the number ${text.to}`,
          );
        }
        const { message, webhook } = carrier.receive(number, text.from, text.body);
        const timeout = new Promise<null>((resolve) =>
          setTimeout(() => resolve(null), WAIT_FOR_WEBHOOK_MS).unref(),
        );
        const attempt = await Promise.race([webhook, timeout]);
        return reply.status(201).send({
          id: message.sid,
          webhook: attempt ? { status: attempt.answer, ms: attempt.ms, error: attempt.error } : null,
        });
      });

      own.get('/handsets', async () => ({ handsets: [...store.handsets.values()] }));
      own.put<{ Params: { number: string } }>('/handsets/:number', async (request) => {
        const number = parse(addressSchema, request.params.number);
        const wanted = parse(handsetSchema, request.body);
        const handset = store.handset(number);
        store.setHandset({
          number,
          name: wanted.name ?? handset.name,
          network: wanted.network ?? handset.network,
          state: wanted.state ?? handset.state,
        });
        return store.handset(number);
      });
      own.get<{ Params: { number: string } }>('/handsets/:number/messages', async (request) => ({
        messages: store.reachedBy(request.params.number),
      }));
      own.get<{ Params: { number: string } }>('/handsets/:number/thread', async (request) => ({
        handset: store.handset(request.params.number),
        messages: thread(carrier, request.params.number),
      }));

      own.get('/messages', async () => ({ messages: [...store.messages.values()] }));
      own.get('/webhooks', async () => ({ webhooks: webhooks.attempts().slice(-200).reverse() }));
      own.get('/numbers', async () => ({ numbers: [...store.numbers.values()] }));
      own.put<{ Params: { number: string } }>('/numbers/:number', async (request) => {
        const number = parse(addressSchema, request.params.number);
        const settings = parse(numberSchema, request.body);
        store.setNumber({ number, ...settings });
        return store.numbers.get(number);
      });
      own.put<{ Params: { sid: string } }>('/accounts/:sid', async (request, reply) => {
        store.setAccount(request.params.sid, parse(accountSchema, request.body).authToken);
        return reply.status(204).send();
      });

      own.get('/faults', async () => ({ faults: faults.list(), known: FAULTS }));
      own.post('/faults', async (request, reply) => {
        const { times, delayMs, ...fault } = parse(faultSchema, request.body);
        faults.add({ ...fault, times: times ?? null, delayMs: delayMs ?? null });
        return reply.status(201).send({ faults: faults.list() });
      });
      own.delete('/faults', async (_request, reply) => {
        faults.clear();
        return reply.status(204).send();
      });
      own.post('/reset', async (_request, reply) => {
        faults.clear();
        webhooks.clear();
        carrier.stop();
        store.reset();
        return reply.status(204).send();
      });

      own.get('/events', (request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
          connection: 'keep-alive',
        });
        reply.raw.write(': hello\n\n');
        const tell = (change: object): void => void reply.raw.write(`data: ${JSON.stringify(change)}\n\n`);
        store.on('change', tell);
        request.raw.on('close', () => store.off('change', tell));
      });
    },
    { prefix: '/simulator' },
  );

  app.get('/health/live', async () => ({ status: 'ok' }));
}

/** What the person holding the handset sees: their own texts and what reached them, in order. */
function thread(carrier: Carrier, number: string): object[] {
  const sent = carrier.store
    .thread(number)
    .filter((message) => message.direction === 'inbound' && message.from === number)
    .map((message) => ({
      id: message.sid,
      mine: true,
      other: message.to,
      body: message.body,
      at: new Date(message.createdAt).toISOString(),
    }));
  const got = carrier.store.reachedBy(number).map((reached) => ({
    id: reached.id,
    mine: false,
    other: reached.from,
    body: reached.body,
    at: reached.at,
  }));
  return [...sent, ...got].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
