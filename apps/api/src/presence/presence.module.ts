import { Module } from '@nestjs/common';
import { PresenceController } from './presence.controller';
import { PresenceQuery } from './presence.query';
import { Presences } from './presences';

@Module({ controllers: [PresenceController], providers: [Presences, PresenceQuery], exports: [Presences] })
export class PresenceModule {}
