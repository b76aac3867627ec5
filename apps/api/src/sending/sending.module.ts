import { Module } from '@nestjs/common';
import { MessagingModule } from '../messaging/messaging.module';
import { EndPause } from './end-pause';
import { PauseSending } from './pause-sending';
import { PausesController } from './pauses.controller';
import { PausesQuery } from './pauses.query';

@Module({
  imports: [MessagingModule],
  controllers: [PausesController],
  providers: [PausesQuery, PauseSending, EndPause],
})
export class SendingModule {}
