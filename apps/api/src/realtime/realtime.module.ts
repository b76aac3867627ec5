import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { RealtimeGateway } from './realtime.gateway';

@Module({ imports: [AccessModule], providers: [RealtimeGateway] })
export class RealtimeModule {}
