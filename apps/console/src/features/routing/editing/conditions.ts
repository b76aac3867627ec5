import type { RouteRuleInput } from '@parley/contracts';

export type Conditions = NonNullable<RouteRuleInput['conditions']>;
type ConditionKind = keyof Conditions;
type Result = { kind: ConditionKind; met: boolean; wanted: string; found: string | null };

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
/** "Spanish" of "es"; what is no language code keeps its letters. */
export const languageName = (code: string): string =>
  /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code;

/** Conditions with one changed; without any the rule has none. */
export const withCondition = (
  conditions: Conditions | undefined,
  change: Conditions,
): Conditions | undefined => {
  const next = { ...conditions, ...change };
  return Object.values(next).some((value) => value !== undefined) ? next : undefined;
};

/** Each condition in a few words, in one order: "Spanish", "while closed", "first text". */
export const conditionsInWords = (conditions: Conditions | undefined): string[] => {
  if (conditions === undefined) return [];
  const { languages: spoken, hours, labels, contactLabels, thread, repeatedWithinHours } = conditions;
  return [
    spoken?.length ? spoken.map(languageName).join(' or ') : null,
    hours ? `while ${hours.state}` : null,
    labels?.length ? `labelled ${labels.join(' or ')}` : null,
    contactLabels?.length ? `contact labelled ${contactLabels.join(' or ')}` : null,
    thread ? (thread === 'first' ? 'first text' : 'running thread') : null,
    repeatedWithinHours ? `same words within ${repeatedWithinHours} h` : null,
  ].filter((words) => words !== null);
};

/** What a condition compares: of no text, so that it stands for every calendar and list of the rule. */
export const conditionsAsComparable = (conditions: Conditions | undefined): string =>
  JSON.stringify([
    conditions?.languages ?? [],
    conditions?.hours ?? null,
    conditions?.labels ?? [],
    conditions?.contactLabels ?? [],
    conditions?.thread ?? null,
    conditions?.repeatedWithinHours ?? null,
  ]);

const FAILED: Record<ConditionKind, (result: Result) => string> = {
  languages: ({ wanted, found }) =>
    `is for ${wanted.split(', ').map(languageName).join(' or ')}, this is ${found === null ? 'in no known language' : languageName(found)}`,
  hours: ({ wanted, found }) =>
    `is for when we are ${wanted}, ${found === null ? 'the time is not known' : `we are ${found}`}`,
  labels: ({ wanted, found }) => `wants the label ${wanted}, the thread has ${found || 'none'}`,
  contactLabels: ({ wanted, found }) => `wants the label ${wanted}, the contact has ${found || 'none'}`,
  thread: ({ wanted }) => (wanted === 'first' ? 'is for first texts' : 'is for running threads'),
  repeatedWithinHours: ({ wanted }) => `wants the same words within ${wanted} h`,
};

/** Why a rule did not apply, by its first condition that failed. */
export const failedInWords = (results: readonly Result[] | undefined): string | null => {
  const failed = results?.find(({ met }) => !met);
  return failed === undefined ? null : FAILED[failed.kind](failed);
};
