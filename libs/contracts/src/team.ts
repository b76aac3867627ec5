import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { roleSchema } from './permissions';
import { agentPresenceSchema, queueStrategySchema } from './queues';

/** A customer's text without an answer. */
const unansweredSchema = z.object({
  conversationId: idSchema,
  customer: z.object({ name: z.string().nullable(), number: z.string() }),
  waitingSince: instantSchema,
});

/** Somebody who answers texts, and what they have at this moment. */
export const teamAgentSchema = agentPresenceSchema.extend({
  name: z.string(),
  role: roleSchema,
  /** Open threads they have, those offered to them included. */
  load: z.number().int(),
  /** The most that one of their queues fills them up to; null where no queue gives them any. */
  capacity: z.number().int().nullable(),
  /** The queues they are members of. */
  queueIds: z.array(idSchema),
  /** Of their threads the one whose customer has waited longest. */
  oldest: unansweredSchema.nullable(),
});
export type TeamAgent = z.infer<typeof teamAgentSchema>;

/** How a queue stands at this moment. */
export const teamQueueSchema = z.object({
  id: idSchema,
  name: z.string(),
  colour: z.string(),
  strategy: queueStrategySchema,
  isOpen: z.boolean(),
  /** Open threads nobody has, counted up to a cap, and since when the first of their customers waits. */
  waiting: z.number().int(),
  waitingSince: instantSchema.nullable(),
  /** Of its threads, in any hands, the one whose customer has waited longest. */
  oldest: unansweredSchema.nullable(),
  /** A first answer is promised within so many minutes of its hours; null: nothing is promised. */
  firstAnswerMinutes: z.number().int().nullable(),
  /** When the answer promised to that customer is near and when it is due; null where none is promised or none waits. */
  promise: z.object({ nearAt: instantSchema, dueAt: instantSchema }).nullable(),
  members: z.object({ online: z.number().int(), away: z.number().int(), offline: z.number().int() }),
});
export type TeamQueue = z.infer<typeof teamQueueSchema>;

export const teamSchema = z.object({ agents: z.array(teamAgentSchema), queues: z.array(teamQueueSchema) });
export type Team = z.infer<typeof teamSchema>;
