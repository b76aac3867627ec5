import { HOLDABLE_PURPOSES, quietRuleProblems, WEEKDAYS } from '@parley/domain';
import { z } from 'zod';
import { purposeSchema } from './deliveries';
import { actorSchema, idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

const textSchema = z.string().trim().min(1);
const reasonSchema = textSchema.max(LIMITS.pauseReasonLength);
const clockSpanSchema = z.strictObject({ from: z.string().max(5), to: z.string().max(5) });
const weekSchema = z.partialRecord(z.enum(WEEKDAYS), z.array(clockSpanSchema).max(6));
/** The id of a rule or cap: a word for those that come with Parley, a UUID for one's own. */
export const quietIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** A purpose whose texts may be made to wait; answers, codes and consent notices never do. */
export const holdablePurposeSchema = z.enum(HOLDABLE_PURPOSES);

const ruleFields = z.strictObject({
  name: textSchema.max(LIMITS.nameLength),
  /** ISO 3166-1 and 3166-2 codes ("US-FL", "FR"); "*" is wherever no other rule holds. */
  places: z.array(z.string().max(8)).max(60),
  /** Local hours in which texts may arrive; a day that is missing is quiet. */
  allowed: weekSchema,
  specialDays: z
    .array(
      z.strictObject({
        date: z.string().max(10),
        name: textSchema.max(LIMITS.nameLength),
        hours: z.array(clockSpanSchema).max(6),
      }),
    )
    .max(LIMITS.quietSpecialDays)
    .default([]),
  /** First and last day on which it holds, "YYYY-MM-DD"; null: from ever, for good. */
  validFrom: z.string().max(10).nullable().default(null),
  validUntil: z.string().max(10).nullable().default(null),
  standing: z.enum(['law', 'reported', 'calls', 'carriers', 'house']),
  source: z.string().trim().max(500),
  sourceUrl: z.string().trim().max(500).nullable().default(null),
  /** Switched off, it is kept and not asked. */
  enabled: z.boolean().default(true),
});

/** A rule as somebody writes it. */
export const quietRuleInputSchema = ruleFields.superRefine((rule, context) => {
  for (const { field, message } of quietRuleProblems([{ ...rule, id: 'rule' }]))
    context.addIssue({ code: 'custom', path: field.split('.').slice(1), message });
});
export type QuietRuleInput = z.infer<typeof quietRuleInputSchema>;

/** Where a row stands: its revision goes up with each change. */
const standing = {
  id: quietIdSchema,
  revision: z.number().int(),
  /** Whether Parley brings one of this id, and whether this is it still. */
  origin: z.enum(['parley', 'changed', 'own']),
  changedAt: instantSchema,
  changedBy: actorSchema,
};

export const quietRuleSchema = ruleFields.extend(standing);
export type QuietRuleRow = z.infer<typeof quietRuleSchema>;

const capFields = z.strictObject({
  name: textSchema.max(LIMITS.nameLength),
  purpose: holdablePurposeSchema,
  /** Zero: none at all. */
  most: z.number().int().min(0).max(LIMITS.capMost),
  /** Any stretch of so many hours; a day is 24, a week 168. */
  withinHours: z.number().int().min(1).max(LIMITS.capHours),
  source: textSchema.max(500),
  enabled: z.boolean().default(true),
});
export const frequencyCapInputSchema = capFields;
export type FrequencyCapInput = z.infer<typeof frequencyCapInputSchema>;
export const frequencyCapSchema = capFields.extend(standing);
export type FrequencyCapRow = z.infer<typeof frequencyCapSchema>;

/** The revision a change is based on; 409 version_conflict when it moved on. Each change says why. */
const basedOn = { revision: z.number().int().min(1), reason: reasonSchema };
export const newQuietRuleSchema = z.strictObject({ rule: quietRuleInputSchema, reason: reasonSchema });
export type NewQuietRule = z.infer<typeof newQuietRuleSchema>;
export const quietRuleEditSchema = z.strictObject({ rule: quietRuleInputSchema, ...basedOn });
export type QuietRuleEdit = z.infer<typeof quietRuleEditSchema>;
export const newFrequencyCapSchema = z.strictObject({ cap: frequencyCapInputSchema, reason: reasonSchema });
export type NewFrequencyCap = z.infer<typeof newFrequencyCapSchema>;
export const frequencyCapEditSchema = z.strictObject({ cap: frequencyCapInputSchema, ...basedOn });
export type FrequencyCapEdit = z.infer<typeof frequencyCapEditSchema>;
/** Back to what comes with Parley. */
export const quietRestoreSchema = z.strictObject(basedOn);
export type QuietRestore = z.infer<typeof quietRestoreSchema>;
/** Which purposes keep quiet hours. */
export const quietPurposesSchema = z.strictObject({
  purposes: z.array(holdablePurposeSchema).max(HOLDABLE_PURPOSES.length),
  ...basedOn,
});
export type QuietPurposesEdit = z.infer<typeof quietPurposesSchema>;

/** Everything a workspace says about when and how often texts may leave. */
export const quietHoursSchema = z.object({
  /** Goes up with every change. */
  version: z.number().int(),
  purposes: z.array(holdablePurposeSchema),
  purposesRevision: z.number().int(),
  rules: z.array(quietRuleSchema),
  caps: z.array(frequencyCapSchema),
});
export type QuietHoursSettings = z.infer<typeof quietHoursSchema>;

export const quietSubjectSchema = z.enum(['rule', 'cap', 'purposes']);

/** One line of the log: who changed what, when and why. */
export const quietChangeSchema = z.object({
  id: idSchema,
  kind: quietSubjectSchema,
  /** Of the rule or cap; "purposes" for those. */
  subject: z.string(),
  revision: z.number().int(),
  action: z.enum(['brought', 'added', 'changed', 'switched_off', 'switched_on', 'restored']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
  at: instantSchema,
  by: actorSchema,
});
export type QuietChange = z.infer<typeof quietChangeSchema>;

/** Newest first; of one rule or cap, or of all. */
export const quietChangesQuerySchema = z.strictObject({
  kind: quietSubjectSchema.optional(),
  subject: z.string().max(40).optional(),
  cursor: idSchema.optional(),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type QuietChangesQuery = z.infer<typeof quietChangesQuerySchema>;
export const quietChangesPageSchema = pageOf(quietChangeSchema);
export type QuietChangesPage = z.infer<typeof quietChangesPageSchema>;

/** Why a text waits, and for how long. */
export const sendHoldSchema = z.object({
  reason: z.enum(['quiet', 'cap']),
  /** Null: for good, unless a rule changes or the contact gets a zone. */
  until: instantSchema.nullable(),
  /** Name and source of the rule or cap that is waited for. */
  rule: z.object({ name: z.string(), source: z.string() }).nullable(),
  timeZone: z.string().nullable(),
  says: z.string(),
});
export type SendHoldDetail = z.infer<typeof sendHoldSchema>;

/** The texts of a thread that quiet hours or a cap let wait, by the id of their delivery. */
export const heldTextsSchema = z.object({
  items: z.array(z.object({ deliveryId: idSchema, hold: sendHoldSchema })),
});
export type HeldTexts = z.infer<typeof heldTextsSchema>;

/** A number tried against the rules as they are: in the contact's own zone where there is one, unless another is named. */
export const quietTryInputSchema = z.strictObject({
  number: z.string().trim().min(1).max(64),
  purpose: purposeSchema,
  /** Now, without it. */
  at: instantSchema.optional(),
  timeZone: z.string().trim().max(60).optional(),
});
export type QuietTryInput = z.infer<typeof quietTryInputSchema>;
export const quietTrySchema = z.object({
  number: z.string(),
  at: instantSchema,
  place: z.string().nullable(),
  zonesFrom: z.enum(['contact', 'place', 'area_code', 'calling_code']).nullable(),
  /** Each rule in each zone, what is waited for longest first. */
  checks: z.array(
    z.object({
      ruleId: z.string(),
      rule: z.string(),
      source: z.string(),
      timeZone: z.string(),
      localTime: z.string(),
      allowed: z.boolean(),
      allowedFrom: instantSchema.nullable(),
    }),
  ),
  /** Texts of the purpose that count against the caps at that moment. */
  counted: z.number().int(),
  /** Null: it may leave at that moment. */
  hold: sendHoldSchema.nullable(),
  says: z.string(),
});
export type QuietTry = z.infer<typeof quietTrySchema>;
