import { IMPORT_KINDS } from '@parley/domain';
import { z } from 'zod';
import { idSchema, instantSchema, pageOf } from './ids';
import { LIMITS } from './limits';

export const consentImportKindSchema = z.enum(IMPORT_KINDS);

/**
 * `checking`: it is read, nothing is written yet. `checked`: it waits for a person's word. `applying`: it goes into the
 * ledger. `refused`: it cannot be used as a whole.
 */
export const CONSENT_IMPORT_STATES = ['checking', 'refused', 'checked', 'applying', 'done'] as const;

/**
 * What becomes of a line. `ready`: it would be written; `written`: it was; `kept`: what holds of the number stands
 * against it; `repeated`: an import before has written it; `wrong`: it cannot be used.
 */
export const IMPORT_OUTCOMES = ['ready', 'written', 'kept', 'repeated', 'wrong'] as const;
export const importOutcomeSchema = z.enum(IMPORT_OUTCOMES);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

export const consentImportSchema = z.object({
  id: idSchema,
  kind: consentImportKindSchema,
  fileName: z.string(),
  /** Of the file as it was sent, hex. */
  sha256: z.string(),
  bytes: z.number().int(),
  /** Null for lists of numbers, which hold for every brand. */
  brand: z.object({ id: idSchema, name: z.string() }).nullable(),
  state: z.enum(CONSENT_IMPORT_STATES),
  /** Why it is refused. */
  refusal: z.string().nullable(),
  /** Columns that nobody reads. */
  unread: z.array(z.string()),
  /** Lines read so far; all of them once it is checked. */
  lines: z.number().int(),
  /** How much of the present step is done, from 0 to 1. */
  progress: z.number().min(0).max(1),
  counts: z.record(importOutcomeSchema, z.number().int()),
  madeBy: z.string(),
  madeAt: instantSchema,
  appliedBy: z.string().nullable(),
  appliedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** When its lines are deleted; one that is only checked ends with that. Null while it is read or written, and when refused. */
  linesUntil: instantSchema.nullable(),
});
export type ConsentImport = z.infer<typeof consentImportSchema>;
export const consentImportsPageSchema = pageOf(consentImportSchema);

export const consentUploadQuerySchema = z
  .object({
    kind: consentImportKindSchema,
    /** Whom the customers agreed with; for consents only. */
    brandId: idSchema.optional(),
    /** The name of the file. */
    name: z
      .string()
      .trim()
      .min(1)
      .max(LIMITS.nameLength)
      // eslint-disable-next-line no-control-regex -- a name with control characters is no name to show
      .regex(/^[^\x00-\x1f\x7f]+$/),
  })
  .refine(({ kind, brandId }) => kind !== 'consent' || brandId !== undefined, {
    path: ['brandId'],
    message: 'Name the brand that the customers agreed with.',
  });
export type ConsentUploadQuery = z.infer<typeof consentUploadQuerySchema>;

export const consentImportLineSchema = z.object({
  line: z.number().int(),
  number: z.string().nullable(),
  outcome: importOutcomeSchema,
  code: z.string(),
  field: z.string().nullable(),
  /** What stands against it, or how to correct it. */
  detail: z.string().nullable(),
});
export type ConsentImportLine = z.infer<typeof consentImportLineSchema>;
export const consentImportLinesPageSchema = pageOf(consentImportLineSchema);

export const consentImportLinesFilterSchema = z.object({
  outcome: importOutcomeSchema.optional(),
  /** The last line of the page before. */
  cursor: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(LIMITS.pageSizeMax).default(LIMITS.pageSize),
});
export type ConsentImportLinesFilter = z.infer<typeof consentImportLinesFilterSchema>;
