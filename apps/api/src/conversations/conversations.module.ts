import { Module } from '@nestjs/common';
import { Assign } from './assign';
import { Claim } from './claim';
import { CommandsController } from './commands.controller';
import { ConversationsController } from './conversations.controller';
import { CountsQuery } from './counts.query';
import { DetailQuery } from './detail.query';
import { EntriesQuery } from './entries.query';
import { InboxQuery } from './inbox.query';
import { Label } from './label';
import { MarkSeen } from './mark-seen';
import { Reopen } from './reopen';
import { CalledBack } from './called-back';
import { Resolve } from './resolve';
import { SaveDraft } from './save-draft';
import { Snooze } from './snooze';
import { Transfer } from './transfer';
import { WakeSnoozed } from './wake-snoozed';
import { WhyQuery } from './why.query';
import { WriteNote } from './write-note';

const queries = [InboxQuery, CountsQuery, DetailQuery, EntriesQuery, WhyQuery];
const commands = [
  Claim,
  Assign,
  Transfer,
  CalledBack,
  Resolve,
  Reopen,
  Snooze,
  Label,
  WriteNote,
  MarkSeen,
  SaveDraft,
  WakeSnoozed,
];

@Module({
  controllers: [ConversationsController, CommandsController],
  providers: [...queries, ...commands],
})
export class ConversationsModule {}
