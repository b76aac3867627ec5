import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  type BackfillOverview,
  backfillOverviewSchema,
  type BackfillRun,
  backfillRunSchema,
  idSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { BackfillQuery } from './backfill.query';
import { RequestBackfill } from './request-backfill';

@Controller('api/v1')
export class BackfillController {
  constructor(
    private readonly query: BackfillQuery,
    private readonly request: RequestBackfill,
  ) {}

  @Get('backfill')
  @Allow('webhooks.read')
  @Answers(backfillOverviewSchema)
  overview(@CurrentCaller() caller: Caller): Promise<BackfillOverview> {
    return this.query.overview(caller.workspaceId);
  }

  @Post('connections/:id/backfill')
  @HttpCode(202)
  @Allow('webhooks.replay')
  @Answers(backfillRunSchema, 202)
  run(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<BackfillRun> {
    return this.request.run(caller, id);
  }
}
