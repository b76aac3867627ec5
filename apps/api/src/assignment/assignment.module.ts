import { Module } from '@nestjs/common';
import { PresenceModule } from '../presence/presence.module';
import { AnswerOffer } from './answer-offer';
import { AssignQueue } from './assign-queue';
import { AssignmentLoop } from './assignment-loop';
import { OffersController, OwnOffersController } from './offers.controller';
import { OffersQuery } from './offers.query';
import { WarnServiceLevels } from './warn-service-levels';

@Module({
  imports: [PresenceModule],
  controllers: [OffersController, OwnOffersController],
  providers: [AssignQueue, AssignmentLoop, WarnServiceLevels, AnswerOffer, OffersQuery],
})
export class AssignmentModule {}
