import { Controller, Get, Res } from '@nestjs/common';
import { healthSchema } from '@parley/contracts';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Public } from '../access/policy';
import { Answers } from '../openapi/answers';
import { Readiness } from './readiness';

type Health = z.infer<typeof healthSchema>;

@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Public('load balancers hold no session, and it says nothing')
  @Answers(healthSchema)
  live(): Health {
    return { status: 'ok', checks: {} };
  }

  @Get('ready')
  @Public('load balancers hold no session, and it says up or down only')
  @Answers(healthSchema)
  @Answers(healthSchema, 503)
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const checks = await this.readiness.checks();
    const ok = Object.values(checks).every((check) => check === 'ok');
    void reply.status(ok ? 200 : 503).header('cache-control', 'no-store');
    return { status: ok ? 'ok' : 'unavailable', checks };
  }
}
