import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Carrier } from '../carrier/carrier';
import { takeMessage, type Wanted } from '../carrier/take-message';
import type { Account } from '../carrier/types';
import type { Chance } from '../random';
import { ERRORS, TelnyxError } from './errors';
import { telnyxFace } from './face';
import { presentMessage } from './present';
import { telnyxPublicKey } from './signature';

const TEXT_LENGTH = 1_600;
const MEDIA_MOST = 10;

const text = z.string().optional().catch(undefined);
/** Telnyx takes more fields; these are the ones that change what happens here. */
const createSchema = z.object({
  from: text,
  to: z
    .union([z.string(), z.array(z.string()).transform(([first]) => first)])
    .optional()
    .catch(undefined),
  text,
  media_urls: z.array(z.string()).optional().catch([]),
  webhook_url: z.string().nullish().catch(null),
});

/** Telnyx's messages: create and retrieve, with a bearer key and Telnyx's error bodies. It has no list of them. */
export function telnyxRoutes(app: FastifyInstance, carrier: Carrier, chance: Chance): void {
  app.register(
    async (telnyx) => {
      telnyx.setErrorHandler((error, _request, reply) => {
        const known = error instanceof TelnyxError ? error : asTelnyx(error);
        if (known.retryAfterSeconds !== undefined)
          void reply.header('retry-after', String(known.retryAfterSeconds));
        void reply.status(known.status).send(known.body());
      });
      telnyx.setNotFoundHandler(async (request) => {
        authenticated(request, carrier);
        throw ERRORS.notFound();
      });

      telnyx.post('/messages', async (request, reply) => {
        const account = authenticated(request, carrier);
        const wanted = checked(request.body);
        const message = await takeMessage({ carrier, chance, request, reply }, telnyxFace, account, wanted);
        return message ? { data: presentMessage(message, carrier.about(account, message.to)) } : reply;
      });
      telnyx.get<{ Params: { id: string } }>('/messages/:id', async (request) => {
        const account = authenticated(request, carrier);
        const message = carrier.store.messages.get(request.params.id);
        if (message?.accountSid !== account.id) throw ERRORS.notFound();
        const customer = message.direction === 'inbound' ? message.from : message.to;
        return { data: presentMessage(message, carrier.about(account, customer)) };
      });
      telnyx.get('/public_key', async (request) => ({
        data: { record_type: 'public_key', public: telnyxPublicKey(authenticated(request, carrier).id) },
      }));
    },
    { prefix: '/v2' },
  );
}

function checked(request: unknown): Wanted {
  const parsed = createSchema.safeParse(request ?? {});
  if (!parsed.success) throw ERRORS.malformed(400);
  const { from, to, text: body = '', media_urls: mediaUrls = [], webhook_url: url } = parsed.data;
  if (!to) throw ERRORS.missing('to');
  if (!from) throw ERRORS.missing('from');
  if (body === '' && mediaUrls.length === 0) throw ERRORS.noContent();
  if (body.length > TEXT_LENGTH) throw ERRORS.tooLarge();
  if (mediaUrls.length > MEDIA_MOST || !mediaUrls.every(isWebAddress)) throw ERRORS.badMedia();
  if (url && !isWebAddress(url)) throw ERRORS.badUrl();
  return { from, to, body, mediaUrls, statusCallback: url || null, messagingServiceSid: null };
}

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

function asTelnyx(error: unknown): TelnyxError {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return status < 500 ? ERRORS.malformed(status) : new TelnyxError(500, '10007', 'Unexpected error');
}

/** The account whose key this is. */
function authenticated(request: FastifyRequest, carrier: Carrier): Account {
  const given = Buffer.from(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  for (const account of carrier.store.accounts.values()) {
    const expected = Buffer.from(account.secret);
    if (account.carrier !== 'telnyx' || given.length !== expected.length) continue;
    if (timingSafeEqual(given, expected)) return account;
  }
  throw ERRORS.unauthorised();
}
