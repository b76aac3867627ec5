import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Carrier } from '../carrier/carrier';
import type { Fault, FaultName } from '../carrier/faults';
import type { Chance } from '../random';
import { ERRORS, TwilioError } from './errors';
import { listMessages } from './list-messages';
import { MAGIC_FROM, MAGIC_HANDSETS, MAGIC_TO } from './magic';
import { presentMessage } from './present';

const BODY_LENGTH = 1_600;
/** Longer than any client waits, shorter than for ever. */
const NEVER_MS = 120_000;

type Form = Record<string, string | undefined>;

/** Twilio's message resource: create, list, fetch, with Basic auth and Twilio's error bodies. */
export function twilioRoutes(app: FastifyInstance, carrier: Carrier, chance: Chance): void {
  app.register(
    async (twilio) => {
      twilio.setErrorHandler((error, _request, reply) => {
        const known = error instanceof TwilioError ? error : ERRORS.server();
        if (known.retryAfterSeconds !== undefined)
          void reply.header('retry-after', String(known.retryAfterSeconds));
        void reply.status(known.status).send(known.body());
      });
      twilio.addHook('onRequest', async (request) => authenticate(request, carrier));

      twilio.post<{ Params: { sid: string } }>('/Messages.json', async (request, reply) =>
        create(request, reply, carrier, chance),
      );
      twilio.post<{ Params: { sid: string } }>('/Messages', async (request, reply) =>
        create(request, reply, carrier, chance),
      );
      for (const path of ['/Messages.json', '/Messages']) {
        twilio.get<{ Params: { sid: string }; Querystring: Form }>(path, async (request) =>
          listMessages(carrier.store, request.params.sid, request.query),
        );
      }
      twilio.get<{ Params: { sid: string; id: string } }>('/Messages/:id', async (request) => {
        const id = request.params.id.replace(/\.json$/, '');
        const message = carrier.store.messages.get(id);
        if (!message || message.accountSid !== request.params.sid) throw ERRORS.notFound(request.url);
        return presentMessage(message);
      });
    },
    { prefix: '/2010-04-01/Accounts/:sid' },
  );
}

function authenticate(request: FastifyRequest, carrier: Carrier): void {
  const { sid } = request.params as { sid: string };
  const [scheme, encoded] = (request.headers.authorization ?? '').split(' ');
  const [user, ...rest] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(':');
  const right = carrier.store.accounts.get(sid);
  const given = Buffer.from(rest.join(':'));
  const expected = Buffer.from(right ?? '');
  const ok = scheme?.toLowerCase() === 'basic' && user === sid && right !== undefined;
  if (!ok || given.length !== expected.length || !timingSafeEqual(given, expected))
    throw ERRORS.unauthorised();
}

async function create(
  request: FastifyRequest<{ Params: { sid: string } }>,
  reply: FastifyReply,
  carrier: Carrier,
  chance: Chance,
): Promise<unknown> {
  const form = (request.body ?? {}) as Form;
  const { to, from, body } = checked(form, carrier, request.params.sid);
  const faults = carrier.faults.bite('send', [from, to]);
  const magic = MAGIC_HANDSETS[to];
  const has = (name: FaultName): Fault | true | undefined =>
    magic === name ? true : faults.find((fault) => fault.fault === name);

  const slow = faults.find((fault) => fault.fault === 'slow');
  if (slow) await sleep(slow.delayMs ?? 2_000);
  if (has('refused_connection')) return hangUp(request, reply);
  if (has('429')) throw ERRORS.tooMany(1);
  if (has('503')) throw ERRORS.unavailable();
  if (has('blocked') || carrier.store.isBlocked(to, from)) throw ERRORS.blocked();
  if (has('500') && chance.next() < 0.5) throw ERRORS.server();

  const message = carrier.accept({
    accountSid: request.params.sid,
    messagingServiceSid: form['MessagingServiceSid'] ?? null,
    from,
    to,
    body,
    statusCallback: form['StatusCallback'] || null,
  });
  if (has('500')) throw ERRORS.server();
  if (has('accept_then_reset')) return hangUp(request, reply);
  if (has('accept_then_timeout')) {
    await sleep(NEVER_MS);
    return hangUp(request, reply);
  }
  return reply.status(201).send(presentMessage(message));
}

function checked(
  form: Form,
  carrier: Carrier,
  accountSid: string,
): { to: string; from: string; body: string } {
  const { To: to, Body: body } = form;
  const from = form['From'] ?? (form['MessagingServiceSid'] ? firstNumber(carrier, accountSid) : undefined);
  if (!to) throw ERRORS.noTo();
  if (!from) throw ERRORS.noFrom();
  if (body === undefined || body === '') throw ERRORS.noBody();
  if (body.length > BODY_LENGTH) throw ERRORS.tooLong();
  const badFrom = MAGIC_FROM[from];
  if (badFrom) throw badFrom(from);
  if (carrier.store.numbers.get(from)?.accountSid !== accountSid) throw ERRORS.notOwned(from);
  const badTo = MAGIC_TO[to];
  if (badTo) throw badTo(to);
  if (!/^(\+[1-9]\d{6,14}|\d{3,8})$/.test(to)) throw ERRORS.badTo(to);
  return { to, from, body };
}

const firstNumber = (carrier: Carrier, accountSid: string): string | undefined =>
  [...carrier.store.numbers.values()].find((number) => number.accountSid === accountSid)?.number;

/** Breaks the connection without an answer. */
function hangUp(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.hijack();
  request.raw.socket.destroy();
  return reply;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());
