import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ForgetAnswers } from './forget-answers';
import { IdempotencyInterceptor } from './idempotency.interceptor';
import { KeptAnswers } from './kept-answers';

@Module({
  providers: [{ provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }, KeptAnswers, ForgetAnswers],
})
export class IdempotencyModule {}
