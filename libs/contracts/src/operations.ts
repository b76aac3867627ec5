import { z } from 'zod';
import { idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

/** A webhook we refused or could not read. Raw bytes stay in the database; secrets are masked here. */
export const webhookRequestSchema = z.object({
  id: idSchema,
  at: instantSchema,
  connectionSlug: z.string(),
  reason: z.string(),
  /** What to look at first, e.g. a proxy that changes the URL. */
  diagnosis: z.string(),
  method: z.string(),
  url: z.string(),
  bytes: z.number().int(),
  replayedAt: instantSchema.nullable(),
  dismissedAt: instantSchema.nullable(),
});
export type WebhookRequest = z.infer<typeof webhookRequestSchema>;
export const webhookRequestDetailSchema = webhookRequestSchema.extend({
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
export type WebhookRequestDetail = z.infer<typeof webhookRequestDetailSchema>;
export const webhookRequestsPageSchema = pageOf(webhookRequestSchema);

/** A verified carrier event that could not be applied yet. */
export const parkedEventSchema = z.object({
  id: idSchema,
  at: instantSchema,
  connectionSlug: z.string(),
  key: z.string(),
  kind: z.enum(['text', 'receipt']),
  reason: z.string(),
  attempts: z.number().int(),
  nextAttemptAt: instantSchema.nullable(),
  /** It was tried as often as it will be by itself. */
  gaveUp: z.boolean(),
});
export type ParkedEvent = z.infer<typeof parkedEventSchema>;
/** With the event as the adapter read it; credentials in addresses are masked. */
export const parkedEventDetailSchema = parkedEventSchema.extend({
  payload: z.record(z.string(), z.unknown()),
});
export type ParkedEventDetail = z.infer<typeof parkedEventDetailSchema>;

/** What the lists of operations can be narrowed by; a reason is its code alone. */
export const parkedFilterSchema = z.object({
  connectionId: idSchema.optional(),
  reason: z.string().max(60).optional(),
  kind: z.enum(['text', 'receipt']).optional(),
  state: z.enum(['retrying', 'waiting', 'gave_up']).optional(),
});
export type ParkedFilter = z.infer<typeof parkedFilterSchema>;
export const webhookFilterSchema = z.object({
  connectionId: idSchema.optional(),
  reason: z.string().max(60).optional(),
  state: z.enum(['open', 'replayed', 'dismissed']).optional(),
});
export type WebhookFilter = z.infer<typeof webhookFilterSchema>;

/** Many at once: those named, or the oldest that a filter finds. At most a hundred; `remaining` says what is left. */
const bulkOf = <F extends z.ZodType>(filter: F) =>
  z
    .object({ ids: z.array(idSchema).min(1).max(LIMITS.bulk).optional(), filter: filter.optional() })
    .refine(({ ids, filter: given }) => (ids === undefined) !== (given === undefined), {
      message: 'Give either ids or a filter.',
      path: ['ids'],
    });
export const parkedBulkSchema = bulkOf(parkedFilterSchema);
export type ParkedBulk = z.infer<typeof parkedBulkSchema>;
export const webhookBulkSchema = bulkOf(webhookFilterSchema);
export type WebhookBulk = z.infer<typeof webhookBulkSchema>;
export const bulkResultSchema = z.object({
  items: z.array(z.object({ id: idSchema, ok: z.boolean(), problem: z.string().nullable() })),
  remaining: z.number().int(),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;
export const parkedEventsPageSchema = pageOf(parkedEventSchema);

/** One look into a carrier's list for what its webhooks did not bring. */
export const backfillRunSchema = z.object({
  id: idSchema,
  connectionId: idSchema,
  trigger: z.enum(['start', 'outage', 'schedule', 'person']),
  state: z.enum(['requested', 'running', 'done', 'failed']),
  requestedBy: z.string().nullable(),
  since: instantSchema.nullable(),
  until: instantSchema.nullable(),
  textsFound: z.number().int(),
  /** Those that were really missing. */
  textsRecovered: z.number().int(),
  receiptsFound: z.number().int(),
  statesMoved: z.number().int(),
  error: z.string().nullable(),
  createdAt: instantSchema,
  finishedAt: instantSchema.nullable(),
});
export type BackfillRun = z.infer<typeof backfillRunSchema>;
export const backfillOverviewSchema = z.object({
  items: z.array(
    z.object({
      connection: z.object({ id: idSchema, slug: z.string(), name: z.string() }),
      /** Only a full list can bring back what we missed. */
      offers: z.enum(['full', 'metadata', 'none']),
      /** Newest first, the last ten. */
      runs: z.array(backfillRunSchema),
    }),
  ),
});
export type BackfillOverview = z.infer<typeof backfillOverviewSchema>;

/** Work in the background that failed for good. */
export const failedTaskSchema = z.object({
  id: idSchema,
  /** `noun.verb`: what was to be done. */
  name: z.string(),
  at: instantSchema,
  reason: z.string(),
  attempts: z.number().int(),
  /** The house's own cleaning belongs to no workspace. */
  scope: z.enum(['workspace', 'system']),
  /** Ids, numbers and flags as they are; of words only how many there are. */
  payload: z.record(z.string(), z.string()),
});
export type FailedTask = z.infer<typeof failedTaskSchema>;
export const failedTasksPageSchema = pageOf(failedTaskSchema);

export const healthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  checks: z.record(z.string(), z.string()),
});
