import { z } from 'zod';
import { LIMITS } from './limits';
import { routeDraftSavedSchema } from './routing';

export const ruleFileFormatSchema = z.enum(['csv', 'json']);
export type RuleFileFormat = z.infer<typeof ruleFileFormatSchema>;

/** The file is the whole answer: `text/csv` or `application/json`. */
export const routesExportQuerySchema = z.object({
  format: ruleFileFormatSchema,
  /** The draft, the live set, or a published one by its number. */
  set: z.union([z.enum(['draft', 'live']), z.coerce.number().int().positive()]).default('live'),
});
export type RoutesExportQuery = z.infer<typeof routesExportQuerySchema>;

export const routesImportInputSchema = z.object({
  format: ruleFileFormatSchema,
  /** The file as text. CSV may have commas, semicolons or tabs between its cells. */
  content: z.string().max(LIMITS.requestBytes),
  /** `add` puts the rules beside those of the draft, `replace` in their place. A rule with the id of another replaces it. */
  mode: z.enum(['add', 'replace']).default('add'),
  /** The revision of the draft they are taken into; 0 when there is none. */
  revision: z.number().int().nonnegative(),
  /** Only tell what would be done. */
  dryRun: z.boolean().default(false),
  /** Take what is right in a file with mistakes; otherwise all or nothing. */
  goodLinesOnly: z.boolean().default(false),
});
export type RoutesImportInput = z.infer<typeof routesImportInputSchema>;

export const ruleFileProblemSchema = z.object({
  /** Of CSV the line, of JSON the rule's place, from 1; null: it concerns the file, of which nothing can be taken. */
  line: z.number().int().nullable(),
  /** The column, or the path in a rule of JSON; null: the line as a whole. */
  field: z.string().nullable(),
  code: z.string(),
  message: z.string(),
  remedy: z.string(),
});
export type RuleFileProblem = z.infer<typeof ruleFileProblemSchema>;

export const routesImportSchema = z.object({
  /** Rules in the file, and of these how many have nothing wrong. */
  rules: z.number().int(),
  good: z.number().int(),
  /** In the order of the lines, at most `LIMITS.importProblems`; how many there are in all. */
  problems: z.array(ruleFileProblemSchema),
  problemCount: z.number().int(),
  /** What becomes of the draft by the good ones. */
  added: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
  /** The draft with them; null after a dry run. */
  saved: routeDraftSavedSchema.nullable(),
});
export type RoutesImport = z.infer<typeof routesImportSchema>;
