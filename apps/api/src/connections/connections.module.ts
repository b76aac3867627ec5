import { Global, Module } from '@nestjs/common';
import { AddConnection } from './add-connection';
import { CarrierAddresses } from './carrier-addresses';
import { ChangeConnection } from './change-connection';
import { ChangeNumber } from './change-number';
import { Connections } from './connections';
import { ConnectionsController } from './connections.controller';
import { ConnectionsQuery } from './connections.query';
import { NumbersController } from './numbers.controller';
import { SecretBox } from './secrets';
import { TestConnection } from './test-connection';

@Global()
@Module({
  controllers: [ConnectionsController, NumbersController],
  providers: [
    Connections,
    SecretBox,
    ConnectionsQuery,
    CarrierAddresses,
    AddConnection,
    ChangeConnection,
    ChangeNumber,
    TestConnection,
  ],
  exports: [Connections, SecretBox],
})
export class ConnectionsModule {}
