import { Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { API, type FailedTask, failedTasksPageSchema, idSchema } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { type PageQuery, pageQuerySchema } from '../database/page';
import { Answers, AnswersNothing } from '../openapi/answers';
import { FailedTasks } from './failed-tasks';

@Controller(API.tasks)
export class TasksController {
  constructor(private readonly tasks: FailedTasks) {}

  @Get()
  @Allow('tasks.read')
  @Answers(failedTasksPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: pageQuerySchema }) page: PageQuery,
  ): Promise<{ items: FailedTask[]; nextCursor: string | null }> {
    return this.tasks.page(caller.workspaceId, page);
  }

  @Post(':id/retry')
  @HttpCode(204)
  @Allow('tasks.retry')
  @AnswersNothing()
  async retry(@CurrentCaller() caller: Caller, @Param('id', { schema: idSchema }) id: string): Promise<void> {
    await this.tasks.retry(caller.workspaceId, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('tasks.retry')
  @AnswersNothing()
  async discard(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<void> {
    await this.tasks.discard(caller.workspaceId, id);
  }
}
