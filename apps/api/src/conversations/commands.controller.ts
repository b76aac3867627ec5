import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  API,
  type Assign as AssignInput,
  assignSchema,
  type ConversationChange,
  conversationChangeSchema,
  type DraftInput,
  draftInputSchema,
  idSchema,
  type Labels,
  labelsSchema,
  type NoteInput,
  noteInputSchema,
  type Seen,
  seenSchema,
  type Snooze as SnoozeInput,
  snoozeSchema,
  type Transfer as TransferInput,
  transferSchema,
} from '@parley/contracts';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers, AnswersNothing } from '../openapi/answers';
import { Assign } from './assign';
import { Claim } from './claim';
import { Label } from './label';
import { MarkSeen } from './mark-seen';
import { Reopen } from './reopen';
import { CalledBack } from './called-back';
import { Resolve } from './resolve';
import { SaveDraft } from './save-draft';
import { Snooze } from './snooze';
import { Transfer } from './transfer';
import { WriteNote } from './write-note';

const named = z.object({ id: idSchema });
type Named = z.infer<typeof named>;
type Change = Promise<ConversationChange>;

/** Working on a thread. Each answers with the thread after it; one that changes nothing, with the thread as it is. */
@Controller(`${API.conversations}/:id`)
export class CommandsController {
  constructor(
    private readonly writeNote: WriteNote,
    private readonly claimThread: Claim,
    private readonly assignThread: Assign,
    private readonly transferThread: Transfer,
    private readonly noteCall: CalledBack,
    private readonly resolveThread: Resolve,
    private readonly reopenThread: Reopen,
    private readonly snoozeThread: Snooze,
    private readonly labelThread: Label,
    private readonly markSeen: MarkSeen,
    private readonly saveDraft: SaveDraft,
  ) {}

  @Post('notes')
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema, 201)
  note(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: noteInputSchema }) note: NoteInput,
  ): Change {
    return this.writeNote.execute(caller, id, note);
  }

  @Post('claim')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  claim(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Change {
    return this.claimThread.execute(caller, id);
  }

  @Post('assign')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  assign(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: assignSchema }) wanted: AssignInput,
  ): Change {
    return this.assignThread.execute(caller, id, wanted);
  }

  @Post('transfer')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  transfer(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: transferSchema }) wanted: TransferInput,
  ): Change {
    return this.transferThread.execute(caller, id, wanted);
  }

  @Post('resolve')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  resolve(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Change {
    return this.resolveThread.execute(caller, id);
  }

  @Post('called-back')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  calledBack(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Change {
    return this.noteCall.execute(caller, id);
  }

  @Post('reopen')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  reopen(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Change {
    return this.reopenThread.execute(caller, id);
  }

  @Post('snooze')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  snooze(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: snoozeSchema }) wanted: SnoozeInput,
  ): Change {
    return this.snoozeThread.execute(caller, id, wanted);
  }

  @Post('labels')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  label(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: labelsSchema }) labels: Labels,
  ): Change {
    return this.labelThread.execute(caller, id, labels);
  }

  @Put('seen')
  @HttpCode(204)
  @Allow('conversation.read')
  @AnswersNothing()
  seen(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: seenSchema }) seen: Seen,
  ): Promise<void> {
    return this.markSeen.execute(caller, id, seen);
  }

  @Put('draft')
  @HttpCode(204)
  @Allow('conversation.reply')
  @AnswersNothing()
  draft(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Body({ schema: draftInputSchema }) draft: DraftInput,
  ): Promise<void> {
    return this.saveDraft.execute(caller, id, draft);
  }
}
