import { Global, Module } from '@nestjs/common';
import { Publisher } from './publisher';
import { OutboxReader } from './reader';
import { Relay } from './relay';
import { Signals } from './signals';
import { SweepOutbox } from './sweep-outbox';

@Global()
@Module({
  providers: [Publisher, Signals, Relay, OutboxReader, SweepOutbox],
  exports: [Publisher, Signals, Relay],
})
export class OutboxModule {}
