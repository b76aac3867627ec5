import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import {
  API,
  type BusinessNumber,
  businessNumberSchema,
  businessNumbersSchema,
  idSchema,
  type NumberEdit,
  numberEditSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { ChangeNumber } from './change-number';
import { ConnectionsQuery } from './connections.query';

@Controller(API.numbers)
export class NumbersController {
  constructor(
    private readonly query: ConnectionsQuery,
    private readonly change: ChangeNumber,
  ) {}

  @Get()
  @Allow('queues.read')
  @Answers(businessNumbersSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: BusinessNumber[] }> {
    return { items: await this.query.numbers(caller.workspaceId) };
  }

  @Patch(':id')
  @Allow('connections.edit')
  @Answers(businessNumberSchema)
  edit(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: numberEditSchema }) edit: NumberEdit,
  ): Promise<BusinessNumber> {
    return this.change.execute(caller, id, edit);
  }
}
