import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module';
import { ConnectionsModule } from './connections/connections.module';
import { ConsentModule } from './consent/consent.module';
import { ContactsModule } from './contacts/contacts.module';
import { ConversationsModule } from './conversations/conversations.module';
import { DatabaseModule } from './database/database.module';
import { HealthModule } from './health/health.module';
import { MessagingModule } from './messaging/messaging.module';
import { OutboxModule } from './outbox/outbox.module';
import { ProblemsModule } from './problems/problems.module';
import { QueuesModule } from './queues/queues.module';
import { RealtimeModule } from './realtime/realtime.module';
import { RoutingModule } from './routing/routing.module';

@Module({
  imports: [
    DatabaseModule,
    ProblemsModule,
    OutboxModule,
    AccessModule,
    HealthModule,
    ConnectionsModule,
    QueuesModule,
    ContactsModule,
    ConsentModule,
    ConversationsModule,
    RoutingModule,
    MessagingModule,
    RealtimeModule,
  ],
})
export class AppModule {}
