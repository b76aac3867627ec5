import { z } from 'zod';
import { purposeSchema, unknownDecisionSchema } from './deliveries';
import { actorSchema, cappedCountSchema, idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';
import { sendHoldSchema } from './quiet-hours';

/** What a pause holds back. Answers to STOP, START and HELP stop only with everything or with their connection. */
export const pauseTargetSchema = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('all') }),
  z.object({ scope: z.literal('connection'), id: idSchema }),
  z.object({ scope: z.literal('number'), id: idSchema }),
  z.object({ scope: z.literal('purpose'), purpose: purposeSchema.exclude(['compliance']) }),
]);
export type PauseTarget = z.infer<typeof pauseTargetSchema>;

const reasonSchema = z.string().trim().min(1).max(LIMITS.pauseReasonLength);

export const pauseInputSchema = z.object({ target: pauseTargetSchema, reason: reasonSchema });
export type PauseInput = z.infer<typeof pauseInputSchema>;

/** Ending one may say why, and need not. */
export const pauseEndSchema = z.object({ reason: reasonSchema.nullable().default(null) });
export type PauseEnd = z.infer<typeof pauseEndSchema>;

/** Sending held back by a person: who, why, since when, and who ended it. */
export const pauseSchema = z.object({
  id: idSchema,
  target: pauseTargetSchema,
  /** The connection's, number's or purpose's name. */
  targetName: z.string(),
  reason: z.string(),
  startedAt: instantSchema,
  startedBy: actorSchema,
  endedAt: instantSchema.nullable(),
  endedBy: actorSchema.nullable(),
  endReason: z.string().nullable(),
});
export type Pause = z.infer<typeof pauseSchema>;

/** `on` are those in force, all of them; `all` the log, with those that were ended, a page at a time, newest first. */
export const pausesQuerySchema = z.object({
  state: z.enum(['on', 'all']).default('on'),
  cursor: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type PausesQuery = z.infer<typeof pausesQuerySchema>;
export const pausesPageSchema = pageOf(pauseSchema);
export type PausesPage = z.infer<typeof pausesPageSchema>;

/** Why a text has not left yet, in the order of what has to happen first. */
export const waitingReasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scheduled'), at: instantSchema }),
  z.object({ kind: z.literal('paused'), pauseId: idSchema, by: z.string(), reason: z.string() }),
  /** The connection failed too often and is being spared; `until` is when it is tried again. */
  z.object({ kind: z.literal('breaker'), connection: z.string(), until: instantSchema.nullable() }),
  /** The number, its account or the network is closed for a while: slowed down by the carrier, or the day's cap. */
  z.object({ kind: z.literal('closed'), what: z.string(), until: instantSchema }),
  /** Quiet hours where its reader is, or a frequency cap; it leaves by itself. */
  z.object({ kind: z.enum(['quiet', 'cap']), hold: sendHoldSchema }),
  /** The carrier did not take it; it goes again then. */
  z.object({ kind: z.literal('retry'), attempt: z.number().int(), at: instantSchema }),
  /** Held back for its writer to take it back. */
  z.object({ kind: z.literal('undo'), at: instantSchema }),
  /** An earlier text of its thread goes first. */
  z.object({ kind: z.literal('behind') }),
  /** Its number sends as fast as it may. */
  z.object({ kind: z.literal('turn') }),
]);
export type WaitingReason = z.infer<typeof waitingReasonSchema>;

const outgoingNumberSchema = z.object({ id: idSchema, number: z.string(), name: z.string() });

/** A text that has not left. */
export const outgoingTextSchema = z.object({
  /** Of the delivery. */
  id: idSchema,
  conversationId: idSchema,
  position: z.number().int(),
  contact: z.object({ name: z.string().nullable(), number: z.string() }),
  preview: z.string(),
  purpose: purposeSchema,
  number: outgoingNumberSchema,
  connectionId: idSchema,
  state: z.enum(['scheduled', 'queued']),
  writtenAt: instantSchema,
  expiresAt: instantSchema,
  why: waitingReasonSchema,
  /** When it is likely to leave; null while that depends on a person, or the line before it is too long to count. */
  leavesAt: instantSchema.nullable(),
});
export type OutgoingText = z.infer<typeof outgoingTextSchema>;

