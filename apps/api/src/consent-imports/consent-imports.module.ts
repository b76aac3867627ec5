import { Module } from '@nestjs/common';
import { ApplyImport } from './apply-import';
import { CheckImport } from './check-import';
import { ConsentImportsController } from './consent-imports.controller';
import { ForgetLines } from './forget-lines';
import { ImportsQuery } from './imports.query';
import { TakeImport } from './take-import';

@Module({
  controllers: [ConsentImportsController],
  providers: [ApplyImport, CheckImport, ForgetLines, ImportsQuery, TakeImport],
})
export class ConsentImportsModule {}
