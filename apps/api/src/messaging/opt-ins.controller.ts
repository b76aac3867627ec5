import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { API, type OptIn, type OptInInput, optInInputSchema, optInSchema } from '@parley/contracts';
import type { KeyCaller } from '../access/actor';
import { AllowKey, CurrentKey } from '../access/policy';
import { NeedsIdempotencyKey } from '../idempotency/needs-idempotency-key';
import { Answers } from '../openapi/answers';
import { TakeOptIn } from './take-opt-in';

/** How forms and systems of record hand in consent, by API key. */
@Controller(API.optIns)
export class OptInsController {
  constructor(private readonly takeOptIn: TakeOptIn) {}

  @Post()
  @HttpCode(200)
  @AllowKey('consent.write')
  @NeedsIdempotencyKey()
  @Answers(optInSchema)
  take(@CurrentKey() key: KeyCaller, @Body({ schema: optInInputSchema }) input: OptInInput): Promise<OptIn> {
    return this.takeOptIn.execute(key, input);
  }
}
