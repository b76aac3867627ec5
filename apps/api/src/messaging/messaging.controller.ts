import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  type ConversationChange,
  type Journey,
  type Reply,
  type NewTime,
  type UnknownDecision,
  conversationChangeSchema,
  idSchema,
  journeySchema,
  newTimeSchema,
  replySchema,
  unknownDecisionSchema,
} from '@parley/contracts';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { CancelDelivery } from './cancel-delivery';
import { DecideUnknown } from './decide-unknown';
import { JourneyQuery } from './journey.query';
import { Reschedule } from './reschedule';
import { SendNow } from './send-now';
import { SendReply } from './send-reply';

const positionSchema = z.coerce.number().int().positive();

@Controller('api/v1')
export class MessagingController {
  constructor(
    private readonly sendReply: SendReply,
    private readonly decideUnknown: DecideUnknown,
    private readonly cancelDelivery: CancelDelivery,
    private readonly sendNow: SendNow,
    private readonly reschedule: Reschedule,
    private readonly journeys: JourneyQuery,
  ) {}

  @Allow('conversation.reply')
  @Post('conversations/:id/replies')
  @Answers(conversationChangeSchema, 201)
  reply(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: replySchema }) body: Reply,
  ): Promise<ConversationChange> {
    return this.sendReply.execute(caller, id, body);
  }

  @Allow('conversation.reply')
  @Post('deliveries/:id/decision')
  @Answers(conversationChangeSchema)
  @HttpCode(200)
  decide(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: unknownDecisionSchema }) body: UnknownDecision,
  ): Promise<ConversationChange> {
    return this.decideUnknown.execute(caller, id, body.decision);
  }

  @Allow('conversation.reply')
  @Post('deliveries/:id/cancel')
  @Answers(conversationChangeSchema)
  @HttpCode(200)
  cancel(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConversationChange> {
    return this.cancelDelivery.execute(caller, id);
  }

  @Allow('conversation.reply')
  @Post('deliveries/:id/send-now')
  @Answers(conversationChangeSchema)
  @HttpCode(200)
  leaveNow(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConversationChange> {
    return this.sendNow.execute(caller, id);
  }

  @Allow('conversation.reply')
  @Post('deliveries/:id/reschedule')
  @Answers(conversationChangeSchema)
  @HttpCode(200)
  leaveThen(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Body({ schema: newTimeSchema }) { sendAt }: NewTime,
  ): Promise<ConversationChange> {
    return this.reschedule.execute(caller, id, sendAt);
  }

  @Allow('conversation.read')
  @Get('conversations/:id/entries/:position/journey')
  @Answers(journeySchema)
  journey(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
    @Param('position', { schema: positionSchema }) position: number,
  ): Promise<Journey> {
    return this.journeys.of(caller, id, position);
  }
}
