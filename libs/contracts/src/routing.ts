import { calendarProblems, WEEKDAYS } from '@parley/domain';
import { z } from 'zod';
import { wordIntentSchema } from './consent';
import { actorSchema, idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

export const routeMatchKindSchema = z.enum([
  'exact',
  'first_word',
  'any_word',
  'phrase',
  'starts_with',
  'contains',
  'regex',
  'catch_all',
]);

const clockSpansSchema = z.array(z.object({ from: z.string(), to: z.string() })).max(10);

/** When a business answers, by the clocks of one zone. */
const routeCalendarSchema = z
  .object({
    /** IANA name, like "Europe/Paris". */
    timeZone: z.string().max(64),
    /** "HH:MM"; an end before the start is on the next day. A day that is missing is closed. */
    week: z.partialRecord(z.enum(WEEKDAYS), clockSpansSchema),
    /** Days with hours of their own; no hours: a holiday. */
    specialDays: z
      .array(z.object({ date: z.string(), name: z.string().max(LIMITS.nameLength), hours: clockSpansSchema }))
      .max(200),
  })
  .superRefine((calendar, context) => {
    for (const { field, message } of calendarProblems(calendar)) {
      context.addIssue({ code: 'custom', path: field.split('.'), message });
    }
  });

/** What must hold beside the words: all that are given. */
export const routeConditionsSchema = z.object({
  /** ISO 639-1: the text's own language where it tells, else the contact's. */
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/, 'Write a language by its two letters, like “es”.'))
    .max(20, 'Name at most 20 languages.')
    .optional(),
  hours: z.object({ state: z.enum(['open', 'closed']), calendar: routeCalendarSchema }).optional(),
  /** Any of these is on the thread before the text is routed. */
  labels: z
    .array(z.string().trim().min(1).max(LIMITS.labelLength))
    .max(20, 'Name at most 20 labels.')
    .optional(),
  /** Any of these is on the contact. */
  contactLabels: z
    .array(z.string().trim().min(1).max(LIMITS.labelLength))
    .max(20, 'Name at most 20 labels.')
    .optional(),
  thread: z.enum(['first', 'running']).optional(),
  /** The customer sent the same words in this thread within so many hours. */
  repeatedWithinHours: z
    .number()
    .int('Give whole hours.')
    .min(1, 'Give at least one hour.')
    .max(LIMITS.routeRepeatedHours, `Give at most ${LIMITS.routeRepeatedHours} hours.`)
    .optional(),
});

/** A typo is forgiven in whole words only. */
const KINDS_WITH_TYPOS: readonly string[] = ['exact', 'first_word', 'any_word', 'phrase'];

export const routeRuleSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(LIMITS.nameLength),
  enabled: z.boolean(),
  match: z
    .object({
      kind: routeMatchKindSchema,
      /** Of `regex` the expressions, which may be longer. */
      words: z
        .array(z.string().trim().min(1).max(LIMITS.routeExpressionLength))
        .max(LIMITS.routeWordsPerRule),
      /** Forgive one wrong, missing, doubled or swapped letter in words of five letters and more. */
      typos: z.boolean().optional(),
    })
    .refine(({ kind, typos }) => typos !== true || KINDS_WITH_TYPOS.includes(kind), {
      path: ['typos'],
      message: 'Typos are forgiven in whole words only. Turn this off, or look for whole words.',
    })
    .superRefine(({ kind, words }, context) => {
      if (kind === 'regex') return;
      const long = words.findIndex((word) => word.length > LIMITS.routeWordLength);
      if (long < 0) return;
      const message = `A word or phrase has at most ${LIMITS.routeWordLength} characters.`;
      context.addIssue({ code: 'custom', path: ['words', long], message });
    }),
  /** Business numbers (E.164) the rule applies to; absent means all. */
  numbers: z.array(z.string()).max(100).optional(),
  conditions: routeConditionsSchema.optional(),
  actions: z.object({
    queueId: idSchema,
    priority: z.number().int().min(1).max(4).optional(),
    labels: z.array(z.string().trim().min(1).max(LIMITS.labelLength)).max(10).optional(),
    autoReply: z.string().trim().min(1).max(LIMITS.autoReplyLength).optional(),
    /** Also move a running thread; by default only new, reopened and unassigned ones move. */
    moveRunning: z.boolean().optional(),
    /** Who gets the thread, where this rule places it. */
    assigneeId: idSchema.optional(),
    /** People whose screens are told, wherever they are in the console. */
    notify: z.array(idSchema).max(20, 'Name at most 20 people.').optional(),
    /** The customer asks to be called: the thread is listed under Callbacks until somebody has. */
    callback: z.boolean().optional(),
    /** Treats the text as a keyword of this kind. Who opted out comes back by a keyword of their own only. */
    consent: z.enum(['opt_out', 'opt_in', 'help']).optional(),
  }),
});
export type RouteRuleInput = z.infer<typeof routeRuleSchema>;

export const routeProblemSchema = z.object({
  ruleId: z.string().nullable(),
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  byRuleId: z.string().optional(),
  witness: z.string().optional(),
});
export type RouteProblem = z.infer<typeof routeProblemSchema>;

export const routeSetSchema = z.object({
  version: z.number().int(),
  /** `rollout`: some contacts go by it already, the others still by the published one. */
  state: z.enum(['draft', 'rollout', 'published', 'retired']),
  /** Optimistic lock of the draft: send back what you got. */
  revision: z.number().int(),
  rules: z.array(routeRuleSchema),
  note: z.string().nullable(),
  owner: actorSchema.nullable(),
  reviewDate: z.string().nullable(),
  updatedAt: instantSchema,
  publishedAt: instantSchema.nullable(),
  publishedBy: actorSchema.nullable(),
  /** Of a set being rolled out: how many of a hundred contacts go by it. */
  percent: z.number().int().nullable(),
});
export type RouteSetDocument = z.infer<typeof routeSetSchema>;

