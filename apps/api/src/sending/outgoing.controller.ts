import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  API,
  type BulkOutcome,
  bulkOutcomeSchema,
  type CancelOutgoing,
  cancelOutgoingSchema,
  type OutgoingPage,
  outgoingPageSchema,
  type OutgoingQuery as Asked,
  outgoingQuerySchema,
  type OutgoingSummary,
  outgoingSummarySchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { CancelOutgoingTexts } from './cancel-outgoing-texts';
import { OutgoingSummaryQuery } from './outgoing-summary.query';
import { OutgoingQuery } from './outgoing.query';

@Controller(API.outgoing)
export class OutgoingController {
  constructor(
    private readonly query: OutgoingQuery,
    private readonly summaries: OutgoingSummaryQuery,
    private readonly cancel: CancelOutgoingTexts,
  ) {}

  @Get()
  @Allow('sending.read')
  @Answers(outgoingPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: outgoingQuerySchema }) asked: Asked,
  ): Promise<OutgoingPage> {
    return this.query.page(caller.workspaceId, asked);
  }

  @Get('summary')
  @Allow('sending.read')
  @Answers(outgoingSummarySchema)
  summary(@CurrentCaller() caller: Caller): Promise<OutgoingSummary> {
    return this.summaries.read(caller.workspaceId);
  }

  @Post('cancel')
  @HttpCode(200)
  @Allow('sending.control')
  @Answers(bulkOutcomeSchema)
  cancelMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: cancelOutgoingSchema }) wanted: CancelOutgoing,
  ): Promise<BulkOutcome> {
    return this.cancel.execute(caller, wanted);
  }
}
