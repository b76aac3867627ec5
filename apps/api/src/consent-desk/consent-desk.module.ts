import { Module } from '@nestjs/common';
import {
  ConsentDeskController,
  ConsentProofController,
  ConsentStatisticsController,
} from './consent-desk.controller';
import { EnterConsent } from './enter-consent';
import { RecipientsQuery } from './recipients.query';
import { RecordQuery } from './record.query';
import { StatisticsQuery } from './statistics.query';

@Module({
  controllers: [ConsentDeskController, ConsentProofController, ConsentStatisticsController],
  providers: [EnterConsent, RecipientsQuery, RecordQuery, StatisticsQuery],
})
export class ConsentDeskModule {}
