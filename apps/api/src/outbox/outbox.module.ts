import { Global, Module } from '@nestjs/common';
import { FirstStatistics } from './first-statistics';
import { Publisher } from './publisher';
import { OutboxReader } from './reader';
import { Relay } from './relay';
import { Signals } from './signals';
import { SweepOutbox } from './sweep-outbox';
import { WorkerLoops } from './worker-loops';

@Global()
@Module({
  providers: [Publisher, Signals, Relay, OutboxReader, SweepOutbox, WorkerLoops, FirstStatistics],
  exports: [Publisher, Signals, Relay, WorkerLoops],
})
export class OutboxModule {}
