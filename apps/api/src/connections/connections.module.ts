import { Global, Module } from '@nestjs/common';
import { ChangeConnection } from './change-connection';
import { Connections } from './connections';
import { ConnectionsController } from './connections.controller';
import { ConnectionsQuery } from './connections.query';
import { NumbersController } from './numbers.controller';
import { SecretBox } from './secrets';

@Global()
@Module({
  controllers: [ConnectionsController, NumbersController],
  providers: [Connections, SecretBox, ConnectionsQuery, ChangeConnection],
  exports: [Connections, SecretBox],
})
export class ConnectionsModule {}
