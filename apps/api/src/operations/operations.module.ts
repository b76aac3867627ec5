import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module';
import { DismissWebhookRequest } from './dismiss-webhook-request';
import { ParkedEventsController } from './parked-events.controller';
import { ParkedEventsQuery } from './parked-events.query';
import { WebhookRequestsController } from './webhook-requests.controller';
import { WebhookRequestsQuery } from './webhook-requests.query';

@Module({
  imports: [MessagingModule],
  controllers: [WebhookRequestsController, ParkedEventsController],
  providers: [WebhookRequestsQuery, ParkedEventsQuery, DismissWebhookRequest],
})
export class OperationsModule {}
