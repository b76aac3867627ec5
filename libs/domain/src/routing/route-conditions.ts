/**
 * What must hold beside the words for a rule to apply. Each kind of condition is one line of the table: what it
 * wants, what was found, whether that will do, and when it holds whenever another one does.
 */
import { type BusinessCalendar, isOpen } from '../hours/business-calendar';
import { detectLanguage } from '../text/detect-language';
import type { RouteInput } from './route-rules';

/** All that are given must hold. */
export interface RouteConditions {
  /** Any of these languages (ISO 639-1): the text's own where it tells, else the contact's. */
  languages?: string[] | undefined;
  /** The business is open, or closed, by this calendar. */
  hours?: { state: 'open' | 'closed'; calendar: BusinessCalendar } | undefined;
  /** The thread has any of these labels before the text is routed. */
  labels?: string[] | undefined;
  /** The contact has any of these labels. */
  contactLabels?: string[] | undefined;
  /** The text opens the thread, or comes in one that was there. */
  thread?: 'first' | 'running' | undefined;
  /** The customer sent the same words in this thread at most so many hours before. */
  repeatedWithinHours?: number | undefined;
}

/** What each kind of condition says, where it is given. */
type Wanted = { [K in keyof RouteConditions]-?: NonNullable<RouteConditions[K]> };
export type ConditionKind = keyof Wanted;

/** How one condition came out, in words of the wire: codes, names and numbers, for the screen to say. */
export interface ConditionResult {
  kind: ConditionKind;
  met: boolean;
  wanted: string;
  /** Null when it is not known; what is not known meets no condition. */
  found: string | null;
}

interface ConditionRule<K extends ConditionKind> {
  wanted: (condition: Wanted[K]) => string;
  found: (input: RouteInput, condition: Wanted[K]) => string | null;
  met: (input: RouteInput, condition: Wanted[K]) => boolean;
  /** Whether `wide` holds whenever `narrow` does. */
  implied: (narrow: Wanted[K], wide: Wanted[K]) => boolean;
  /** Whether both can hold for one text. */
  compatible: (one: Wanted[K], other: Wanted[K]) => boolean;
}

const HOUR_MS = 3_600_000;
/** Where neither the text nor the contact tells. */
const languageOf = ({ text, contactLanguage }: RouteInput): string | null =>
  detectLanguage(text) ?? contactLanguage?.split(/[-_]/)[0]?.toLowerCase() ?? null;
const openState = (input: RouteInput, calendar: BusinessCalendar): 'open' | 'closed' | null =>
  input.atMs === undefined ? null : isOpen(calendar, input.atMs) ? 'open' : 'closed';
const threadState = ({ firstText }: RouteInput) => (firstText ? 'first' : 'running');
const within = (narrow: readonly string[], wide: readonly string[]) =>
  narrow.every((item) => wide.includes(item));
const meet = (one: readonly string[], other: readonly string[]) => one.some((item) => other.includes(item));
const sameCalendar = (a: BusinessCalendar, b: BusinessCalendar) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

