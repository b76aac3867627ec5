/**
 * What US networks let a registered business send from ordinary numbers (10DLC). Edited like data; a workspace's own
 * limits go before these.
 */

/** AT&T: messages a minute for each campaign, by the class AT&T gives it. Source: Telnyx, "10DLC rate limits". */
export const ATT_PER_MINUTE = { A: 4_500, B: 4_500, C: 2_400, D: 2_400, E: 240, F: 240, T: 75 } as const;
export type CampaignClass = keyof typeof ATT_PER_MINUTE;

/**
 * T-Mobile: segments a day for each brand (by its EIN, over all providers together), by the score of its vetting.
 * The day ends at 00:00 Pacific. Sources: AWS, "10DLC throughput"; Bird, "T-Mobile daily limits".
 */
export const TMOBILE_PER_DAY = {
  top: 200_000,
  high: 40_000,
  low: 10_000,
  unvetted: 2_000,
  sole_proprietor: 1_000,
} as const;
export type BrandTier = keyof typeof TMOBILE_PER_DAY;

/** What the tiers stand for, for whoever sets them: vetting scores of The Campaign Registry. */
export const BRAND_TIERS: Readonly<Record<BrandTier, string>> = {
  top: 'Vetting score 75 to 100',
  high: 'Vetting score 50 to 74',
  low: 'Vetting score 1 to 49',
  unvetted: 'Not vetted, or low volume',
  sole_proprietor: 'Sole proprietor',
};

/** Where the days of daily caps begin. */
export const CAP_TIME_ZONE = 'America/Los_Angeles';
