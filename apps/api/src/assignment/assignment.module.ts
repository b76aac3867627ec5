import { Module } from '@nestjs/common';
import { PresenceModule } from '../presence/presence.module';
import { AnswerOffer } from './answer-offer';
import { AssignQueue } from './assign-queue';
import { AssignmentLoop } from './assignment-loop';
import { OffersController } from './offers.controller';
import { WarnServiceLevels } from './warn-service-levels';

@Module({
  imports: [PresenceModule],
  controllers: [OffersController],
  providers: [AssignQueue, AssignmentLoop, WarnServiceLevels, AnswerOffer],
})
export class AssignmentModule {}
