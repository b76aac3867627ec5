import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Carrier } from '../carrier/carrier';
import { takeMessage, type Wanted } from '../carrier/take-message';
import type { Account, Message } from '../carrier/types';
import type { Chance } from '../random';
import { ERRORS, GenericError } from './errors';
import { genericFace, presentMessage } from './face';
import { isSigned } from './signature';

const TEXT_LENGTH = 1_600;
const MEDIA_MOST = 10;
const PAGE = 50;
/** Keys are remembered while the process lives; longer than any test and shorter than the day that is promised. */
const KEYS_MOST = 100_000;

const webAddress = z.url({ protocol: /^https?$/ });
const createSchema = z.object({
  from: z.string(),
  to: z.string(),
  text: z.string().default(''),
  media: z.array(z.string()).default([]),
  callbackUrl: webAddress.nullish(),
});
const listSchema = z.object({
  direction: z.enum(['in', 'out']),
  from: z.string().optional(),
  to: z.string().optional(),
  since: z.coerce.date().default(new Date(0)),
  after: z.string().optional(),
});

/** A gateway with the requests of docs/GENERIC-CARRIER.md under /generic: send, with idempotency keys, and list. */
export function genericRoutes(app: FastifyInstance, carrier: Carrier, chance: Chance): void {
  const byKey = new Map<string, Message>();
  app.register(
    async (generic) => {
      generic.setErrorHandler((error, _request, reply: FastifyReply) => {
        const known = error instanceof GenericError ? error : asGeneric(error);
        if (known.retryAfterSeconds !== undefined)
          void reply.header('retry-after', String(known.retryAfterSeconds));
        void reply.status(known.status).send(known.body());
      });
      // Signatures are made over the bytes as they came.
      generic.removeContentTypeParser('application/json');
      generic.addContentTypeParser(
        'application/json',
        { parseAs: 'string' },
        async (_request: FastifyRequest, body: string) => body,
      );
      generic.setNotFoundHandler(async () => {
        throw ERRORS.notFound();
      });

      generic.post('/messages', async (request, reply) => {
        const payload = typeof request.body === 'string' ? request.body : '';
        const account = signer(request, carrier, payload);
        const wanted = checked(payload);
        const key = `${account.id} ${String(request.headers['idempotency-key'] ?? '')}`;
        const before = byKey.get(key);
        if (before && !key.endsWith(' ')) return taken(before);
        const call = {
          carrier,
          chance,
          request,
          reply,
          taken: (message: Message) => {
            if (byKey.size >= KEYS_MOST) byKey.clear();
            byKey.set(key, message);
          },
        };
        const message = await takeMessage(call, genericFace, account, wanted);
        return message ? reply.status(202).send(taken(message)) : reply;
      });

      generic.get('/messages', async (request) => {
        const account = signer(request, carrier, request.url);
        const query = listSchema.safeParse(request.query);
        if (!query.success) throw ERRORS.invalid('The query is not right.');
        return list(carrier, account, query.data);
      });
    },
    { prefix: '/generic' },
  );
}

const taken = ({ sid, numSegments }: Message): object => ({
  id: sid,
  state: 'accepted',
  segments: numSegments,
});

function checked(payload: string): Wanted {
  let json: unknown;
  try {
    json = JSON.parse(payload);
  } catch {
    throw ERRORS.invalid('The body is not well-formed JSON.');
  }
  const parsed = createSchema.safeParse(json);
  if (!parsed.success) throw ERRORS.invalid(z.prettifyError(parsed.error));
  const { from, to, text: body, media: mediaUrls, callbackUrl } = parsed.data;
  if (body === '' && mediaUrls.length === 0) throw ERRORS.noContent();
  if (body.length > TEXT_LENGTH) throw ERRORS.tooLong();
  const good = mediaUrls.every((url) => webAddress.safeParse(url).success);
  if (mediaUrls.length > MEDIA_MOST || !good) throw ERRORS.badMedia();
  return { from, to, body, mediaUrls, statusCallback: callbackUrl ?? null, messagingServiceSid: null };
}

function list(
  carrier: Carrier,
  account: Account,
  { direction, from, to, since, after }: z.output<typeof listSchema>,
): object {
  const wanted = direction === 'in' ? 'inbound' : 'outbound-api';
  const pool = [...carrier.store.messages.values()]
    .filter(
      (message) =>
        message.accountSid === account.id &&
        message.direction === wanted &&
        (from === undefined || message.from === from) &&
        (to === undefined || message.to === to) &&
        message.createdAt >= since.getTime(),
    )
    .reverse();
  const start = after === undefined ? 0 : pool.findIndex(({ sid }) => sid === after) + 1;
  const page = pool.slice(start, start + PAGE);
  const next = new URLSearchParams({ direction, since: since.toISOString() });
  if (from !== undefined) next.set('from', from);
  if (to !== undefined) next.set('to', to);
  next.set('after', page.at(-1)?.sid ?? '');
  return {
    messages: page.map((message) =>
      presentMessage(message, carrier.about(account, direction === 'in' ? message.from : message.to)),
    ),
    ...(pool.length > start + PAGE ? { next: `?${next.toString()}` } : {}),
  };
}

/** The account whose secret signed this. */
function signer(request: FastifyRequest, carrier: Carrier, payload: string): Account {
  for (const account of carrier.store.accounts.values()) {
    if (account.carrier === 'generic' && isSigned(account.secret, request.headers, payload)) return account;
  }
  throw ERRORS.unauthorised();
}

function asGeneric(error: unknown): GenericError {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return status < 500
    ? new GenericError(status, 'invalid_request', 'The request cannot be understood.')
    : new GenericError(500, 'internal_error', 'Something broke.');
}
