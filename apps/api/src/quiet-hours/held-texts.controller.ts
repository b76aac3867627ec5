import { Controller, Get, Param } from '@nestjs/common';
import { API, type HeldTexts, heldTextsSchema, idSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { HeldTextsQuery } from './held-texts.query';

@Controller(API.heldTexts(':id'))
export class HeldTextsController {
  constructor(private readonly query: HeldTextsQuery) {}

  @Get()
  @Allow('conversation.read')
  @Answers(heldTextsSchema)
  read(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<HeldTexts> {
    return this.query.ofThread(caller.workspaceId, id);
  }
}
