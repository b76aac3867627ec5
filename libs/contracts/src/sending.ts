import { z } from 'zod';
import { purposeSchema } from './deliveries';
import { actorSchema, idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

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

/** `on` are those in force, all of them; `past` those that were ended, a page at a time, newest first. */
export const pausesQuerySchema = z.object({
  state: z.enum(['on', 'past']).default('on'),
  cursor: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type PausesQuery = z.infer<typeof pausesQuerySchema>;
export const pausesPageSchema = pageOf(pauseSchema);
export type PausesPage = z.infer<typeof pausesPageSchema>;
