import { isTimeZone } from '@parley/domain';
import { z } from 'zod';
import { deliverySchema, journeyStepSchema, purposeSchema } from './deliveries';
import { idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';
import { problemSchema } from './problem';
import { sendHoldSchema } from './quiet-hours';

const reference = z.string().trim().min(1).max(LIMITS.referenceLength);

/** A text that a program sends. A field that is not listed here is refused: a typo must not go unnoticed. */
export const messageInputSchema = z
  .strictObject({
    /** The customer's number: E.164, or a short code. */
    to: z.string().trim().min(1).max(64),
    /** A number of ours, or a brand by id or name. Without it: the number last used with this customer. */
    from: z.string().trim().min(1).max(LIMITS.nameLength).optional(),
    body: z.string().max(LIMITS.textLength * 2),
    /** Decides priority, expiry and which consent it takes. */
    purpose: purposeSchema.exclude(['compliance']),
    /** The id of what it is about in the system that sends it; messages can be found by it. */
    externalReference: reference.optional(),
    /** Carried along to the message's journey, to follow one case through several systems. */
    correlationId: reference.optional(),
    /** What set it off there, such as "order.shipped". */
    trigger: reference.optional(),
    /** Not before this instant, at most 30 days ahead. */
    sendAt: instantSchema.optional(),
    /** Of no use to its reader after this; without either, the purpose decides. */
    expiresAt: instantSchema.optional(),
    /** The same, counted from when it may leave. */
    expiresInSeconds: z
      .number()
      .int()
      .min(1)
      .max(LIMITS.scheduleDays * 86_400)
      .optional(),
    /** What is known of the customer; fills in what is empty here and overwrites nothing. */
    contact: z
      .strictObject({
        name: z.string().trim().min(1).max(LIMITS.nameLength).optional(),
        email: z.email().max(320).optional(),
        externalId: reference.optional(),
        /** IANA name: quiet hours go by it, in place of the zones of the number. */
        timeZone: z
          .string()
          .max(60)
          .refine(isTimeZone, 'Use a time zone name such as America/New_York.')
          .optional(),
      })
      .optional(),
  })
  .refine((text) => text.expiresAt === undefined || text.expiresInSeconds === undefined, {
    path: ['expiresInSeconds'],
    message: 'Use either expiresAt or expiresInSeconds.',
  });
export type MessageInput = z.infer<typeof messageInputSchema>;

/** A text on its way out, as programs see it. */
export const messageSchema = deliverySchema.extend({
  to: z.string(),
  from: z.string(),
  body: z.string(),
  conversationId: idSchema,
  /** Its place in the thread. */
  position: z.number().int(),
  externalReference: z.string().nullable(),
  correlationId: z.string().nullable(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  stateChangedAt: instantSchema,
  /** When quiet hours or a frequency cap let it leave, while it waits for that; null otherwise. */
  heldUntil: instantSchema.nullable(),
  hold: sendHoldSchema.nullable(),
});
export type Message = z.infer<typeof messageSchema>;

/** The same with all that happened to it, oldest first. */
export const messageDetailSchema = messageSchema.extend({
  carrierMessageId: z.string().nullable(),
  attempts: z.number().int(),
  journey: z.array(journeyStepSchema),
});
export type MessageDetail = z.infer<typeof messageDetailSchema>;

export const messagesQuerySchema = z.strictObject({
  externalReference: reference.optional(),
  cursor: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type MessagesQuery = z.infer<typeof messagesQuerySchema>;
export const messagesPageSchema = pageOf(messageSchema);
export type MessagesPage = z.infer<typeof messagesPageSchema>;

export const messageBatchSchema = z.strictObject({
  /** Each is what POST /api/v1/messages takes. They are checked one by one: a bad one refuses itself alone. */
  messages: z.array(z.unknown().describe('What POST /api/v1/messages takes.')).min(1).max(LIMITS.batchSize),
});
export type MessageBatch = z.infer<typeof messageBatchSchema>;

export const batchItemSchema = z.discriminatedUnion('status', [
  z.object({ index: z.number().int(), status: z.literal('accepted'), message: messageSchema }),
  z.object({
    index: z.number().int(),
    status: z.literal('refused'),
    problem: problemSchema.omit({ requestId: true }),
  }),
]);
export type BatchItem = z.infer<typeof batchItemSchema>;

/** One result for each item, in the order they were given. */
export const batchResultSchema = z.object({
  accepted: z.number().int(),
  refused: z.number().int(),
  items: z.array(batchItemSchema),
});
export type BatchResult = z.infer<typeof batchResultSchema>;
