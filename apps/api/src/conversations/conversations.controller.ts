import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  API,
  type ConversationDetail,
  conversationDetailSchema,
  type ConversationsPage,
  conversationsPageSchema,
  type ConversationsQuery,
  conversationsQuerySchema,
  type EntriesPage,
  entriesPageSchema,
  type EntriesQuery as EntriesAsked,
  entriesQuerySchema,
  idSchema,
  type InboxCounts,
  inboxCountsSchema,
  type WhyHere,
  whyHereSchema,
} from '@parley/contracts';
import { z } from 'zod';
import type { Caller } from '../access/actor';
import { Allow, CurrentCaller } from '../access/policy';
import { Answers } from '../openapi/answers';
import { CountsQuery } from './counts.query';
import { DetailQuery } from './detail.query';
import { EntriesQuery } from './entries.query';
import { InboxQuery } from './inbox.query';
import { WhyQuery } from './why.query';

const named = z.object({ id: idSchema });
type Named = z.infer<typeof named>;

/** Reading the inbox and its threads. */
@Controller(API.conversations)
export class ConversationsController {
  constructor(
    private readonly inbox: InboxQuery,
    private readonly counted: CountsQuery,
    private readonly details: DetailQuery,
    private readonly windows: EntriesQuery,
    private readonly traces: WhyQuery,
  ) {}

  @Get()
  @Allow('conversation.read')
  @Answers(conversationsPageSchema)
  list(
    @CurrentCaller() caller: Caller,
    @Query({ schema: conversationsQuerySchema }) query: ConversationsQuery,
  ): Promise<ConversationsPage> {
    return this.inbox.page(caller, query);
  }

  @Get('counts')
  @Allow('conversation.read')
  @Answers(inboxCountsSchema)
  counts(@CurrentCaller() caller: Caller): Promise<InboxCounts> {
    return this.counted.counts(caller);
  }

  @Get(':id')
  @Allow('conversation.read')
  @Answers(conversationDetailSchema)
  open(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
  ): Promise<ConversationDetail> {
    return this.details.detail(caller, id);
  }

  @Get(':id/entries')
  @Allow('conversation.read')
  @Answers(entriesPageSchema)
  entries(
    @CurrentCaller() caller: Caller,
    @Param({ schema: named }) { id }: Named,
    @Query({ schema: entriesQuerySchema }) asked: EntriesAsked,
  ): Promise<EntriesPage> {
    return this.windows.page(caller, id, asked);
  }

  @Get(':id/why')
  @Allow('conversation.read')
  @Answers(whyHereSchema)
  why(@CurrentCaller() caller: Caller, @Param({ schema: named }) { id }: Named): Promise<WhyHere> {
    return this.traces.why(caller, id);
  }
}
