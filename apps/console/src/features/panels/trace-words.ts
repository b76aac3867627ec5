import type { RouteTrace } from '@parley/contracts';

/** What each kind of match is called when it hit. */
const KINDS: Record<NonNullable<RouteTrace['matched']>['kind'], string> = {
  exact: 'The whole text',
  first_word: 'First word',
  any_word: 'Word',
  phrase: 'Phrase',
  starts_with: 'Beginning',
  contains: 'Letters',
  regex: 'Pattern',
  catch_all: 'Any text',
};

export const kindInWords = (kind: NonNullable<RouteTrace['matched']>['kind']): string => KINDS[kind];

const OUTCOMES: Record<string, string> = {
  won: 'won',
  later: 'an earlier rule won',
  number_mismatch: 'is for other numbers',
  condition_unmet: 'its conditions were not met',
  disabled: 'is off',
};

type Condition = NonNullable<RouteTrace['candidates'][number]['conditions']>[number];

const CONDITIONS: Record<Condition['kind'], string> = {
  languages: 'language',
  hours: 'business hours',
  labels: 'label',
  contactLabels: 'label of the contact',
  thread: 'thread',
  repeatedWithinHours: 'same words within hours',
};

/** "language: es wanted, en found" */
export const conditionInWords = ({ kind, met, wanted, found }: Condition): string =>
  `${CONDITIONS[kind]}: ${wanted} ${met ? 'met' : `wanted, ${found || (found === null ? 'not known' : 'none')}`}`;

/** The outcome of a tried rule in words; one we do not know keeps its own, without code spelling. */
export const outcomeInWords = (outcome: string): string => OUTCOMES[outcome] ?? outcome.replaceAll('_', ' ');
