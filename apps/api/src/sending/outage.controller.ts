import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  API,
  type BulkOutcome,
  bulkOutcomeSchema,
  type DecideUnknown,
  decideUnknownSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { DecideOutage } from './decide-outage';

@Controller(API.decideUnknown)
export class OutageController {
  constructor(private readonly decideOutage: DecideOutage) {}

  @Post()
  @HttpCode(200)
  @Allow('sending.control')
  @Answers(bulkOutcomeSchema)
  decide(
    @CurrentCaller() caller: Caller,
    @Body({ schema: decideUnknownSchema }) decision: DecideUnknown,
  ): Promise<BulkOutcome> {
    return this.decideOutage.execute(caller, decision);
  }
}
