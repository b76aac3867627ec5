import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  API,
  idSchema,
  type Queue,
  type QueueInput,
  queueInputSchema,
  type QueueSettings,
  queueSettingsSchema,
  queuesSchema,
  queuesSettingsSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers, AnswersNothing } from '../openapi/answers';
import { DeleteQueue } from './delete-queue';
import { QueuesQuery } from './queues.query';
import { SaveQueue } from './save-queue';

@Controller(API.queues)
export class QueuesController {
  constructor(
    private readonly query: QueuesQuery,
    private readonly save: SaveQueue,
    private readonly remove: DeleteQueue,
  ) {}

  @Get()
  @Allow('queues.read')
  @Answers(queuesSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: Queue[] }> {
    return { items: await this.query.list(caller.workspaceId) };
  }

  @Get('settings')
  @Allow('queues.read')
  @Answers(queuesSettingsSchema)
  async settings(@CurrentCaller() caller: Caller): Promise<{ items: QueueSettings[] }> {
    return { items: await this.query.settings(caller.workspaceId) };
  }

  @Post()
  @HttpCode(201)
  @Allow('queues.edit')
  @Answers(queueSettingsSchema, 201)
  add(
    @CurrentCaller() caller: Caller,
    @Body({ schema: queueInputSchema }) input: QueueInput,
  ): Promise<QueueSettings> {
    return this.save.add(caller, input);
  }

  @Put(':id')
  @Allow('queues.edit')
  @Answers(queueSettingsSchema)
  edit(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: queueInputSchema }) input: QueueInput,
  ): Promise<QueueSettings> {
    return this.save.edit(caller, id, input);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('queues.edit')
  @AnswersNothing()
  delete(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    return this.remove.execute(caller, id);
  }
}
