import { Controller, Get } from '@nestjs/common';
import { API, type Queue, queuesSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Database } from '../database/database';
import { Answers } from '../openapi/answers';
import { listQueues } from './queues.query';

@Controller(API.queues)
export class QueuesController {
  constructor(private readonly database: Database) {}

  @Get()
  @Allow('queues.read')
  @Answers(queuesSchema)
  async list(@CurrentCaller() caller: Caller): Promise<{ items: Queue[] }> {
    return { items: await listQueues(this.database, caller.workspaceId) };
  }
}
