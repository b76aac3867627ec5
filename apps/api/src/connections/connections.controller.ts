import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import {
  API,
  type Connection,
  type ConnectionEdit,
  connectionEditSchema,
  connectionSchema,
  type ConnectionTest,
  connectionTestSchema,
  connectionsSchema,
  idSchema,
  type NewConnection,
  newConnectionSchema,
  type TokenInput,
  tokenInputSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { AddConnection } from './add-connection';
import { ChangeConnection } from './change-connection';
import { ConnectionsQuery } from './connections.query';
import { TestConnection } from './test-connection';

@Controller(API.connections)
export class ConnectionsController {
  constructor(
    private readonly query: ConnectionsQuery,
    private readonly add: AddConnection,
    private readonly change: ChangeConnection,
    private readonly test: TestConnection,
  ) {}

  @Get()
  @Allow('connections.read')
  @Answers(connectionsSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: Connection[] }> {
    return { items: await this.query.all(caller.workspaceId) };
  }

  @Post()
  @HttpCode(201)
  @Allow('connections.edit')
  @Answers(connectionSchema, 201)
  create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: newConnectionSchema }) wanted: NewConnection,
  ): Promise<Connection> {
    return this.add.execute(caller, wanted);
  }

  @Patch(':id')
  @Allow('connections.edit')
  @Answers(connectionSchema)
  edit(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: connectionEditSchema }) edit: ConnectionEdit,
  ): Promise<Connection> {
    return this.change.edit(caller, id, edit);
  }

  @Post(':id/test')
  @HttpCode(200)
  @Allow('connections.edit')
  @Answers(connectionTestSchema)
  try(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConnectionTest> {
    return this.test.execute(caller, id);
  }

  @Post(':id/tokens')
  @HttpCode(201)
  @Allow('connections.edit')
  @Answers(connectionSchema, 201)
  addToken(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: tokenInputSchema }) input: TokenInput,
  ): Promise<Connection> {
    return this.change.addToken(caller, id, input);
  }

  @Delete(':id/tokens/:tokenId')
  @Allow('connections.edit')
  @Answers(connectionSchema)
  removeToken(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('tokenId', { schema: idSchema }) tokenId: string,
  ): Promise<Connection> {
    return this.change.removeToken(caller, id, tokenId);
  }
}
