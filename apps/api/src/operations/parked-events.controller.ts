import { Controller, Get, Query } from '@nestjs/common';
import { API, type ParkedEvent, parkedEventsPageSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { type PageQuery, pageQuerySchema } from './page';
import { ParkedEventsQuery } from './parked-events.query';

@Controller(API.parkedEvents)
export class ParkedEventsController {
  constructor(private readonly query: ParkedEventsQuery) {}

  @Get()
  @Allow('webhooks.read')
  @Answers(parkedEventsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pageQuerySchema }) page: PageQuery,
  ): Promise<{ items: ParkedEvent[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
  }
}
