import { All, Controller, HttpCode, Inject, Param, Req, Res } from '@nestjs/common';
import type { RawWebhook } from '@parley/carriers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/policy';
import { CONFIG, type Config } from '../config/config';
import { ProblemError } from '../problems/problem';
import { ReceiveWebhook } from './receive-webhook';

/** Every carrier calls here; authenticity is the carrier's signature, checked in ReceiveWebhook. */
@Controller('webhooks')
export class WebhookController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly receive: ReceiveWebhook,
  ) {}

  @Public('carriers sign their requests')
  @All(':slug')
  @HttpCode(200)
  async take(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.method !== 'POST' && request.method !== 'GET') throw new ProblemError('not_found');
    const acknowledgement = await this.receive.execute(slug, rawWebhook(request, this.config.publicUrl));
    void reply.header('content-type', acknowledgement.contentType).send(acknowledgement.body);
  }
}

function rawWebhook(request: FastifyRequest, publicUrl: string): RawWebhook {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
  const host = headers['x-forwarded-host'] ?? headers['host'];
  const named = host ? [`https://${host}${request.url}`, `http://${host}${request.url}`] : [];
  return {
    method: request.method,
    url: `${publicUrl}${request.url}`,
    alternatives: named.filter((url) => url !== `${publicUrl}${request.url}`),
    headers,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}
