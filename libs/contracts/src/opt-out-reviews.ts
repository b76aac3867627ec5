import { z } from 'zod';
import { consentReasonSchema } from './conversations';
import { idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

/**
 * `open`: likely opt-outs that a person must decide, sends held meanwhile. `automatic`: certain ones, acted upon
 * already, that may be overturned. `decided`: by a person, or overtaken by what the customer said next.
 */
export const REVIEW_STATES = ['open', 'automatic', 'decided'] as const;
export const reviewStateSchema = z.enum(REVIEW_STATES);
export type ReviewState = z.infer<typeof reviewStateSchema>;

/** A text in ordinary language that was read as an opt-out, and what became of it. */
export const optOutReviewSchema = z.object({
  id: idSchema,
  at: instantSchema,
  state: reviewStateSchema,
  tier: z.enum(['certain', 'likely']),
  conversationId: idSchema,
  position: z.number().int().positive(),
  customer: z.object({ name: z.string().nullable(), number: z.string() }),
  brand: z.string(),
  body: z.string(),
  reasons: z.array(consentReasonSchema),
  ruleVersion: z.string().nullable(),
  /** `overtaken`: a keyword, or a clearer text, came after it. Null until it is decided. */
  decision: z.enum(['opt_out', 'not_opt_out', 'overtaken']).nullable(),
  decidedAt: instantSchema.nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
});
export type OptOutReview = z.infer<typeof optOutReviewSchema>;
export const optOutReviewsPageSchema = pageOf(optOutReviewSchema);

export const reviewsFilterSchema = z.object({ state: reviewStateSchema.default('open') });
export type ReviewsFilter = z.infer<typeof reviewsFilterSchema>;

/** A person's word, with why: it goes into the ledger. */
export const optOutDecisionSchema = z.object({
  decision: z.enum(['opt_out', 'not_opt_out']),
  reason: z.string().trim().min(1).max(LIMITS.reviewReasonLength),
});
export type OptOutDecision = z.infer<typeof optOutDecisionSchema>;
