import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { API, LIMITS } from '@parley/contracts';
import type { FastifyBodyParser, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v4 } from 'uuid';
import { AppModule } from './app.module';
import { type Config, readConfig } from './config/config';
import { ConfigModule } from './config/config.module';
import { Metrics } from './health/metrics';
import { log } from './log';
import { ReceiveWebhook } from './messaging/receive-webhook';
import { OpenApiDocument } from './openapi/document';
import { presentProblem } from './problems/problem.filter';
import { ProblemError } from './problems/problem';
import { readBody } from './read-body';
import { SocketAdapter } from './realtime/socket-adapter';
import { securityHeaders } from './security-headers';

/**
 * Builds the application without listening. Webhooks keep their raw bytes, since signatures are made over those;
 * everything else under /api is JSON.
 */
export async function createApp(config: Config = readConfig()): Promise<NestFastifyApplication> {
  log.level = config.logLevel;
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BYTES,
    requestIdHeader: 'x-request-id',
    genReqId: () => v4(),
    trustProxy: (_address, hop) => hop < config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    // An address that cannot be decoded never reaches a route, so the filter does not see it.
    frameworkErrors: (_error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = new ProblemError('not_found', 'The address is not well-formed.');
      void reply
        .status(problem.status)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(presentProblem(problem, request.id)));
    },
  });
  const fastify: FastifyInstance = adapter.getInstance();
  await fastify.register(fastifyHelmet, securityHeaders(config));
  await fastify.register(fastifyCookie, { hook: false });
  await fastify.register(fastifyStatic, { serve: false });
  const root = { module: AppModule, imports: [ConfigModule.with(config)] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    bufferLogs: false,
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  acceptBodies(fastify);
  keepAnswersPrivate(fastify);
  timeRequests(fastify, app.get(Metrics));
  keepTooLarge(fastify, app.get(ReceiveWebhook, { strict: false }));
  drainOnClose(fastify);
  app.get(OpenApiDocument).describe(app);
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  return app;
}

/** What the largest kind of request may have; each parser has a limit of its own below it. */
const MOST_BYTES = Math.max(LIMITS.requestBytes, LIMITS.mediaBytes);

/** NUL and lone surrogates as JSON writes them; a well-formed pair is never written so. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i;

/** One parser per kind of body: bytes for webhooks and files, JSON for the API. */
function acceptBodies(fastify: FastifyInstance): void {
  const accept: FastifyBodyParser<Buffer> = (request, body, done) => {
    if (request.url.startsWith('/webhooks/')) {
      if (body.length > LIMITS.webhookBytes) return done(new ProblemError('payload_too_large'));
      return done(null, body);
    }
    // A file is its own body; what it is, its bytes will say.
    if (isUpload(request, API.media)) return done(null, body);
    if (body.length > LIMITS.requestBytes) return done(new ProblemError('payload_too_large'));
    const type = request.headers['content-type'] ?? '';
    if (body.length === 0) return done(null, undefined);
    if (!/^application\/([\w.+-]+\+)?json\b/i.test(type))
      return done(new ProblemError('unsupported_media_type'));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
      const parsed: unknown = JSON.parse(text);
      // PostgreSQL stores neither NUL nor half a surrogate pair; both can only hide in an escape.
      if (ESCAPED.test(text) && ESCAPED.test(JSON.stringify(parsed)))
        throw new SyntaxError('unstorable character');
      done(null, parsed);
    } catch {
      done(new ProblemError('malformed_body'));
    }
  };
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, accept);
  fastify.addContentTypeParser('text/csv', (request, payload, done) => {
    // A long list is read by its route, once it is known that its sender may bring one.
    if (isUpload(request, API.consentImports)) return done(null, payload);
    readBody(payload, MOST_BYTES)
      .then((body) => accept.call(fastify, request, body, done))
      .catch(done);
  });
}

const isUpload = ({ method, url }: FastifyRequest, path: string): boolean =>
  method === 'POST' && url.replace(/\?.*$/s, '') === path;

/** What the API says is for this person at this moment: no cache on the way or in the browser keeps it. */
function keepAnswersPrivate(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}

/** Refused by its size alone, a webhook never reaches its controller: it is written down here. */
function keepTooLarge(fastify: FastifyInstance, webhooks: ReceiveWebhook): void {
  const path = /^\/webhooks\/([^/?]+)/;
  fastify.addHook('onResponse', (request, reply, done) => {
    const slug = reply.statusCode === 413 ? path.exec(request.url)?.[1] : undefined;
    if (slug !== undefined) {
      const headers = { ...request.headers, cookie: undefined } as Record<string, string | undefined>;
      const { method, url } = request;
      webhooks
        .keepTooLarge(slug, { method, url, alternatives: [], headers, body: Buffer.alloc(0) })
        .catch((error: unknown) =>
          log.warn({ err: error }, 'a webhook that was too large could not be kept'),
        );
    }
    done();
  });
}

/** By route, not by address: an address would make a new time series for each thread. */
function timeRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    done();
  });
}

/** A request that takes longer than this to end is cut off: the carrier sends it again. */
const DRAIN_WITHIN_MS = 4_000;

/**
 * Requests in flight are answered before the server closes, and their connections end with the answer: Node would
 * leave them open until their keep-alive runs out, and a connection that never sent a request for good.
 */
function drainOnClose(fastify: FastifyInstance): void {
  let draining = false;
  fastify.addHook('preClose', (done) => {
    draining = true;
    const cutOff = setTimeout(() => fastify.server.closeAllConnections(), DRAIN_WITHIN_MS);
    cutOff.unref();
    fastify.server.once('close', () => clearTimeout(cutOff));
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (draining) void reply.header('connection', 'close');
    done();
  });
}
