import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  API,
  type BulkResult,
  bulkResultSchema,
  idSchema,
  type ParkedBulk,
  parkedBulkSchema,
  type ParkedEvent,
  type ParkedEventDetail,
  parkedEventDetailSchema,
  parkedEventsPageSchema,
  type ParkedFilter,
  parkedFilterSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { ReplayEvents } from '../messaging/replay-events';
import { Answers, AnswersNothing } from '../openapi/answers';
import { doMany } from './many';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { ParkedEventsQuery } from './parked-events.query';

const listSchema = pageQuerySchema.extend(parkedFilterSchema.shape);

@Controller(API.parkedEvents)
export class ParkedEventsController {
  constructor(
    private readonly query: ParkedEventsQuery,
    private readonly events: ReplayEvents,
  ) {}

  @Get()
  @Allow('webhooks.read')
  @Answers(parkedEventsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: listSchema }) page: PageQuery & ParkedFilter,
  ): Promise<{ items: ParkedEvent[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
  }

  @Get(':id')
  @Allow('webhooks.read')
  @Answers(parkedEventDetailSchema)
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ParkedEventDetail> {
    return this.query.one(caller.workspaceId, id);
  }

  @Post('replay')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(bulkResultSchema)
  replayMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: parkedBulkSchema }) bulk: ParkedBulk,
  ): Promise<BulkResult> {
    return doMany(this.query, caller.workspaceId, bulk, (id) => this.events.parked(caller, id));
  }

  @Post('dismiss')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(bulkResultSchema)
  dismissMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: parkedBulkSchema }) bulk: ParkedBulk,
  ): Promise<BulkResult> {
    return doMany(this.query, caller.workspaceId, bulk, (id) => this.events.dismiss(caller, id));
  }

  @Post(':id/replay')
  @HttpCode(204)
  @Allow('webhooks.replay')
  @AnswersNothing()
  async replay(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    await this.events.parked(caller, id);
  }
}
