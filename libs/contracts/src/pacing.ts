import { ATT_PER_MINUTE, type BrandTier, type CampaignClass, TMOBILE_PER_DAY } from '@parley/domain';
import { z } from 'zod';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

export const laneKindSchema = z.enum(['number', 'connection', 'account', 'network']);
export const campaignClassSchema = z.enum(Object.keys(ATT_PER_MINUTE) as [CampaignClass, ...CampaignClass[]]);
export const brandTierSchema = z.enum(Object.keys(TMOBILE_PER_DAY) as [BrandTier, ...BrandTier[]]);

const rateSchema = z.number().positive().max(1_000_000).nullable().default(null);

/** Segments; null leaves the default, which may be no limit. */
export const laneLimitSchema = z.object({
  perSecond: rateSchema,
  /** How many may go at once after a quiet time. */
  burst: rateSchema,
  perMinute: rateSchema,
  perDay: z.number().int().positive().max(1_000_000_000).nullable().default(null),
});

const ownLimitSchema = laneLimitSchema.extend({ kind: laneKindSchema, key: z.string().min(1).max(200) });

/** What an admin sets: the limits replace all that were set before; numbers and brands not named stay as they are. */
export const pacingSettingsSchema = z.object({
  limits: z.array(ownLimitSchema).max(LIMITS.pacingLimits),
  numbers: z
    .array(
      z.object({
        id: idSchema,
        /** The 10DLC campaign it is registered for. */
        campaign: z.string().trim().min(1).max(LIMITS.campaignLength).nullable(),
        /** The class AT&T gave the campaign. */
        campaignClass: campaignClassSchema.nullable(),
      }),
    )
    .max(LIMITS.pacingLimits)
    .default([]),
  brands: z
    .array(z.object({ id: idSchema, tier: brandTierSchema.nullable() }))
    .max(LIMITS.pacingLimits)
    .default([]),
});
export type PacingSettings = z.infer<typeof pacingSettingsSchema>;

/** A lane as it stands: what it lets through, and until when it is shut. */
export const laneSchema = z.object({
  kind: laneKindSchema,
  key: z.string(),
  name: z.string(),
  limit: laneLimitSchema,
  /** What holds where the workspace sets nothing of its own, and who says so. */
  byDefault: laneLimitSchema,
  source: z.string().nullable(),
  /** Segments that may pass at once now, and after a quiet time; null without a limit. */
  roomNow: z.number().int().nullable(),
  depth: z.number().int().nullable(),
  /** Counted where the lane has a limit or was shut. */
  usedToday: z.number().int(),
  /** When a daily cap begins anew: 00:00 Pacific. */
  resetsAt: instantSchema,
  /** When the next segment may pass; null when one may now. */
  opensAt: instantSchema.nullable(),
  closedFor: z.enum(['pace', 'daily_cap', 'carrier_asked']).nullable(),
});
export type Lane = z.infer<typeof laneSchema>;

export const pacingSchema = z.object({ settings: pacingSettingsSchema, lanes: z.array(laneSchema) });
export type Pacing = z.infer<typeof pacingSchema>;

/** Whether a connection is called: open means that the carrier did not answer, and sends over it wait. */
export const breakerSchema = z.object({
  state: z.enum(['closed', 'open', 'half_open']),
  /** When a few texts may try. */
  until: instantSchema.nullable(),
  code: z.string().nullable(),
  reason: z.string().nullable(),
  since: instantSchema.nullable(),
});
export type Breaker = z.infer<typeof breakerSchema>;
