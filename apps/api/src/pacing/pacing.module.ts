import { Global, Module } from '@nestjs/common';
import { PacingController } from './pacing.controller';
import { PacingQuery } from './pacing.query';
import { SetPacing } from './set-pacing';

@Global()
@Module({
  controllers: [PacingController],
  providers: [PacingQuery, SetPacing],
  exports: [PacingQuery],
})
export class PacingModule {}
