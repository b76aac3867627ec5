import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Carrier } from '../carrier/carrier';
import type { Message } from '../carrier/types';
import type { Chance } from '../random';
import { createMessage, type Form } from './create-message';
import { ERRORS, TwilioError } from './errors';
import { listMessages } from './list-messages';
import { lookUp } from './look-up';
import { presentMedia, presentMessage } from './present';

type ByAccount = { Params: { sid: string } };
type ByMessage = { Params: { sid: string; id: string } };

/** Twilio's messages (create, list, fetch) and Lookup, with Basic auth and Twilio's error bodies. */
export function twilioRoutes(app: FastifyInstance, carrier: Carrier, chance: Chance): void {
  app.register(
    async (twilio) => {
      twilio.setErrorHandler(answerError);
      // Twilio reads forms alone: a JSON body is as good as none.
      twilio.removeContentTypeParser('application/json');
      twilio.addContentTypeParser('application/json', { parseAs: 'string' }, async () => ({}));
      twilio.addHook('onRequest', async (request) => authenticate(request, carrier, accountIn(request)));
      twilio.setNotFoundHandler(async (request) => {
        throw ERRORS.notFound(request.url);
      });

      for (const path of ['/Messages.json', '/Messages']) {
        twilio.post<ByAccount>(path, async (request, reply) =>
          createMessage(
            { carrier, chance, request, reply },
            carrier.accountOf(request.params.sid),
            (request.body ?? {}) as Form,
          ),
        );
        twilio.get<ByAccount>(path, async (request) =>
          listMessages(carrier.store, request.params.sid, single(request.query)),
        );
      }
      twilio.get<ByMessage>('/Messages/:id', async (request) => presentMessage(messageOf(carrier, request)));
      for (const path of ['/Messages/:id/Media.json', '/Messages/:id/Media']) {
        twilio.get<ByMessage>(path, async (request) => {
          const message = messageOf(carrier, request);
          const [uri] = request.url.split('?');
          return {
            media_list: message.media.map((media) => presentMedia(message, media)),
            page: 0,
            page_size: 50,
            start: 0,
            end: Math.max(0, message.media.length - 1),
            uri,
            first_page_uri: uri,
            previous_page_uri: null,
            next_page_uri: null,
          };
        });
      }
      // The bytes lie elsewhere, at an open address that is good for a while: Twilio answers with a redirect.
      twilio.get<{ Params: ByMessage['Params'] & { media: string } }>(
        '/Messages/:id/Media/:media',
        async (request, reply) => {
          const message = messageOf(carrier, request);
          const id = request.params.media.replace(/\.json$/, '');
          const media = message.media.find((file) => file.id === id);
          if (!media) throw ERRORS.notFound(request.url);
          if (request.params.media.endsWith('.json')) return presentMedia(message, media);
          return reply.redirect(`${carrier.ownUrl}/media/${id}`, 307);
        },
      );
    },
    { prefix: '/2010-04-01/Accounts/:sid' },
  );
  app.register(async (lookups) => {
    lookups.setErrorHandler(answerError);
    lookups.get<{ Params: { number: string } }>('/v2/PhoneNumbers/:number', async (request) => {
      authenticate(request, carrier, null);
      return lookUp(carrier, request.params.number, single(request.query)['Fields'] ?? '');
    });
  });
}

function answerError(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const known = error instanceof TwilioError ? error : asTwilio(error);
  if (known.retryAfterSeconds !== undefined)
    void reply.header('retry-after', String(known.retryAfterSeconds));
  void reply.status(known.status).send(known.body());
}

function messageOf(carrier: Carrier, request: FastifyRequest<ByMessage>): Message {
  const { sid, id } = request.params;
  const message = carrier.store.messages.get(id.replace(/\.json$/, ''));
  if (message?.accountSid !== sid) throw ERRORS.notFound(request.url);
  return message;
}

function asTwilio(error: unknown): TwilioError {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return status < 500 ? ERRORS.malformed(status) : ERRORS.server();
}

/** A field given twice comes as a list; the first one counts. */
function single(fields: unknown): Record<string, string | undefined> {
  const entries = Object.entries((fields ?? {}) as Record<string, string | string[] | undefined>);
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

/** Where no route matches there are no parameters, but Twilio still asks who is there first. */
const accountIn = (request: FastifyRequest): string =>
  (request.params as { sid?: string }).sid ?? /\/Accounts\/([^/.?]+)/.exec(request.url)?.[1] ?? '';

/** `wanted` is the account in the address; null where there is none and any account may ask. */
function authenticate(request: FastifyRequest, carrier: Carrier, wanted: string | null): void {
  const [scheme, encoded] = (request.headers.authorization ?? '').split(' ');
  const [user, ...rest] = Buffer.from(encoded ?? '', 'base64')
    .toString('utf8')
    .split(':');
  const sid = wanted ?? user ?? '';
  const account = carrier.store.accounts.get(sid);
  const right = account?.carrier === 'twilio' ? account.secret : undefined;
  const given = Buffer.from(rest.join(':'));
  const expected = Buffer.from(right ?? '');
  const ok = scheme?.toLowerCase() === 'basic' && user === sid && right !== undefined;
  if (!ok || given.length !== expected.length || !timingSafeEqual(given, expected))
    throw ERRORS.unauthorised();
}
