import type { Evidence } from '../evidence';

/** `broken` is what a fault's own line in the table promises beyond these rules. */
export type Wrong =
  'lost' | 'doubled' | 'reordered' | 'backwards' | 'foreign' | 'stuck' | 'view' | 'late' | 'broken';

export interface Finding {
  wrong: Wrong;
  what: string;
}

/** A promise of the product; knows nothing of which fault there was. */
export type Rule = (evidence: Evidence) => Finding[];

export const found = (wrong: Wrong, what: string): Finding => ({ wrong, what });
