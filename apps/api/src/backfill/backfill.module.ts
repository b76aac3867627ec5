import { Module } from '@nestjs/common';
import { ConnectionsModule } from '../connections/connections.module';
import { MessagingModule } from '../messaging/messaging.module';
import { BackfillController } from './backfill.controller';
import { BackfillLoop } from './backfill-loop';
import { BackfillQuery } from './backfill.query';
import { RequestBackfill } from './request-backfill';
import { RunBackfill } from './run-backfill';

@Module({
  imports: [ConnectionsModule, MessagingModule],
  controllers: [BackfillController],
  providers: [BackfillLoop, BackfillQuery, RequestBackfill, RunBackfill],
})
export class BackfillModule {}
