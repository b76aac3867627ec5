import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  API,
  type Brand,
  brandsSchema,
  type BusinessNumber,
  businessNumberSchema,
  businessNumbersSchema,
  idSchema,
  type NewNumber,
  newNumberSchema,
  type NumberEdit,
  numberEditSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { ChangeNumber } from './change-number';
import { ConnectionsQuery } from './connections.query';

@Controller()
export class NumbersController {
  constructor(
    private readonly query: ConnectionsQuery,
    private readonly change: ChangeNumber,
  ) {}

  @Get(API.numbers)
  @Allow('queues.read')
  @Answers(businessNumbersSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: BusinessNumber[] }> {
    return { items: await this.query.numbers(caller.workspaceId) };
  }

  @Get(API.brands)
  @Allow('queues.read')
  @Answers(brandsSchema)
  async brands(@CurrentCaller() caller: Caller): Promise<{ items: Brand[] }> {
    return { items: await this.query.brands(caller.workspaceId) };
  }

  @Post(API.numbers)
  @HttpCode(201)
  @Allow('connections.edit')
  @Answers(businessNumberSchema, 201)
  add(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newNumberSchema }) wanted: NewNumber,
  ): Promise<BusinessNumber> {
    return this.change.add(caller, wanted);
  }

  @Patch(`${API.numbers}/:id`)
  @Allow('connections.edit')
  @Answers(businessNumberSchema)
  edit(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: numberEditSchema }) edit: NumberEdit,
  ): Promise<BusinessNumber> {
    return this.change.edit(caller, id, edit);
  }
}
