import { Global, Module } from '@nestjs/common';
import { RestoreGuard } from './restore-guard';

@Global()
@Module({ providers: [RestoreGuard], exports: [RestoreGuard] })
export class RestoreModule {}
