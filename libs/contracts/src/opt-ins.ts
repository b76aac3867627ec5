import { CONSENT_LANGUAGES, type ConsentLanguage } from '@parley/domain';
import { z } from 'zod';
import { consentStateSchema } from './conversations';
import { LIMITS } from './limits';

/** Consent that a customer gave elsewhere: on a form, at a counter, by phone. */
export const optInInputSchema = z.strictObject({
  to: z.string().trim().min(1).max(30),
  /** A number of ours, or the name or id of a brand: consent is given to a brand. As for texts when left out. */
  from: z.string().trim().min(1).max(LIMITS.nameLength).optional(),
  /** Where it was given, in a few words: "web form", "till 4". */
  source: z.string().trim().min(1).max(60),
  /** What the customer was shown and agreed to, word for word. */
  wording: z.string().trim().min(1).max(LIMITS.optInWordingLength),
  /** Of the customer; decides what the confirmation is written in. */
  language: z.enum(Object.keys(CONSENT_LANGUAGES) as [ConsentLanguage, ...ConsentLanguage[]]).default('en'),
});
export type OptInInput = z.infer<typeof optInInputSchema>;

export const optInSchema = z.object({
  state: consentStateSchema,
  /** `asked`: consent holds once they reply YES; `told`: a confirmation leaves; `none`: it was so, or asked, before. */
  confirmation: z.enum(['asked', 'told', 'none']),
});
export type OptIn = z.infer<typeof optInSchema>;
