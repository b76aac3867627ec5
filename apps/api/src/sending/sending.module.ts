import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module';
import { CancelOutgoingTexts } from './cancel-outgoing-texts';
import { DecideOutage } from './decide-outage';
import { EndPause } from './end-pause';
import { OutageController } from './outage.controller';
import { OutgoingSummaryQuery } from './outgoing-summary.query';
import { OutgoingController } from './outgoing.controller';
import { OutgoingQuery } from './outgoing.query';
import { PauseSending } from './pause-sending';
import { PausesController } from './pauses.controller';
import { PausesQuery } from './pauses.query';

@Module({
  imports: [MessagingModule],
  controllers: [PausesController, OutgoingController, OutageController],
  providers: [
    PausesQuery,
    PauseSending,
    EndPause,
    OutgoingQuery,
    OutgoingSummaryQuery,
    CancelOutgoingTexts,
    DecideOutage,
  ],
})
export class SendingModule {}
