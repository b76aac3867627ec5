import { Global, Module } from '@nestjs/common';
import { Publisher } from './publisher';
import { OutboxReader } from './reader';
import { Relay } from './relay';
import { Signals } from './signals';

@Global()
@Module({
  providers: [Publisher, Signals, Relay, OutboxReader],
  exports: [Publisher, Signals],
})
export class OutboxModule {}
