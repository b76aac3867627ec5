import { Module } from '@nestjs/common';
import { AccessModule } from './access/access.module';
import { ApiKeysModule } from './api-keys/api-keys.module';
import { AssignmentModule } from './assignment/assignment.module';
import { BackfillModule } from './backfill/backfill.module';
import { ConnectionsModule } from './connections/connections.module';
import { ConsoleFilesModule } from './console-files/console-files.module';
import { ConsentModule } from './consent/consent.module';
import { ConsentDeskModule } from './consent-desk/consent-desk.module';
import { ConsentImportsModule } from './consent-imports/consent-imports.module';
import { ContactsModule } from './contacts/contacts.module';
import { ConversationsModule } from './conversations/conversations.module';
import { DatabaseModule } from './database/database.module';
import { EmailModule } from './email/email.module';
import { HealthModule } from './health/health.module';
import { IdempotencyModule } from './idempotency/idempotency.module';
import { KeywordsModule } from './keywords/keywords.module';
import { MediaModule } from './media/media.module';
import { MessagingModule } from './messaging/messaging.module';
import { OpenApiModule } from './openapi/openapi.module';
import { OperationsModule } from './operations/operations.module';
import { OptOutReviewsModule } from './opt-out-reviews/opt-out-reviews.module';
import { OutboxModule } from './outbox/outbox.module';
import { PacingModule } from './pacing/pacing.module';
import { PresenceModule } from './presence/presence.module';
import { ProblemsModule } from './problems/problems.module';
import { QueuesModule } from './queues/queues.module';
import { QuietHoursModule } from './quiet-hours/quiet-hours.module';
import { RestoreModule } from './restore/restore.module';
import { RealtimeModule } from './realtime/realtime.module';
import { RoutingModule } from './routing/routing.module';
import { SendingModule } from './sending/sending.module';
import { TasksModule } from './tasks/tasks.module';
import { TeamModule } from './team/team.module';

@Module({
  imports: [
    DatabaseModule,
    ProblemsModule,
    RestoreModule,
    OutboxModule,
    TasksModule,
    AccessModule,
    ApiKeysModule,
    IdempotencyModule,
    HealthModule,
    PacingModule,
    ConnectionsModule,
    QueuesModule,
    PresenceModule,
    AssignmentModule,
    TeamModule,
    ContactsModule,
    ConsentModule,
    ConsentDeskModule,
    ConsentImportsModule,
    KeywordsModule,
    ConversationsModule,
    RoutingModule,
    MediaModule,
    MessagingModule,
    BackfillModule,
    SendingModule,
    QuietHoursModule,
    EmailModule,
    RealtimeModule,
    OperationsModule,
    OptOutReviewsModule,
    OpenApiModule,
    ConsoleFilesModule,
  ],
})
export class AppModule {}
