import { CONSENT_METHODS } from '@parley/domain';
import { z } from 'zod';
import { keepablePurposeSchema } from './consent';
import { consentEventSchema, consentStateSchema } from './conversations';
import { actorSchema, idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

/** Where the present state comes from; the first word of a source in the ledger. */
export const CONSENT_ORIGINS = ['text', 'review', 'block', 'import', 'desk', 'api', 'number_list'] as const;
export const consentOriginSchema = z.enum(CONSENT_ORIGINS);
export type ConsentOrigin = z.infer<typeof consentOriginSchema>;

export const consentMethodSchema = z.enum(CONSENT_METHODS);

/** One number towards one brand, and what holds of it. */
export const consentRecipientSchema = z.object({
  id: idSchema,
  number: z.string(),
  name: z.string().nullable(),
  brand: z.object({ id: idSchema, name: z.string() }),
  state: consentStateSchema,
  held: z.boolean(),
  /** When it was written down; null where nothing was ever said. */
  since: instantSchema.nullable(),
  /** When it was said, where that was earlier. */
  saidAt: instantSchema.nullable(),
  source: z.string().nullable(),
  keyword: z.string().nullable(),
  /** Opted out, but for these. */
  kept: z.array(keepablePurposeSchema),
});
export type ConsentRecipient = z.infer<typeof consentRecipientSchema>;
export const consentRecipientsPageSchema = pageOf(consentRecipientSchema);

export const consentRecipientsFilterSchema = z.object({
  /** A number or part of one (its beginning or its end), or the beginnings of words of a name. */
  search: z.string().trim().max(LIMITS.nameLength).optional(),
  state: consentStateSchema.optional(),
  source: consentOriginSchema.optional(),
  /** The state has held from this instant on, or from a later one. */
  since: instantSchema.optional(),
});
export type ConsentRecipientsFilter = z.infer<typeof consentRecipientsFilterSchema>;

/** A line of the ledger as it is chained. */
export const consentLineSchema = consentEventSchema.extend({
  position: z.number().int().positive(),
  /** SHA-256, hex. */
  hash: z.string(),
  saidAt: instantSchema.nullable(),
  leadsTo: consentStateSchema.nullable(),
  method: consentMethodSchema.nullable(),
});
export type ConsentLine = z.infer<typeof consentLineSchema>;

export const CONSENT_PROOF_FORMS = ['json', 'html'] as const;
export const consentProofQuerySchema = z.object({ form: z.enum(CONSENT_PROOF_FORMS).default('json') });
export type ConsentProofQuery = z.infer<typeof consentProofQuerySchema>;

/** The signed document of a proof. `signature` is Ed25519 over the UTF-8 bytes of `proof`, `publicKey` is PEM. */
export const signedProofSchema = z.object({
  format: z.literal('parley-consent-proof/1'),
  proof: z.string(),
  publicKey: z.string(),
  signature: z.base64(),
});

/** Somebody had the proof of the number made. `files`: by the command, both forms. */
export const consentAccessSchema = z.object({
  id: idSchema,
  at: instantSchema,
  form: z.enum([...CONSENT_PROOF_FORMS, 'files']),
  by: actorSchema,
});
export type ConsentAccess = z.infer<typeof consentAccessSchema>;

export const consentRecordSchema = z.object({
  recipient: consentRecipientSchema,
  /** A thread with the customer, the last one that moved. */
  conversationId: idSchema.nullable(),
  /** The newest, newest first; the proof holds them all. */
  lines: z.array(consentLineSchema),
  /** How many there are. */
  lineCount: z.number().int().nonnegative(),
  /** What the check of its chain found just now; nothing where the ledger is as it was written. */
  findings: z.array(
    z.object({
      kind: z.enum(['changed', 'missing', 'inserted', 'state']),
      position: z.number().int().nullable(),
      detail: z.string(),
    }),
  ),
  /** Proofs made of the number, newest first. */
  accesses: z.array(consentAccessSchema),
});
export type ConsentRecord = z.infer<typeof consentRecordSchema>;

/** A consent or opt-out that reached us by another way than a text, entered by hand. An opt-in wants its evidence. */
export const consentEntrySchema = z
  .object({
    number: z.string().trim().min(1).max(40),
    brandId: idSchema,
    state: z.enum(['opted_in', 'opted_out']),
    /** When the customer said it; now where it is left out. */
    capturedAt: instantSchema.optional(),
    method: consentMethodSchema,
    /** What they were shown or told, word for word. */
    wording: z.string().trim().max(LIMITS.consentWordingLength).optional(),
    /** Where the evidence lies. */
    reference: z.string().trim().max(LIMITS.consentReferenceLength).optional(),
    reason: z.string().trim().min(1).max(LIMITS.reviewReasonLength),
  })
  .superRefine(({ state, wording, reference }, context) => {
    if (state === 'opted_out') return;
    if (!wording)
      context.addIssue({ code: 'custom', path: ['wording'], message: 'Give the words they agreed to.' });
    if (!reference)
      context.addIssue({ code: 'custom', path: ['reference'], message: 'Say where the evidence lies.' });
  });
export type ConsentEntry = z.infer<typeof consentEntrySchema>;

export const consentStatisticsSchema = z.object({
  /** Numbers by state, those of which nothing was ever said left out. */
  states: z.record(consentStateSchema, z.number().int()),
  /** How many of those who have opted out keep some purposes. */
  keeping: z.number().int(),
  /** Days in UTC, oldest first, the last one is today. */
  days: z.array(z.object({ day: z.iso.date(), optOuts: z.number().int(), delivered: z.number().int() })),
  /** Opt-outs of these days by where they came from, most first. */
  sources: z.array(z.object({ source: z.string(), optOuts: z.number().int() })),
});
export type ConsentStatistics = z.infer<typeof consentStatisticsSchema>;
