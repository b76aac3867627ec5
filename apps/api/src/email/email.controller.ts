import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  API,
  type EmailRules,
  emailRulesSchema,
  type EmailRulesState,
  emailRulesStateSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { KeepEmailRules } from './email-rules';

@Controller(API.emailRules)
export class EmailController {
  constructor(private readonly rules: KeepEmailRules) {}

  @Get()
  @Allow('sending.read')
  @Answers(emailRulesStateSchema)
  read(@CurrentCaller() caller: Caller): Promise<EmailRulesState> {
    return this.rules.read(caller.workspaceId);
  }

  @Put()
  @Allow('sending.control')
  @Answers(emailRulesStateSchema)
  write(
    @CurrentCaller() caller: Caller,
    @Body({ schema: emailRulesSchema }) rules: EmailRules,
  ): Promise<EmailRulesState> {
    return this.rules.write(caller, rules);
  }
}
