import { z } from 'zod';
import { actorSchema, idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

export const routeMatchKindSchema = z.enum([
  'exact',
  'first_word',
  'any_word',
  'phrase',
  'starts_with',
  'catch_all',
]);

export const routeRuleSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(LIMITS.nameLength),
  enabled: z.boolean(),
  match: z.object({
    kind: routeMatchKindSchema,
    words: z.array(z.string().trim().min(1).max(LIMITS.routeWordLength)).max(LIMITS.routeWordsPerRule),
  }),
  /** Business numbers (E.164) the rule applies to; absent means all. */
  numbers: z.array(z.string()).max(100).optional(),
  actions: z.object({
    queueId: idSchema,
    priority: z.number().int().min(1).max(4).optional(),
    labels: z.array(z.string().trim().min(1).max(LIMITS.labelLength)).max(10).optional(),
    autoReply: z.string().trim().min(1).max(LIMITS.autoReplyLength).optional(),
    /** Also move a running thread; by default only new, reopened and unassigned ones move. */
    moveRunning: z.boolean().optional(),
  }),
});
export type RouteRuleInput = z.infer<typeof routeRuleSchema>;

export const routeProblemSchema = z.object({
  ruleId: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  byRuleId: z.string().optional(),
  witness: z.string().optional(),
});
export type RouteProblem = z.infer<typeof routeProblemSchema>;

export const routeSetSchema = z.object({
  version: z.number().int(),
  state: z.enum(['draft', 'published', 'retired']),
  /** Optimistic lock of the draft: send back what you got. */
  revision: z.number().int(),
  rules: z.array(routeRuleSchema),
  note: z.string().nullable(),
  owner: actorSchema.nullable(),
  reviewDate: z.string().nullable(),
  updatedAt: instantSchema,
  publishedAt: instantSchema.nullable(),
  publishedBy: actorSchema.nullable(),
});
export type RouteSetDocument = z.infer<typeof routeSetSchema>;

export const routeSetSummarySchema = routeSetSchema
  .omit({ rules: true })
  .extend({ ruleCount: z.number().int() });
export type RouteSetSummary = z.infer<typeof routeSetSummarySchema>;

/** What the routes page opens with. The draft is made from the published set when there is none. */
export const routesOverviewSchema = z.object({
  published: routeSetSchema.nullable(),
  draft: routeSetSchema.nullable(),
  history: z.array(routeSetSummarySchema),
});
export type RoutesOverview = z.infer<typeof routesOverviewSchema>;

export const routeDraftInputSchema = z.object({
  /** The revision the edit was based on; 0 when there was no draft. */
  revision: z.number().int().nonnegative(),
  rules: z.array(routeRuleSchema).max(LIMITS.routeRules),
});
export type RouteDraftInput = z.infer<typeof routeDraftInputSchema>;
export const routeDraftSavedSchema = z.object({
  draft: routeSetSchema,
  problems: z.array(routeProblemSchema),
});
export type RouteDraftSaved = z.infer<typeof routeDraftSavedSchema>;

export const routePublishSchema = z.object({
  revision: z.number().int().nonnegative(),
  note: z.string().trim().min(1).max(LIMITS.publishNoteLength),
});
export type RoutePublish = z.infer<typeof routePublishSchema>;

/** "Why here" and the tester share this trace. */
export const routeTraceSchema = z.object({
  setVersion: z.number().int().nullable(),
  rulesConsidered: z.number().int(),
  winner: z.object({ ruleId: z.string(), name: z.string(), index: z.number().int() }).nullable(),
  matched: z
    .object({ kind: routeMatchKindSchema, word: z.string(), start: z.number().int(), end: z.number().int() })
    .nullable(),
  candidates: z.array(
    z.object({
      ruleId: z.string(),
      name: z.string(),
      index: z.number().int(),
      matchedWord: z.string().nullable(),
      outcome: z.string(),
    }),
  ),
  applied: z.object({
    queueId: idSchema.nullable(),
    queueName: z.string().nullable(),
    moved: z.boolean(),
    /** Why the thread did not move, when it did not. */
    reason: z.string().nullable(),
    labels: z.array(z.string()),
    autoReplied: z.boolean(),
    consentIntent: z.enum(['opt_out', 'opt_in', 'help']).nullable(),
  }),
});
export type RouteTrace = z.infer<typeof routeTraceSchema>;

export const whyHereSchema = z.object({
  items: z.array(
    z.object({ position: z.number().int(), at: instantSchema, text: z.string(), trace: routeTraceSchema }),
  ),
});
export type WhyHere = z.infer<typeof whyHereSchema>;

export const routeTryInputSchema = z.object({
  text: z.string().max(LIMITS.textLength),
  number: z.string().optional(),
  /** Try these unsaved rules; absent: the published set. */
  rules: z.array(routeRuleSchema).max(LIMITS.routeRules).optional(),
});
export type RouteTryInput = z.infer<typeof routeTryInputSchema>;
