import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  API,
  idSchema,
  type OptOutDecision,
  optOutDecisionSchema,
  type OptOutReview,
  optOutReviewSchema,
  optOutReviewsPageSchema,
  type ReviewsFilter,
  reviewsFilterSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { Answers } from '../openapi/answers';
import { DecideOptOut } from './decide-opt-out';
import { OptOutReviewsQuery } from './opt-out-reviews.query';

const listSchema = pageQuerySchema.extend(reviewsFilterSchema.shape);

@Controller(API.optOutReviews)
export class OptOutReviewsController {
  constructor(
    private readonly query: OptOutReviewsQuery,
    private readonly decideOptOut: DecideOptOut,
  ) {}

  @Get()
  @Allow('consent.read')
  @Answers(optOutReviewsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: listSchema }) page: PageQuery & ReviewsFilter,
  ): Promise<{ items: OptOutReview[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Allow('consent.review')
  @Answers(optOutReviewSchema)
  async decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: optOutDecisionSchema }) decision: OptOutDecision,
  ): Promise<OptOutReview> {
    await this.decideOptOut.execute(caller, id, decision);
    return this.query.one(caller.workspaceId, id);
  }
}
