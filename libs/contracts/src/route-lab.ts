import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';
import { routeRuleSchema } from './routing';

const version = z.number().int().positive();

/** What routes texts: the live set, and beside it perhaps another that some contacts go by already. */
export const liveRoutesSchema = z.object({
  version,
  rollout: z.object({ version, percent: z.number().int().min(1).max(99) }).nullable(),
});
export type LiveRoutes = z.infer<typeof liveRoutesSchema>;

/**
 * One state of affairs for another. It is refused where `was` is no longer so; the two exchanged undo it.
 */
export const routesLiveInputSchema = z.object({ was: liveRoutesSchema, becomes: liveRoutesSchema });
export type RoutesLiveInput = z.infer<typeof routesLiveInputSchema>;

/** What a dry run tells apart; the texts themselves come a page at a time. */
export const decisionChangeSchema = z.enum(['queue', 'effects', 'rule', 'none']);

export const routesDryRunInputSchema = z.object({
  /** The newest so many texts of customers. */
  texts: z.number().int().min(1).max(LIMITS.dryRunTexts).default(LIMITS.dryRunTexts),
  /** No later than this, so that the next page is of the same texts; absent: now. */
  until: instantSchema.optional(),
  /** Changed texts to pass over, and to list. */
  offset: z.number().int().nonnegative().default(0),
  limit: z.number().int().min(1).max(LIMITS.dryRunTexts).default(LIMITS.pageSize),
  /** Try these unsaved rules; absent: the draft. */
  rules: z.array(routeRuleSchema).max(LIMITS.routeRules).optional(),
});
export type RoutesDryRunInput = z.infer<typeof routesDryRunInputSchema>;

/** Where one set would put a text, and by which rule; all null where no rule takes it. */
export const dryRunSideSchema = z.object({
  queueId: idSchema.nullable(),
  queueName: z.string().nullable(),
  ruleId: z.string().nullable(),
  ruleName: z.string().nullable(),
  /** The word that matched; empty for a catch-all. */
  word: z.string().nullable(),
});
export type DryRunSide = z.infer<typeof dryRunSideSchema>;

const changed = z.object({
  change: decisionChangeSchema,
  /** The actions that differ, by their names in a rule. */
  actions: z.array(z.string()),
  before: dryRunSideSchema,
  after: dryRunSideSchema,
});

export const routesDryRunSchema = z.object({
  /** The live set it was compared with; null where nothing is live. */
  against: z.number().int().nullable(),
  until: instantSchema,
  /** Texts looked at, and of these how many change in which way. */
  texts: z.number().int(),
  counts: z.record(decisionChangeSchema, z.number().int()),
  /** Of matching alone, both sets, in ms. */
  matchingMs: z.number(),
  /** Alike changes together, most texts first, at most 200. `word` is that of the first. */
  groups: z.array(changed.extend({ texts: z.number().int() })),
  /** Changed texts, newest first. */
  rows: z.array(
    changed.extend({
      conversationId: idSchema,
      position: z.number().int(),
      at: instantSchema,
      /** Null for those who may not read conversations. */
      text: z.string().nullable(),
    }),
  ),
  /** Where the next page begins; null at the end. */
  nextOffset: z.number().int().nullable(),
});
export type RoutesDryRun = z.infer<typeof routesDryRunSchema>;
