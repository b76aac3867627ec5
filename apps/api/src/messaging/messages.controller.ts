import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  API,
  type BatchResult,
  batchResultSchema,
  idSchema,
  type Message,
  type MessageBatch,
  messageBatchSchema,
  type MessageDetail,
  messageDetailSchema,
  type MessageInput,
  messageInputSchema,
  messageSchema,
  type MessagesPage,
  messagesPageSchema,
  type MessagesQuery as Wanted,
  messagesQuerySchema,
} from '@parley/contracts';
import { v5 } from 'uuid';
import type { KeyCaller } from '../access/actor';
import { AllowKey, CurrentKey } from '../access/policy';
import { IDEMPOTENCY_HEADER, NeedsIdempotencyKey } from '../idempotency/needs-idempotency-key';
import { Answers } from '../openapi/answers';
import { CancelDelivery } from './cancel-delivery';
import { MessagesQuery } from './messages.query';
import { SendBatch } from './send-batch';
import { SendMessage } from './send-message';

/** How systems of record send, by API key. Keys hold no blank, so no two requests make the same client id. */
@Controller(API.messages)
export class MessagesController {
  constructor(
    private readonly sendMessage: SendMessage,
    private readonly sendBatch: SendBatch,
    private readonly cancelDelivery: CancelDelivery,
    private readonly messages: MessagesQuery,
  ) {}

  @Post()
  @HttpCode(202)
  @AllowKey('messages.send')
  @NeedsIdempotencyKey()
  @Answers(messageSchema, 202)
  send(
    @CurrentKey() key: KeyCaller,
    @Headers(IDEMPOTENCY_HEADER) idempotencyKey: string,
    @Body({ schema: messageInputSchema }) message: MessageInput,
  ): Promise<Message> {
    return this.sendMessage.execute(key, message, v5(`text ${idempotencyKey}`, key.keyId));
  }

  @Post('batch')
  @HttpCode(202)
  @AllowKey('messages.send')
  @NeedsIdempotencyKey()
  @Answers(batchResultSchema, 202)
  batch(
    @CurrentKey() key: KeyCaller,
    @Headers(IDEMPOTENCY_HEADER) idempotencyKey: string,
    @Body({ schema: messageBatchSchema }) { messages }: MessageBatch,
  ): Promise<BatchResult> {
    return this.sendBatch.execute(key, messages, (index) =>
      v5(`batch ${idempotencyKey} ${index}`, key.keyId),
    );
  }

  @Get()
  @AllowKey('messages.read')
  @Answers(messagesPageSchema)
  list(
    @CurrentKey() key: KeyCaller,
    @Query({ schema: messagesQuerySchema }) wanted: Wanted,
  ): Promise<MessagesPage> {
    return this.messages.page(key, wanted);
  }

  @Get(':id')
  @AllowKey('messages.read')
  @Answers(messageDetailSchema)
  read(@CurrentKey() key: KeyCaller, @Param('id', { schema: idSchema }) id: string): Promise<MessageDetail> {
    return this.messages.one(key, id);
  }

  /** Takes back what has not left; refuses with already_left. */
  @Post(':id/cancel')
  @HttpCode(200)
  @AllowKey('messages.send')
  @Answers(messageDetailSchema)
  async cancel(
    @CurrentKey() key: KeyCaller,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<MessageDetail> {
    await this.cancelDelivery.execute(key, id);
    return this.messages.one(key, id);
  }
}