export const outgoingFilterSchema = z.object({
  numberId: idSchema.optional(),
  connectionId: idSchema.optional(),
  purpose: purposeSchema.optional(),
  state: z.enum(['scheduled', 'queued']).optional(),
});
export type OutgoingFilter = z.infer<typeof outgoingFilterSchema>;

/** By number, then purpose, then when they may leave. */
export const outgoingQuerySchema = outgoingFilterSchema.extend({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type OutgoingQuery = z.infer<typeof outgoingQuerySchema>;
export const outgoingPageSchema = pageOf(outgoingTextSchema);
export type OutgoingPage = z.infer<typeof outgoingPageSchema>;

/** What waits at one number for one purpose. */
export const outgoingGroupSchema = z.object({
  number: outgoingNumberSchema,
  connectionId: idSchema,
  purpose: purposeSchema,
  queued: cappedCountSchema,
  scheduled: cappedCountSchema,
  /** Of the queued ones, those that wait for quiet hours to end or for a frequency cap. */
  held: cappedCountSchema,
  /** Since when the first of them has been in the queue. */
  dueSince: instantSchema.nullable(),
  pauseId: idSchema.nullable(),
  /** How long those that are not held take through all their lanes, with what goes before them; null where that cannot be said. */
  leavesWithinMs: z.number().int().nullable(),
});
export type OutgoingGroup = z.infer<typeof outgoingGroupSchema>;

export const outgoingSummarySchema = z.object({
  queued: cappedCountSchema,
  scheduled: cappedCountSchema,
  /** Texts of unknown fate that wait for a person's decision, by the connection they were handed to. */
  undecided: z.array(
    z.object({
      connection: z.object({ id: idSchema, name: z.string() }),
      count: cappedCountSchema,
      since: instantSchema,
      until: instantSchema,
    }),
  ),
  /** Held since the database was last restored, failed over or copied, and not settled yet; null when there is none. */
  restored: z.object({ at: instantSchema, held: cappedCountSchema }).nullable(),
  groups: z.array(outgoingGroupSchema),
  connections: z.array(
    z.object({
      id: idSchema,
      name: z.string(),
      breaker: z.object({
        state: z.enum(['closed', 'open', 'half_open']),
        until: instantSchema.nullable(),
        code: z.string().nullable(),
        since: instantSchema.nullable(),
      }),
      pauseId: idSchema.nullable(),
    }),
  ),
});
export type OutgoingSummary = z.infer<typeof outgoingSummarySchema>;

/** One word on many texts of unknown fate: those of a connection, of a time, or all; the oldest first. */
export const decideUnknownSchema = unknownDecisionSchema.extend({
  connectionId: idSchema.optional(),
  /** By when they were handed over. */
  since: instantSchema.optional(),
  until: instantSchema.optional(),
});
export type DecideUnknown = z.infer<typeof decideUnknownSchema>;

/** Takes back many that have not left: those named, or the next ones that a filter finds. */
export const cancelOutgoingSchema = z.union([
  z.object({ ids: z.array(idSchema).min(1).max(LIMITS.bulkTexts) }).strict(),
  z.object({ filter: outgoingFilterSchema }).strict(),
]);
export type CancelOutgoing = z.infer<typeof cancelOutgoingSchema>;

/** One line for each text; `more` says that the filter finds others, so ask again. */
export const bulkOutcomeSchema = z.object({
  items: z.array(
    z.object({ id: idSchema, done: z.boolean(), code: z.string().nullable(), reason: z.string().nullable() }),
  ),
  more: z.boolean(),
});
export type BulkOutcome = z.infer<typeof bulkOutcomeSchema>;

/** Purposes whose texts go by email when they could not be delivered and the contact has an address. */
export const emailRulesSchema = z.object({
  purposes: z.array(purposeSchema.exclude(['compliance'])).max(5),
});
export type EmailRules = z.infer<typeof emailRulesSchema>;
/** With whether there is a mail server to send them. */
export const emailRulesStateSchema = emailRulesSchema.extend({ mailServer: z.boolean() });
export type EmailRulesState = z.infer<typeof emailRulesStateSchema>;
