import type { PatternGroup } from './pattern-group';

/** Patterns that stand at the same place of the text; offsets are those of the original text. */
export interface Match {
  group: PatternGroup;
  start: number;
  end: number;
  /** The places of the first and the last of its words; -1 for the catch-all, which has none. */
  from: number;
  to: number;
  /** A word of it was forgiven a typo. */
  isTypo: boolean;
  /** It need not begin and end with whole words. */
  isInside?: true;
}

/** Who is told of what is found. */
export interface Finds {
  /** Whether a group that may stand here is worth a closer look. What was of no interest once is so for good. */
  wants: (group: PatternGroup) => boolean;
  take: (match: Match) => void;
}

/** All that is found, in a list. */
export class EveryMatch implements Finds {
  readonly matches: Match[] = [];
  wants(): boolean {
    return true;
  }
  take(match: Match): void {
    this.matches.push(match);
  }
}
