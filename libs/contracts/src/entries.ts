import { NUMBER_CHANGES } from '@parley/domain';
import { z } from 'zod';
import { keepablePurposeSchema, wordIntentSchema } from './consent';
import { deliverySchema } from './deliveries';
import { actorSchema, idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';
import { mediaSchema } from './media';

const common = {
  conversationId: idSchema,
  /** Contiguous from 1 within the thread. */
  position: z.number().int().positive(),
  /** The thread's revision at which this entry was last written; contiguous over appends and amendments. */
  revision: z.number().int().positive(),
  at: instantSchema,
  actor: actorSchema,
};

export const textInSchema = z.object({
  ...common,
  kind: z.literal('text_in'),
  /** Empty where the text is files alone. */
  body: z.string(),
  media: z.array(mediaSchema),
  segments: z.number().int(),
  /** What the consent words made of it, if anything. */
  consentIntent: wordIntentSchema.nullable(),
  recoveredLate: z.boolean(),
});

export const textOutSchema = z.object({
  ...common,
  kind: z.literal('text_out'),
  body: z.string(),
  media: z.array(mediaSchema),
  /** Made by the sender, settles the optimistic bubble; null for texts not written by a client. */
  clientId: z.string().nullable(),
  origin: z.enum(['agent', 'auto_reply', 'consent', 'api']),
  delivery: deliverySchema,
});

export const noteSchema = z.object({
  ...common,
  kind: z.literal('note'),
  body: z.string(),
  clientId: z.string().nullable(),
});

const giveReasonSchema = z.enum(['in_turn', 'least_busy', 'longest_idle', 'answered_last']);
const byQueue = {
  personId: idSchema,
  personName: z.string(),
  queueId: idSchema,
  queueName: z.string(),
};

/** What happened to the thread, as data; the console words it. */
export const threadEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('routed'),
    queueId: idSchema.nullable(),
    queueName: z.string().nullable(),
    ruleId: z.string().nullable(),
    ruleName: z.string().nullable(),
    word: z.string().nullable(),
    setVersion: z.number().int().nullable(),
  }),
  z.object({ type: z.literal('assigned'), personId: idSchema.nullable(), personName: z.string().nullable() }),
  z.object({
    type: z.literal('queue_changed'),
    queueId: idSchema.nullable(),
    queueName: z.string().nullable(),
  }),
  z.object({
    type: z.literal('given'),
    ...byQueue,
    reason: giveReasonSchema,
  }),
  z.object({
    type: z.literal('offered'),
    ...byQueue,
    reason: giveReasonSchema,
    until: instantSchema,
  }),
  z.object({
    type: z.literal('offer_passed'),
    personId: idSchema,
    personName: z.string(),
    reason: z.enum(['declined', 'timed_out', 'gone']),
  }),
  z.object({ type: z.literal('returned'), ...byQueue, reason: z.enum(['away', 'offline']) }),
  z.object({
    type: z.literal('overflowed'),
    fromQueueName: z.string(),
    queueId: idSchema,
    queueName: z.string(),
    reason: z.enum(['waited', 'closed']),
  }),
  z.object({ type: z.literal('resolved') }),
  /** A rule told these people of the text before it. */
  z.object({
    type: z.literal('notified'),
    people: z.array(z.object({ id: idSchema, name: z.string() })),
    ruleId: z.string().nullable(),
    ruleName: z.string().nullable(),
  }),
  z.object({ type: z.literal('callback_requested'), ruleName: z.string().nullable() }),
  z.object({ type: z.literal('called_back') }),
  z.object({ type: z.literal('reopened'), by: z.enum(['person', 'customer', 'timer']) }),
  z.object({ type: z.literal('snoozed'), until: instantSchema }),
  z.object({ type: z.literal('woken') }),
  z.object({ type: z.literal('labelled'), added: z.array(z.string()), removed: z.array(z.string()) }),
  z.object({ type: z.literal('contact_renamed'), name: z.string().nullable() }),
  z.object({ type: z.literal('opted_out'), keyword: z.string().nullable(), source: z.string() }),
  /** They were asked what may go on after their opt-out, and have answered. */
  z.object({
    type: z.literal('opt_out_narrowed'),
    keyword: z.string().nullable(),
    kept: z.array(keepablePurposeSchema),
  }),
  z.object({ type: z.literal('opted_in'), keyword: z.string().nullable(), source: z.string() }),
  /** The number was switched off or given to somebody else: what was queued is withdrawn. */
  z.object({ type: z.literal('consent_lapsed'), change: z.enum(NUMBER_CHANGES) }),
  /** Read from ordinary language as a likely opt-out: sends are held until a person has decided. */
  z.object({ type: z.literal('opt_out_suspected'), words: z.string() }),
  z.object({ type: z.literal('opt_out_rejected'), reason: z.string() }),
  z.object({ type: z.literal('help_asked'), keyword: z.string().nullable() }),
]);
export type ThreadEvent = z.infer<typeof threadEventSchema>;

export const eventEntrySchema = z.object({ ...common, kind: z.literal('event'), event: threadEventSchema });

export const entrySchema = z.discriminatedUnion('kind', [
  textInSchema,
  textOutSchema,
  noteSchema,
  eventEntrySchema,
]);
export type Entry = z.infer<typeof entrySchema>;
export type TextIn = z.infer<typeof textInSchema>;
export type TextOut = z.infer<typeof textOutSchema>;
export type Note = z.infer<typeof noteSchema>;
export type EventEntry = z.infer<typeof eventEntrySchema>;

/** `before`/`after` page by position; `since` asks for every append and amendment after a revision. */
export const entriesQuerySchema = z.object({
  before: z.coerce.number().int().positive().optional(),
  after: z.coerce.number().int().nonnegative().optional(),
  since: z.coerce.number().int().nonnegative().optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.entryWindowMax).default(LIMITS.entryWindow),
});
export type EntriesQuery = z.infer<typeof entriesQuerySchema>;

export const entriesPageSchema = z.object({
  items: z.array(entrySchema),
  /** The thread's revision in the same snapshot as the items. */
  revision: z.number().int(),
  hasBefore: z.boolean(),
  hasAfter: z.boolean(),
});
export type EntriesPage = z.infer<typeof entriesPageSchema>;

export const replySchema = z.object({
  clientId: z.uuid(),
  /** May be empty where files go along. */
  body: z.string().max(LIMITS.textLength * 2),
  /** Files uploaded before, in the order they are shown. */
  mediaIds: z.array(idSchema).max(LIMITS.mediaPerText).default([]),
  /** The last position the writer had on screen; an older one than the newest text is refused unless confirmed. */
  basedOnPosition: z.number().int().nonnegative(),
  confirmStale: z.boolean().default(false),
  /** Resolve the thread in the same transaction. */
  resolve: z.boolean().default(false),
  /** Leaves then, at most 30 days ahead, instead of at once. */
  sendAt: instantSchema.optional(),
  /** Holds a text that goes at once back for so long that it can still be taken back. */
  undoSeconds: z.number().int().min(1).max(LIMITS.undoSecondsMax).optional(),
});
export type Reply = z.infer<typeof replySchema>;

export const noteInputSchema = z.object({
  clientId: z.uuid(),
  body: z.string().trim().min(1).max(LIMITS.noteLength),
});
export type NoteInput = z.infer<typeof noteInputSchema>;
