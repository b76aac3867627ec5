import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import {
  API,
  type ApiKey,
  type ApiKeyInput,
  type ApiKeyMade,
  apiKeyInputSchema,
  apiKeyMadeSchema,
  apiKeySchema,
  apiKeysSchema,
  idSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { ShownOnce } from '../idempotency/shown-once';
import { Answers } from '../openapi/answers';
import { ApiKeysQuery } from './api-keys.query';
import { CreateApiKey } from './create-api-key';
import { RevokeApiKey } from './revoke-api-key';

@Controller(API.apiKeys)
export class ApiKeysController {
  constructor(
    private readonly query: ApiKeysQuery,
    private readonly createKey: CreateApiKey,
    private readonly revokeKey: RevokeApiKey,
  ) {}

  @Get()
  @Allow('keys.read')
  @Answers(apiKeysSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: ApiKey[] }> {
    return { items: await this.query.all(caller.workspaceId) };
  }

  @Post()
  @Allow('keys.manage')
  @ShownOnce('key')
  @Answers(apiKeyMadeSchema, 201)
  create(
    @CurrentCaller() caller: Caller,
    @Body({ schema: apiKeyInputSchema }) input: ApiKeyInput,
  ): Promise<ApiKeyMade> {
    return this.createKey.execute(caller, input);
  }

  @Delete(':id')
  @Allow('keys.manage')
  @Answers(apiKeySchema)
  revoke(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<ApiKey> {
    return this.revokeKey.execute(caller, id);
  }
}
