import { z } from 'zod';

/** Ids are UUIDv7 made by the app. */
export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;

/** An instant on the wire: ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime({ offset: true });

/** A person as other records mention them. `kind` tells a colleague from the product's own hand. */
export const actorSchema = z.object({
  kind: z.enum(['person', 'customer', 'system', 'api']),
  id: idSchema.nullable(),
  name: z.string(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Keyset pages: pass `nextCursor` back as `cursor`; null means the end. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** A count that stops at a cap: `capped` true means "value or more". */
export const cappedCountSchema = z.object({ value: z.number().int(), capped: z.boolean() });
export type CappedCount = z.infer<typeof cappedCountSchema>;
