import { Controller, Get } from '@nestjs/common';
import { API, type BusinessNumber, businessNumbersSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { ConnectionsQuery } from './connections.query';

@Controller(API.numbers)
export class NumbersController {
  constructor(private readonly query: ConnectionsQuery) {}

  @Get()
  @Allow('queues.read')
  @Answers(businessNumbersSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: BusinessNumber[] }> {
    return { items: await this.query.numbers(caller.workspaceId) };
  }
}
