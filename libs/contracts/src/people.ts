import { z } from 'zod';
import { cappedCountSchema, idSchema } from './ids';
import { roleSchema } from './permissions';

export const personSchema = z.object({ id: idSchema, name: z.string(), email: z.string(), role: roleSchema });
export type Person = z.infer<typeof personSchema>;
export const peopleSchema = z.object({ items: z.array(personSchema) });

export const businessNumberSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string(),
  brand: z.object({ id: idSchema, name: z.string() }),
  connectionId: idSchema,
  /** Stands in when this one's carrier fails. */
  failoverNumberId: idSchema.nullable(),
});
export type BusinessNumber = z.infer<typeof businessNumberSchema>;
export const businessNumbersSchema = z.object({ items: z.array(businessNumberSchema) });

export const inboxCountsSchema = z.object({
  mine: cappedCountSchema,
  unassigned: cappedCountSchema,
  all: cappedCountSchema,
  needsAttention: cappedCountSchema,
  /** Customers who wait to be called. */
  callbacks: cappedCountSchema,
  snoozed: cappedCountSchema,
  resolved: cappedCountSchema,
  /** Open threads per queue id. */
  queues: z.record(z.string(), cappedCountSchema),
  /** Refused or unreadable webhooks and parked events an operator should look at; 0 without the permission. */
  quarantined: cappedCountSchema,
  parked: cappedCountSchema,
  /** Likely opt-outs that wait for a decision; 0 without the permission to read consent. */
  reviews: cappedCountSchema,
});
export type InboxCounts = z.infer<typeof inboxCountsSchema>;
