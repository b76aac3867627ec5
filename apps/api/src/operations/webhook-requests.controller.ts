import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  API,
  type BulkResult,
  bulkResultSchema,
  idSchema,
  type WebhookBulk,
  webhookBulkSchema,
  type WebhookFilter,
  webhookFilterSchema,
  type WebhookRequest,
  type WebhookRequestDetail,
  webhookRequestDetailSchema,
  webhookRequestSchema,
  webhookRequestsPageSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { ReplayEvents } from '../messaging/replay-events';
import { Answers } from '../openapi/answers';
import { DismissWebhookRequest } from './dismiss-webhook-request';
import { doMany } from './many';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { WebhookRequestsQuery } from './webhook-requests.query';

const listSchema = pageQuerySchema.extend(webhookFilterSchema.shape);

@Controller(API.webhookRequests)
export class WebhookRequestsController {
  constructor(
    private readonly query: WebhookRequestsQuery,
    private readonly dismissal: DismissWebhookRequest,
    private readonly events: ReplayEvents,
  ) {}

  @Get()
  @Allow('webhooks.read')
  @Answers(webhookRequestsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: listSchema }) page: PageQuery & WebhookFilter,
  ): Promise<{ items: WebhookRequest[]; nextCursor: string | null }> {
    return this.query.page(caller.workspaceId, page);
  }

  @Get(':id')
  @Allow('webhooks.read')
  @Answers(webhookRequestDetailSchema)
  read(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WebhookRequestDetail> {
    return this.query.one(caller.workspaceId, id);
  }

  @Post('replay')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(bulkResultSchema)
  replayMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: webhookBulkSchema }) bulk: WebhookBulk,
  ): Promise<BulkResult> {
    return doMany(this.query, caller.workspaceId, bulk, (id) => this.events.request(caller, id));
  }

  @Post('dismiss')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(bulkResultSchema)
  dismissMany(
    @CurrentCaller() caller: Caller,
    @Body({ schema: webhookBulkSchema }) bulk: WebhookBulk,
  ): Promise<BulkResult> {
    return doMany(this.query, caller.workspaceId, bulk, (id) => this.dismissal.run(caller, id));
  }

  @Post(':id/dismiss')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(webhookRequestSchema)
  dismiss(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WebhookRequest> {
    return this.dismissal.run(caller, id);
  }

  @Post(':id/replay')
  @HttpCode(200)
  @Allow('webhooks.replay')
  @Answers(webhookRequestSchema)
  async replay(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<WebhookRequest> {
    await this.events.request(caller, id);
    return this.query.one(caller.workspaceId, id);
  }
}
