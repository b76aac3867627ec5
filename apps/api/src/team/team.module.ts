import { Module } from '@nestjs/common';
import { TeamController } from './team.controller';
import { TeamQuery } from './team.query';

@Module({ controllers: [TeamController], providers: [TeamQuery] })
export class TeamModule {}
