import { CARRIERS, TOKEN_KINDS, type Carrier, type TokenKind } from '@parley/domain';
import { z } from 'zod';
import { CARRIER_FORMS } from './carriers';
import { idSchema, instantSchema } from './ids';
import { LIMITS } from './limits';
import { breakerSchema } from './pacing';

const signatureModeSchema = z.enum(['report_only', 'enforce']);
const promiseSchema = z.enum(['full', 'metadata', 'none']);

export const connectionSchema = z.object({
  id: idSchema,
  slug: z.string(),
  name: z.string(),
  carrier: z.enum(CARRIERS),
  accountId: z.string(),
  /** Where the carrier's API answers; null means its own address. */
  baseUrl: z.string().nullable(),
  /** report_only takes unsigned webhooks in and says so; enforce refuses them. */
  signatureMode: signatureModeSchema,
  /** Numbers it may ask its carrier about in a day, each at the carrier's price; null asks about none. */
  lookUpsPerDay: z.number().int().nullable(),
  webhookUrl: z.string(),
  /** Secrets are write-only: only how many are active, what for and since when. */
  tokens: z.array(
    z.object({
      id: idSchema,
      kind: z.enum(TOKEN_KINDS),
      addedAt: instantSchema,
      lastUsedAt: instantSchema.nullable(),
    }),
  ),
  lists: promiseSchema,
  /** What the carrier can promise, and in `means` what follows from it. */
  capabilities: z.object({
    backfill: promiseSchema,
    ownIdempotency: z.boolean(),
    deliveryReceipts: z.boolean(),
    media: z.boolean(),
    lookUp: z.boolean(),
    means: z.string(),
  }),
  breaker: breakerSchema,
  numbers: z.array(
    z.object({
      id: idSchema,
      number: z.string(),
      name: z.string(),
      brandId: idSchema,
      messagesPerSecond: z.number(),
      burst: z.number(),
    }),
  ),
});
export type Connection = z.infer<typeof connectionSchema>;
export const connectionsSchema = z.object({ items: z.array(connectionSchema) });

const nameSchema = z.string().trim().min(1, 'Give it a name.').max(LIMITS.nameLength);
const baseUrlSchema = z
  .url({ protocol: /^https?$/, error: 'An address such as https://gateway.example.com/sms.' })
  .max(500)
  .transform((url) => url.replace(/\/+$/, ''))
  .nullable();
const secretSchema = z.string().trim().min(4).max(4000);

/** A connection to be. Which secrets it takes, and what its fields look like, is in CARRIER_FORMS. */
export const newConnectionSchema = z
  .object({
    carrier: z.enum(CARRIERS),
    name: nameSchema,
    /** The last part of its webhook address; made of the name when it is left out, and never changed. */
    slug: z
      .string()
      .regex(/^[a-z0-9](?:[a-z0-9-]{1,58}[a-z0-9])$/, 'Small letters, digits and hyphens, 3 to 60 of them.')
      .optional(),
    accountId: z.string().trim().min(1, 'It is missing.').max(100),
    baseUrl: baseUrlSchema.default(null),
    secrets: z.array(z.object({ kind: z.enum(TOKEN_KINDS), secret: secretSchema })).max(4),
  })
  .superRefine(({ carrier, accountId, baseUrl, secrets }, context) => {
    const wrong = (path: PropertyKey[], message: string): void =>
      context.addIssue({ code: 'custom', path, message });
    const form = CARRIER_FORMS[carrier];
    if (!form.account.pattern.test(accountId)) wrong(['accountId'], form.account.hint);
    if (baseUrl === null && !form.hasOwnAddress)
      wrong(['baseUrl'], 'This carrier has no address of its own.');
    for (const { kind, label } of form.secrets)
      if (!secrets.some((secret) => secret.kind === kind)) wrong(['secrets'], `${label} is missing.`);
    for (const [n, secret] of secrets.entries()) {
      const problem = secretProblem(carrier, secret.kind, secret.secret);
      if (problem) wrong(['secrets', n, 'secret'], problem);
    }
  });
export type NewConnection = z.infer<typeof newConnectionSchema>;
export type NewConnectionInput = z.input<typeof newConnectionSchema>;

/** What is wrong with a secret for this carrier, in words for whoever pasted it; null when nothing is. */
export function secretProblem(carrier: Carrier, kind: TokenKind, secret: string): string | null {
  const { name, secrets } = CARRIER_FORMS[carrier];
  const known = secrets.find((one) => one.kind === kind);
  if (!known) return `${name} has no secret of this kind.`;
  return known.pattern.test(secret) ? null : `This does not look right. ${known.hint}`;
}

export const connectionEditSchema = z
  .object({
    signatureMode: signatureModeSchema,
    name: nameSchema,
    accountId: z.string().trim().min(1, 'It is missing.').max(100),
    /** An address on another host takes its sign-in secret along: those for the old host are forgotten. */
    baseUrl: baseUrlSchema,
    lookUpsPerDay: z.number().int().min(1, 'One or more.').max(LIMITS.lookUpsPerDay).nullable(),
    /** New ones, used from now on; those before them go on verifying until they are removed. */
    secrets: z
      .array(z.object({ kind: z.enum(TOKEN_KINDS), secret: secretSchema }))
      .min(1)
      .max(4),
  })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, 'Name at least one thing to change.');
export type ConnectionEdit = z.infer<typeof connectionEditSchema>;

/** What came of a call that sends nothing, with the account and secrets that are stored. */
export const connectionTestSchema = z.object({
  outcome: z.enum(['works', 'refused', 'no_answer', 'not_possible']),
  /** In a sentence or two: what it means and what to do. */
  says: z.string(),
  httpStatus: z.number().int().nullable(),
  tookMs: z.number().int(),
});
export type ConnectionTest = z.infer<typeof connectionTestSchema>;

export const tokenInputSchema = z.object({ token: secretSchema, kind: z.enum(TOKEN_KINDS).default('both') });
export type TokenInput = z.infer<typeof tokenInputSchema>;
export type NewToken = z.input<typeof tokenInputSchema>;

/** Segments a second; one in a hundred seconds to what a short code takes. */
const paceSchema = z.number().min(0.01).max(1_000);
const numberFields = {
  name: nameSchema,
  brandId: idSchema,
  connectionId: idSchema,
  messagesPerSecond: paceSchema,
  /** How many segments may leave at once after a pause; the pace of a second when it is left out. */
  burst: z.number().min(1).max(10_000),
};
export const newNumberSchema = z.object({
  ...numberFields,
  number: z.string().trim().min(3).max(30),
  burst: numberFields.burst.optional(),
});
export type NewNumber = z.infer<typeof newNumberSchema>;
/** The number that stands in must be of the same brand; null means none. */
export const numberEditSchema = z
  .object({ ...numberFields, failoverNumberId: idSchema.nullable() })
  .partial()
  .refine((edit) => Object.keys(edit).length > 0, 'Name at least one thing to change.');
export type NumberEdit = z.infer<typeof numberEditSchema>;

export const brandSchema = z.object({ id: idSchema, name: z.string() });
export const brandsSchema = z.object({ items: z.array(brandSchema) });
export type Brand = z.infer<typeof brandSchema>;
