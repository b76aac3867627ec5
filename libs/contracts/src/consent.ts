import { KEEPABLE_PURPOSES } from '@parley/domain';
import { z } from 'zod';

/** What somebody who opts out may keep, where they are asked. */
export const keepablePurposeSchema = z.enum(KEEPABLE_PURPOSES);

/** What a text that is nothing but a consent word does; `keep` answers what may go on after an opt-out. */
export const wordIntentSchema = z.enum(['opt_out', 'opt_in', 'keep', 'help']);
export type WordIntent = z.infer<typeof wordIntentSchema>;
