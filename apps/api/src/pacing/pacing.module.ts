import { Global, Module } from '@nestjs/common';
import { LookUpNumbers } from './look-up-numbers';
import { PacingController } from './pacing.controller';
import { PacingQuery } from './pacing.query';
import { SetPacing } from './set-pacing';

@Global()
@Module({
  controllers: [PacingController],
  providers: [PacingQuery, SetPacing, LookUpNumbers],
  exports: [PacingQuery, LookUpNumbers],
})
export class PacingModule {}
