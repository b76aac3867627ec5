import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { API, idSchema, type ParkedEvent, parkedEventsPageSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { ReplayEvents } from '../messaging/replay-events';
import { Answers, AnswersNothing } from '../openapi/answers';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { ParkedEventsQuery } from './parked-events.query';

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
    @Query({ schema: pageQuerySchema }) page: PageQuery,
  ): Promise<{ items: ParkedEvent[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
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
