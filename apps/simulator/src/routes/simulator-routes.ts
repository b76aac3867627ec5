import type { FastifyInstance } from 'fastify';
import type { Carrier } from '../carrier/carrier';
import { FAULTS } from '../carrier/faults';
import { telnyxPublicKey } from '../telnyx/signature';
import { streamChanges } from './events';
import { parse, Refused, sendProblem } from './problem';
import {
  accountSchema,
  byAccountSchema,
  byIdSchema,
  byNumberSchema,
  faultSchema,
  handsetSchema,
  inboundSchema,
  numberSchema,
  threadSchema,
  webhooksSchema,
} from './shapes';
import { handsetThread } from './thread';

/** How long the answer to a text waits for the webhook's. */
const WAIT_FOR_WEBHOOK_MS = 2_000;
/** Files of an MMS come as base64 in the request. */
const MMS_BYTES = 16 * 1024 * 1024;

/** The simulator's own API: texting in, looking at handsets, setting faults, reading the truth. */
export function simulatorRoutes(app: FastifyInstance, carrier: Carrier): void {
  app.register(
    async (own) => {
      own.setErrorHandler(sendProblem);
      own.setNotFoundHandler(async (request) => {
        throw new Refused(404, 'not_found', `Nothing answers ${request.method} ${request.url}`);
      });
      textRoutes(own, carrier);
      handsetRoutes(own, carrier);
      networkRoutes(own, carrier);
      faultRoutes(own, carrier);
      own.get('/events', (_request, reply) => streamChanges(carrier.store, reply));
      own.post('/reset', async (_request, reply) => {
        carrier.reset();
        return reply.status(204).send();
      });
    },
    { prefix: '/simulator' },
  );

  app.get('/health/live', async () => ({ status: 'ok' }));
}

function textRoutes(own: FastifyInstance, carrier: Carrier): void {
  const { store, webhooks } = carrier;
  own.post('/inbound', { bodyLimit: MMS_BYTES }, async (request, reply) => {
    const text = parse(inboundSchema, request.body);
    const number = store.numbers.get(text.to);
    if (!number) {
      throw new Refused(404, 'unknown_number', `No business has the number ${text.to}`, [
        { field: 'to', message: `Known: ${[...store.numbers.keys()].join(', ')}` },
      ]);
    }
    const files = text.media.map(({ contentType, base64 }) => ({
      contentType,
      content: Buffer.from(base64, 'base64'),
    }));
    const { message, webhook } = carrier.receive(number, text.from, text.body, files);
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), WAIT_FOR_WEBHOOK_MS);
    });
    const attempt = await Promise.race([webhook, timeout]);
    clearTimeout(timer);
    return reply.status(201).send({
      id: message.sid,
      webhook: attempt ? { status: attempt.answer, ms: attempt.ms, error: attempt.error } : null,
    });
  });
  own.get('/messages', async () => ({ messages: [...store.messages.values()] }));
  own.get('/webhooks', async (request) => ({
    webhooks: webhooks.log.latest(parse(webhooksSchema, request.query).limit),
  }));
}

function handsetRoutes(own: FastifyInstance, carrier: Carrier): void {
  const { store } = carrier;
  own.get('/handsets', async () => ({ handsets: [...store.handsets.values()] }));
  own.put('/handsets/:number', async (request) => {
    const { number } = parse(byNumberSchema, request.params);
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
  own.get('/handsets/:number/messages', async (request) => ({
    messages: store.reachedBy(parse(byNumberSchema, request.params).number),
  }));
  own.get('/handsets/:number/thread', async (request) => {
    const { number } = parse(byNumberSchema, request.params);
    return handsetThread(carrier, number, parse(threadSchema, request.query).limit);
  });
}

function networkRoutes(own: FastifyInstance, { store }: Carrier): void {
  own.get('/numbers', async () => ({ numbers: [...store.numbers.values()] }));
  own.put('/numbers/:number', async (request) => {
    const { number } = parse(byNumberSchema, request.params);
    const settings = parse(numberSchema, request.body);
    if (!store.accounts.has(settings.accountSid)) {
      throw new Refused(404, 'unknown_account', `There is no account ${settings.accountSid}`, [
        { field: 'accountSid', message: 'Make it first: PUT /simulator/accounts/{sid}' },
      ]);
    }
    store.setNumber({ number, ...settings });
    return store.numbers.get(number);
  });
  own.put('/accounts/:sid', async (request, reply) => {
    const { sid } = parse(byAccountSchema, request.params);
    const { authToken, carrier } = parse(accountSchema, request.body);
    store.setAccount({ id: sid, secret: authToken, carrier });
    return carrier === 'telnyx' ? { publicKey: telnyxPublicKey(sid) } : reply.status(204).send();
  });
}

function faultRoutes(own: FastifyInstance, { store, faults }: Carrier): void {
  const changed = (): void => void store.emit('change', { kind: 'faults', numbers: [] });
  own.get('/faults', async () => ({ faults: faults.list(), known: FAULTS }));
  own.post('/faults', async (request, reply) => {
    const { times, delayMs, ...fault } = parse(faultSchema, request.body);
    const { id } = faults.add({ ...fault, times: times ?? null, delayMs: delayMs ?? null });
    changed();
    return reply.status(201).send({ id, faults: faults.list() });
  });
  own.delete('/faults', async (_request, reply) => {
    faults.clear();
    changed();
    return reply.status(204).send();
  });
  own.delete('/faults/:id', async (request, reply) => {
    const { id } = parse(byIdSchema, request.params);
    if (!faults.remove(id)) throw new Refused(404, 'not_found', `There is no fault ${id}`);
    changed();
    return reply.status(204).send();
  });
}
