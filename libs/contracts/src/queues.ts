import { calendarProblems, WEEKDAYS } from '@parley/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

const clockSpanSchema = z.strictObject({ from: z.string().max(5), to: z.string().max(5) });

/** When a business answers. Times are "HH:MM" by the clocks of the zone; a special day has hours of its own, or none. */
export const calendarSchema = z
  .strictObject({
    timeZone: z.string().max(60),
    week: z.partialRecord(z.enum(WEEKDAYS), z.array(clockSpanSchema).max(6)),
    specialDays: z
      .array(
        z.strictObject({
          date: z.string().max(10),
          name: z.string().max(LIMITS.nameLength),
          hours: z.array(clockSpanSchema).max(6),
        }),
      )
      .max(400)
      .default([]),
  })
  .superRefine((calendar, context) => {
    for (const { field, message } of calendarProblems(calendar))
      context.addIssue({ code: 'custom', path: field.split('.'), message });
  });
export type Calendar = z.infer<typeof calendarSchema>;

export const queueStrategySchema = z.enum(['manual', 'round_robin', 'least_busy', 'longest_idle']);

export const queueSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** One of the console's named colours; never the only carrier of meaning. */
  colour: z.string(),
  strategy: queueStrategySchema,
  /** A first answer is promised within so many minutes of its hours; null: nothing is promised. */
  firstAnswerMinutes: z.number().int().nullable(),
  /** Null: always open. */
  calendar: calendarSchema.nullable(),
});
export type Queue = z.infer<typeof queueSchema>;
export const queuesSchema = z.object({ items: z.array(queueSchema) });

const skillSchema = z.string().trim().min(1).max(LIMITS.labelLength);
const minutesSchema = z.number().int().min(1).max(LIMITS.queueMinutes);

export const queueMemberSchema = z.strictObject({
  personId: idSchema,
  /** Which of the queue's skills they have. */
  skills: z.array(skillSchema).max(LIMITS.queueSkills).default([]),
  /** Open threads they may have before this queue gives them no more; null: as many as the queue says. */
  capacity: z.number().int().min(1).max(LIMITS.queueCapacity).nullable().default(null),
});
export type QueueMember = z.infer<typeof queueMemberSchema>;

/** How a queue works, as a supervisor writes it. */
export const queueInputSchema = z.strictObject({
  name: z.string().trim().min(1).max(LIMITS.nameLength),
  colour: z.enum(['blue', 'violet', 'teal', 'orange', 'red', 'green', 'gray']),
  strategy: queueStrategySchema.default('manual'),
  /** 1 is served first where people are members of several queues. */
  priority: z.number().int().min(1).max(4).default(3),
  capacity: z.number().int().min(1).max(LIMITS.queueCapacity).default(5),
  /** Seconds an offer stands; null: threads are given without asking. */
  acceptSeconds: z.number().int().min(5).max(600).nullable().default(null),
  /** Seconds an agent may be gone before threads that wait come back; null: they stay. */
  returnSeconds: z.number().int().min(10).max(86_400).nullable().default(null),
  /** Days in which whoever answered the customer last gets the thread again; null: it does not count. */
  stickyDays: z.number().int().min(1).max(365).nullable().default(null),
  /** Where threads go that wait too long or come out of hours. */
  overflowQueueId: idSchema.nullable().default(null),
  overflowMinutes: minutesSchema.nullable().default(null),
  overflowWhenClosed: z.boolean().default(false),
  firstAnswerMinutes: minutesSchema.nullable().default(null),
  calendar: calendarSchema.nullable().default(null),
  /** Labels that ask for a skill. */
  skills: z.array(skillSchema).max(LIMITS.queueSkills).default([]),
  members: z.array(queueMemberSchema).max(LIMITS.queueMembers).default([]),
});
export type QueueInput = z.infer<typeof queueInputSchema>;

/** What a queue is and how it stands at this moment. */
export const queueSettingsSchema = queueInputSchema.extend({
  id: idSchema,
  colour: z.string(),
  /** Open threads nobody has, counted up to a cap, and since when the first of their customers waits. */
  waiting: z.number().int(),
  oldestSince: instantSchema.nullable(),
});
export type QueueSettings = z.infer<typeof queueSettingsSchema>;
export const queuesSettingsSchema = z.object({ items: z.array(queueSettingsSchema) });

export const agentStateSchema = z.enum(['online', 'away', 'offline']);

/** Whether a person takes part at the moment. */
export const agentPresenceSchema = z.object({
  personId: idSchema,
  /** What they said of themselves. */
  choice: agentStateSchema,
  /** What holds: offline too where none of their screens is connected. */
  state: agentStateSchema,
  since: instantSchema,
});
export type AgentPresence = z.infer<typeof agentPresenceSchema>;

export const agentPresencesSchema = z.object({
  items: z.array(agentPresenceSchema.extend({ load: z.number().int() })),
});
export type AgentPresences = z.infer<typeof agentPresencesSchema>;

export const presenceChoiceSchema = z.strictObject({ choice: agentStateSchema });
export type PresenceChoice = z.infer<typeof presenceChoiceSchema>;

/** A thread comes near the answer its queue promises, or has missed it. */
export const serviceWarningSchema = z.object({
  conversationId: idSchema,
  queueId: idSchema,
  queueName: z.string(),
  assigneeId: idSchema.nullable(),
  customer: z.string(),
  state: z.enum(['near', 'late']),
  dueAt: instantSchema,
});
export type ServiceWarning = z.infer<typeof serviceWarningSchema>;
