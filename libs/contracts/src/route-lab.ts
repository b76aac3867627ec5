import { z } from 'zod';

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