const CONDITIONS: { readonly [K in ConditionKind]: ConditionRule<K> } = {
  languages: {
    wanted: (languages) => languages.join(', '),
    found: languageOf,
    met: (input, languages) => languages.includes(languageOf(input) ?? ''),
    implied: within,
    compatible: meet,
  },
  hours: {
    wanted: ({ state }) => state,
    found: (input, { calendar }) => openState(input, calendar),
    met: (input, { state, calendar }) => openState(input, calendar) === state,
    implied: (narrow, wide) => narrow.state === wide.state && sameCalendar(narrow.calendar, wide.calendar),
    compatible: (one, other) => one.state === other.state || !sameCalendar(one.calendar, other.calendar),
  },
  labels: {
    wanted: (labels) => labels.join(', '),
    found: ({ labels }) => (labels === undefined ? null : labels.join(', ')),
    met: (input, labels) => meet(labels, input.labels ?? []),
    implied: within,
    compatible: () => true,
  },
  contactLabels: {
    wanted: (labels) => labels.join(', '),
    found: ({ contactLabels }) => (contactLabels === undefined ? null : contactLabels.join(', ')),
    met: (input, labels) => meet(labels, input.contactLabels ?? []),
    implied: within,
    compatible: () => true,
  },
  thread: {
    wanted: (state) => state,
    found: threadState,
    met: (input, state) => threadState(input) === state,
    implied: (narrow, wide) => narrow === wide,
    compatible: (one, other) => one === other,
  },
  repeatedWithinHours: {
    wanted: String,
    found: ({ sameTextAgoMs }) =>
      sameTextAgoMs === undefined || sameTextAgoMs === null ? null : (sameTextAgoMs / HOUR_MS).toFixed(1),
    met: ({ sameTextAgoMs }, hours) =>
      sameTextAgoMs !== undefined && sameTextAgoMs !== null && sameTextAgoMs <= hours * HOUR_MS,
    implied: (narrow, wide) => narrow <= wide,
    compatible: () => true,
  },
};
const KINDS = Object.keys(CONDITIONS) as ConditionKind[];

/** The conditions of a rule that say anything: an empty list is an absence. Null when there are none. */
export function givenConditions(conditions: RouteConditions | undefined): RouteConditions | null {
  if (!conditions) return null;
  const given = KINDS.filter((kind) => isGiven(conditions[kind]));
  return given.length === 0 ? null : Object.fromEntries(given.map((kind) => [kind, conditions[kind]]));
}

/** How each condition comes out for a text, in the order of the table. */
export function explainConditions(conditions: RouteConditions, input: RouteInput): ConditionResult[] {
  return KINDS.flatMap((kind) => explainOne(kind, conditions, input));
}

/** Whether all of them hold. */
export function conditionsHold(conditions: RouteConditions, input: RouteInput): boolean {
  return KINDS.every((kind) => holdsOne(kind, conditions, input));
}

/** Whether `wide` holds for every text that `narrow` holds for. Both as `givenConditions` answers. */
export function conditionsImply(narrow: RouteConditions | null, wide: RouteConditions | null): boolean {
  return KINDS.every((kind) => impliesOne(kind, narrow ?? {}, wide ?? {}));
}

/** Whether one text can meet both. */
export function conditionsMeet(one: RouteConditions | null, other: RouteConditions | null): boolean {
  return KINDS.every((kind) => compatibleOne(kind, one ?? {}, other ?? {}));
}

function isGiven(value: RouteConditions[ConditionKind]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function wantedOf<K extends ConditionKind>(kind: K, conditions: RouteConditions): Wanted[K] | undefined {
  return conditions[kind] as Wanted[K] | undefined;
}

function explainOne<K extends ConditionKind>(
  kind: K,
  conditions: RouteConditions,
  input: RouteInput,
): ConditionResult[] {
  const wanted = wantedOf(kind, conditions);
  if (wanted === undefined) return [];
  const rule = CONDITIONS[kind];
  return [
    { kind, met: rule.met(input, wanted), wanted: rule.wanted(wanted), found: rule.found(input, wanted) },
  ];
}

function holdsOne<K extends ConditionKind>(kind: K, conditions: RouteConditions, input: RouteInput): boolean {
  const wanted = wantedOf(kind, conditions);
  return wanted === undefined || CONDITIONS[kind].met(input, wanted);
}

function impliesOne<K extends ConditionKind>(
  kind: K,
  narrow: RouteConditions,
  wide: RouteConditions,
): boolean {
  const [given, wanted] = [wantedOf(kind, narrow), wantedOf(kind, wide)];
  if (wanted === undefined) return true;
  return given !== undefined && CONDITIONS[kind].implied(given, wanted);
}

function compatibleOne<K extends ConditionKind>(
  kind: K,
  one: RouteConditions,
  other: RouteConditions,
): boolean {
  const [a, b] = [wantedOf(kind, one), wantedOf(kind, other)];
  return a === undefined || b === undefined || CONDITIONS[kind].compatible(a, b);
}
