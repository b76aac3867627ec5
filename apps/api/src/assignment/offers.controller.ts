import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  API,
  type ConversationChange,
  conversationChangeSchema,
  idSchema,
  type Offers,
  offersSchema,
} from '@parley/contracts';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { AnswerOffer } from './answer-offer';
import { OffersQuery } from './offers.query';

@Controller(API.offers)
export class OwnOffersController {
  constructor(private readonly query: OffersQuery) {}

  @Get()
  @Allow('conversation.read')
  @Answers(offersSchema)
  list(@CurrentCaller() caller: Caller): Promise<Offers> {
    return this.query.own(caller);
  }
}

@Controller(`${API.conversations}/:id/offer`)
export class OffersController {
  constructor(private readonly answer: AnswerOffer) {}

  @Post('accept')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  accept(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConversationChange> {
    return this.answer.accept(caller, id);
  }

  @Post('decline')
  @HttpCode(200)
  @Allow('conversation.manage')
  @Answers(conversationChangeSchema)
  decline(
    @CurrentCaller() caller: Caller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<ConversationChange> {
    return this.answer.decline(caller, id);
  }
}
