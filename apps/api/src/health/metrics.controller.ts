import { timingSafeEqual, createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/policy';
import { CONFIG, type Config } from '../config/config';
import { ProblemError } from '../problems/problem';
import { Metrics } from './metrics';

@ApiExcludeController()
@Controller('metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  @Get()
  @Public('read by programs without a session; checked here: this machine, or METRICS_TOKEN')
  async read(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!isThisMachine(request) && !this.holdsToken(request.headers.authorization))
      throw new ProblemError(
        'not_allowed',
        'Read it from this machine, or with METRICS_TOKEN as a bearer token.',
      );
    void reply.header('content-type', this.metrics.registry.contentType);
    return this.metrics.registry.metrics();
  }

  private holdsToken(authorization: string | undefined): boolean {
    const { metricsToken } = this.config;
    if (metricsToken === null || authorization === undefined) return false;
    return timingSafeEqual(digest(authorization), digest(`Bearer ${metricsToken}`));
  }
}

/** A proxy on this machine connects from here too, on behalf of others: then it says for whom. */
function isThisMachine({ socket, headers }: FastifyRequest): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false;
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/i, '');
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
