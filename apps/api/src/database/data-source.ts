import type { Client } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { FailedAttempt, Membership, Person, Session, Workspace } from '../access/access.entities';
import { ApiKey, ApiKeyDirectory } from '../api-keys/api-keys.entities';
import {
  Brand,
  BusinessNumber,
  Connection,
  ConnectionDirectory,
  ConnectionToken,
} from '../connections/connections.entities';
import { ConsentAccess, ConsentEvent, ConsentEvidence, Recipient } from '../consent/consent.entities';
import {
  ConsentImport,
  ConsentImportFile,
  ConsentImportLine,
} from '../consent-imports/consent-imports.entities';
import { OptOutReview } from '../opt-out-reviews/opt-out-reviews.entities';
import { Contact, ContactNumber } from '../contacts/contacts.entities';
import {
  Conversation,
  ConversationAddress,
  Draft,
  Entry,
  Seen,
} from '../conversations/conversations.entities';
import { BrandKeywords } from '../keywords/keywords.entities';
import { IdempotencyKey } from '../idempotency/idempotency.entities';
import {
  Attempt,
  CarrierEvent,
  Delivery,
  DeliveryEvent,
  TextPartGroup,
  WebhookRequest,
} from '../messaging/messaging.entities';
import { Media, MediaContent } from '../media/media.entities';
import { EmailRule, FallbackEmail } from '../email/email.entities';
import { Outbox, OutboxCursor } from '../outbox/outbox.entities';
import { Breaker, LaneBucket, LookUpDay, NumberFact, PacingLimit } from '../pacing/pacing.entities';
import { DatabaseIdentity } from '../restore/restore.entities';
import { FrequencyCap, QuietChange, QuietPolicy, QuietRule } from '../quiet-hours/quiet-hours.entities';
import { Queue, QueueMember } from '../queues/queues.entities';
import { AgentPresence, PresenceLease } from '../presence/presence.entities';
import { ServiceWarning } from '../assignment/assignment.entities';
import { RouteChange, RouteSet, RouteTrace } from '../routing/routing.entities';
import { SendingPause, SendingSwitch } from '../sending/sending.entities';
import { BackfillRun } from '../backfill/backfill.entities';
import { FailedTask, TaskWorker } from '../tasks/failed-task.entity';
import { migrations } from './migrations';
import { SnakeNaming } from './naming';

const entities = [
  Workspace,
  Person,
  Membership,
  Session,
  FailedAttempt,
  ApiKey,
  ApiKeyDirectory,
  IdempotencyKey,
  Brand,
  Connection,
  ConnectionDirectory,
  ConnectionToken,
  BusinessNumber,
  Queue,
  QueueMember,
  AgentPresence,
  PresenceLease,
  ServiceWarning,
  Contact,
  ContactNumber,
  Recipient,
  ConsentEvent,
  ConsentEvidence,
  ConsentAccess,
  ConsentImport,
  ConsentImportFile,
  ConsentImportLine,
  OptOutReview,
  BrandKeywords,
  Conversation,
  ConversationAddress,
  Entry,
  Seen,
  Draft,
  Media,
  MediaContent,
  TextPartGroup,
  WebhookRequest,
  BackfillRun,
  CarrierEvent,
  Delivery,
  Attempt,
  DeliveryEvent,
  SendingSwitch,
  EmailRule,
  FallbackEmail,
  SendingPause,
  QuietPolicy,
  QuietRule,
  FrequencyCap,
  QuietChange,
  LaneBucket,
  PacingLimit,
  NumberFact,
  LookUpDay,
  Breaker,
  RouteSet,
  RouteChange,
  RouteTrace,
  Outbox,
  OutboxCursor,
  DatabaseIdentity,
  FailedTask,
  TaskWorker,
];

/**
 * A connection that breaks says so twice: by its statement's error, and by an event that would end the process where
 * nobody listens. The pool does so only while nobody uses the connection, and there is a moment between the two.
 */
const survive = (client: Client): void => {
  client.on('error', () => undefined);
};

/**
 * The one description of the database. `synchronize` is off for good: the schema changes by migrations only.
 * `pool` is the number of connections; a statement that runs for over half a minute is a fault, not work.
 */
export function createDataSource(options: {
  url: string;
  pool?: number;
  name?: string;
  idleTransactionMs?: number;
  waitMs?: number;
}): DataSource {
  const settings: DataSourceOptions = {
    type: 'postgres',
    url: options.url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    applicationName: options.name ?? 'parley',
    poolSize: options.pool ?? 4,
    connectTimeoutMS: options.waitMs ?? 5_000,
    extra: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: options.idleTransactionMs ?? 30_000,
      keepAlive: true,
      // A statement need not wait for the answer to the one before it.
      pipeline: true,
      onConnect: survive,
    },
  };
  return new DataSource(settings);
}
