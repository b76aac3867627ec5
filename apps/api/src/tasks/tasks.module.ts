import { Global, Module } from '@nestjs/common';
import { FailedTasks } from './failed-tasks';
import { TaskRunner } from './task-runner';
import { TaskWatch } from './task-watch';
import { Tasks } from './tasks';
import { TasksController } from './tasks.controller';

@Global()
@Module({
  controllers: [TasksController],
  providers: [Tasks, TaskRunner, TaskWatch, FailedTasks],
  exports: [Tasks],
})
export class TasksModule {}
