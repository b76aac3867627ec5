import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { PresenceModule } from '../presence/presence.module';
import { RealtimeGateway } from './realtime.gateway';

@Module({ imports: [AccessModule, PresenceModule], providers: [RealtimeGateway] })
export class RealtimeModule {}
