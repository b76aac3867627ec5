import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@parley/contracts';
import { v4 } from 'uuid';
import { AppModule } from './app.module';
import { type Config, readConfig } from './config/config';
import { ConfigModule } from './config/config.module';
import { log } from './log';
import { ProblemError } from './problems/problem';
import { SocketAdapter } from './realtime/socket-adapter';

/**
 * Builds the application without listening. Webhooks keep their raw bytes, since signatures are made over those;
 * everything else under /api is JSON.
 */
export async function createApp(config: Config = readConfig()): Promise<NestFastifyApplication> {
  log.level = config.logLevel;
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.webhookBytes,
    requestIdHeader: 'x-request-id',
    genReqId: () => v4(),
    trustProxy: (_address, hop) => hop < config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: true,
  });
  await adapter.getInstance().register(fastifyCookie, { hook: false });
  const root = { module: AppModule, imports: [ConfigModule.with(config)] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    bufferLogs: false,
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  acceptBodies(adapter);
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  app.enableShutdownHooks();
  return app;
}

/** One parser per kind of body: bytes for webhooks, JSON for the API. */
function acceptBodies(adapter: FastifyAdapter): void {
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.url.startsWith('/webhooks/')) return done(null, body);
    const type = request.headers['content-type'] ?? '';
    if ((body as Buffer).length === 0) return done(null, undefined);
    if (!/^application\/([\w.+-]+\+)?json\b/i.test(type))
      return done(new ProblemError('unsupported_media_type'));
    try {
      done(null, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer)));
    } catch {
      done(new ProblemError('malformed_body'));
    }
  });
}