export const routeSetSummarySchema = routeSetSchema
  .omit({ rules: true })
  .extend({ ruleCount: z.number().int() });
export type RouteSetSummary = z.infer<typeof routeSetSummarySchema>;

/** One line of the log of what routed texts when. */
export const routeChangeSchema = z.object({
  kind: z.enum([
    'published',
    'rollout_started',
    'rollout_raised',
    'rollout_lowered',
    'rollout_finished',
    'rollout_abandoned',
    'rolled_back',
    'put_live',
  ]),
  version: z.number().int(),
  percent: z.number().int().nullable(),
  at: instantSchema,
  by: actorSchema.nullable(),
});
export type RouteChange = z.infer<typeof routeChangeSchema>;

/** What the routes page opens with. The draft is made from the published set when there is none. */
export const routesOverviewSchema = z.object({
  published: routeSetSchema.nullable(),
  draft: routeSetSchema.nullable(),
  rollout: routeSetSchema.nullable(),
  history: z.array(routeSetSummarySchema),
  /** Newest first, at most 100. */
  changes: z.array(routeChangeSchema),
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
  /** The draft's number, so that one begun since, with the same revision, is not taken for it. */
  version: z.number().int().positive().optional(),
  /** How many of a hundred contacts go by it at first; absent or 100: all. */
  percent: z.number().int().min(1).max(100).optional(),
  note: z.string().trim().min(1).max(LIMITS.publishNoteLength),
  /** The day on which its owner means to look at it again. */
  reviewDate: z.iso.date('Write a day like 2026-12-31.').optional(),
});
export type RoutePublish = z.infer<typeof routePublishSchema>;

const CONDITION_KINDS = [
  'languages',
  'hours',
  'labels',
  'contactLabels',
  'thread',
  'repeatedWithinHours',
] as const;

/** "Why here" and the tester share this trace. */
export const routeTraceSchema = z.object({
  setVersion: z.number().int().nullable(),
  /** Which of two sets decided while one was being rolled out, and why: the contact's place against the percentage. */
  rollout: z
    .object({
      version: z.number().int(),
      percent: z.number().int(),
      place: z.number(),
      isIn: z.boolean(),
    })
    .optional(),
  rulesConsidered: z.number().int(),
  winner: z.object({ ruleId: z.string(), name: z.string(), index: z.number().int() }).nullable(),
  matched: z
    .object({
      kind: routeMatchKindSchema,
      word: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      /** What stands in the text, where it is a typo that was forgiven. */
      typo: z.string().optional(),
    })
    .nullable(),
  candidates: z.array(
    z.object({
      ruleId: z.string(),
      name: z.string(),
      index: z.number().int(),
      matchedWord: z.string().nullable(),
      typo: z.string().optional(),
      /** How its conditions came out; absent where it has none. `found` is null where it was not known. */
      conditions: z
        .array(
          z.object({
            kind: z.enum(CONDITION_KINDS),
            met: z.boolean(),
            wanted: z.string(),
            found: z.string().nullable(),
          }),
        )
        .optional(),
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
    /** Why its automatic reply was not sent, when the rule has one and a guard or a permission kept it back. */
    notAnswered: z.string().optional(),
    consentIntent: wordIntentSchema.nullable(),
    /** Who got the thread, and who was told of the text, by name; whether a call was asked for. */
    assignedTo: z.string().optional(),
    notified: z.array(z.string()).optional(),
    callback: z.boolean().optional(),
  }),
});
export type RouteTrace = z.infer<typeof routeTraceSchema>;

export const whyHereSchema = z.object({
  items: z.array(
    z.object({ position: z.number().int(), at: instantSchema, text: z.string(), trace: routeTraceSchema }),
  ),
});
export type WhyHere = z.infer<typeof whyHereSchema>;

export const routeSynonymsQuerySchema = z.object({
  /** A word or phrase as a rule has it. */
  word: z.string().trim().min(1, 'Give a word.').max(LIMITS.routeWordLength),
});
export type RouteSynonymsQuery = z.infer<typeof routeSynonymsQuerySchema>;

export const routeSynonymsSchema = z.object({
  /** What customers also say for it, 8 at most; none where the word is not known. */
  synonyms: z.array(z.string()),
});
export type RouteSynonyms = z.infer<typeof routeSynonymsSchema>;

export const routeTryInputSchema = z.object({
  text: z.string().max(LIMITS.textLength),
  number: z.string().optional(),
  /** As the first text of a new thread, or in a running one; absent: the first. */
  thread: z.enum(['first', 'running']).optional(),
  /** When it came; absent: now. */
  at: instantSchema.optional(),
  /** The contact's language tag, where the text does not tell its own. */
  contactLanguage: z.string().max(20).optional(),
  /** Labels of the thread. */
  labels: z.array(z.string()).max(50).optional(),
  /** Labels of the contact. */
  contactLabels: z.array(z.string()).max(50).optional(),
  /** Hours since the customer sent the same words. */
  sameTextHoursAgo: z.number().nonnegative().optional(),
  /** Try these unsaved rules; absent: the published set. */
  rules: z.array(routeRuleSchema).max(LIMITS.routeRules).optional(),
});
export type RouteTryInput = z.infer<typeof routeTryInputSchema>;
