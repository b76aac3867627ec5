import {
  CARRIERS,
  CONFIRMERS,
  CONSENT_LANGUAGES,
  type ConsentLanguage,
  KEEPABLE_PURPOSES,
  KEYWORD_COUNTRIES,
} from '@parley/domain';
import { z } from 'zod';
import { keepablePurposeSchema } from './consent';
import { consentStateSchema } from './conversations';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';

const languageSchema = z.enum(Object.keys(CONSENT_LANGUAGES) as [ConsentLanguage, ...ConsentLanguage[]]);
const countrySchema = z.enum(Object.keys(KEYWORD_COUNTRIES) as [string, ...string[]]);
const intentSchema = z.enum(['opt_out', 'opt_in', 'help']);
const wordSchema = z.string().trim().min(1, 'Give a word.').max(LIMITS.keywordLength);

/** Which keywords act: languages, switched on by themselves or by a country, and single words more or less. */
export const keywordSettingsSchema = z.strictObject({
  countries: z.array(countrySchema).max(100),
  languages: z.array(languageSchema).max(50),
  added: z
    .array(z.strictObject({ word: wordSchema, intent: intentSchema, language: languageSchema }))
    .max(LIMITS.keywordsAdded),
  removed: z.array(wordSchema).max(LIMITS.keywordsAdded),
});
export type KeywordSettingsInput = z.infer<typeof keywordSettingsSchema>;

const answerKindSchema = z.enum(['opt_out', 'opt_in', 'help', 'confirm', 'clarify']);

/**
 * Says in the brand's own words what ours says otherwise; {brand} and {contact} are filled in, and in `clarify`, which
 * confirms an opt-out and asks what may go on, {word} and {kept}.
 */
export const ownWordingSchema = z.strictObject({
  kind: answerKindSchema,
  language: languageSchema,
  text: z.string().trim().min(1, 'Write the text, or remove it.').max(LIMITS.wordingLength),
});

/** What the confirmation of an opt-out asks: what may be kept, and the word that keeps it, by language. */
const clarificationSchema = z.strictObject({
  purposes: z.array(keepablePurposeSchema).max(KEEPABLE_PURPOSES.length),
  words: z
    .array(z.strictObject({ language: languageSchema, word: wordSchema }))
    .max(Object.keys(CONSENT_LANGUAGES).length),
});

/** How the keywords of one brand work, whole. */
export const brandKeywordsSchema = z.strictObject({
  keywords: keywordSettingsSchema,
  /** Opt-ins are asked to be confirmed by a second word. */
  doubleOptIn: z.boolean(),
  /** Null: confirmations of an opt-out ask nothing. */
  clarification: clarificationSchema.nullable().default(null),
  wordings: z.array(ownWordingSchema).max(100),
  /** Numbers that differ from the brand. */
  numbers: z
    .array(
      z.strictObject({
        numberId: idSchema,
        confirmedBy: z.enum(CONFIRMERS),
        /** In place of the brand's; null: as the brand. */
        keywords: keywordSettingsSchema.nullable(),
      }),
    )
    .max(LIMITS.numbersPerBrand),
});
export type BrandKeywords = z.infer<typeof brandKeywordsSchema>;

/** `version` is the one the change began with; 0 before the first. */
export const brandKeywordsInputSchema = z.strictObject({
  version: z.number().int().min(0),
  settings: brandKeywordsSchema,
});
export type BrandKeywordsInput = z.infer<typeof brandKeywordsInputSchema>;

/** What is in force for a brand, and what was before it. */
export const keywordsInForceSchema = z.object({
  brand: z.object({ id: idSchema, name: z.string(), supportContact: z.string() }),
  /** 0: nobody has changed what holds by itself. */
  version: z.number().int(),
  savedAt: instantSchema.nullable(),
  savedBy: z.string().nullable(),
  settings: brandKeywordsSchema,
  before: brandKeywordsSchema.nullable(),
  numbers: z.array(
    z.object({
      id: idSchema,
      number: z.string(),
      name: z.string(),
      carrier: z.enum(CARRIERS),
      tollFree: z.boolean(),
    }),
  ),
});
export type KeywordsInForce = z.infer<typeof keywordsInForceSchema>;
export const keywordsOverviewSchema = z.object({ items: z.array(keywordsInForceSchema) });

/** A text to be tried: nothing is written and nobody is answered. */
export const keywordTryInputSchema = z.strictObject({
  brandId: idSchema,
  numberId: idSchema,
  text: z.string().max(LIMITS.textLength),
  state: consentStateSchema.default('conversational'),
  /** We asked them to confirm an opt-in. */
  optInPending: z.boolean().default(false),
  /** They have just opted out, and we asked what may go on. */
  keepPending: z.boolean().default(false),
  /** What the carrier says it has answered. */
  answeredByCarrier: intentSchema.nullable().default(null),
  /** Settings that are not saved yet; those in force when left out. */
  settings: brandKeywordsSchema.optional(),
});
export type KeywordTryInput = z.infer<typeof keywordTryInputSchema>;

/** What would become of a text. */
export const keywordTrialSchema = z.object({
  /** `exact`: a keyword; `certain` and `likely`: an opt-out in ordinary language; `none`: ordinary talk. */
  tier: z.enum(['exact', 'certain', 'likely', 'none']),
  intent: intentSchema.nullable(),
  keyword: z.string().nullable(),
  language: languageSchema.nullable(),
  /** Who says that it is a keyword. */
  source: z.string().nullable(),
  /** The state it leads to; null leaves it as it is. */
  leadsTo: z.enum(['opted_out', 'opted_in']).nullable(),
  /** What would be answered; null where nothing is. */
  answer: z
    .object({
      kind: answerKindSchema,
      by: z.enum(['parley', 'carrier']),
      /** Why this one, in a sentence. */
      says: z.string(),
      /** Word for word; null where the carrier answers. */
      text: z.string().nullable(),
      segments: z.number().int(),
    })
    .nullable(),
  /** What goes on of what has been opted out of. */
  keeps: z.array(keepablePurposeSchema),
  /** What counted in a text in ordinary language. */
  reasons: z.array(z.string()),
  version: z.string(),
});
export type KeywordTrial = z.infer<typeof keywordTrialSchema>;
