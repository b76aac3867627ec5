import { Module } from '@nestjs/common';
import { DeleteQueue } from './delete-queue';
import { QueuesController } from './queues.controller';
import { QueuesQuery } from './queues.query';
import { SaveQueue } from './save-queue';

@Module({ controllers: [QueuesController], providers: [QueuesQuery, SaveQueue, DeleteQueue] })
export class QueuesModule {}
