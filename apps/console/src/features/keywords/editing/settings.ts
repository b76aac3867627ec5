// Changes to the keywords of a brand, as one makes them on the page. A scope is one of its numbers, or null for the brand.
import type { BrandKeywords, KeywordSettingsInput } from '@parley/contracts';
import { type ConfirmationKind, type ConsentLanguage, keywordKey, usualWording } from '@parley/domain';

type NumberSettings = BrandKeywords['numbers'][number];
export type Scope = string | null;

/** How a number is set; one that is not named is as its brand. */
export const numberIn = (settings: BrandKeywords, numberId: string): NumberSettings =>
  settings.numbers.find((one) => one.numberId === numberId) ?? {
    numberId,
    confirmedBy: 'usual',
    keywords: null,
  };

/** A number that is as its brand again is not named any more. */
export function changeNumber(
  settings: BrandKeywords,
  numberId: string,
  change: Partial<NumberSettings>,
): BrandKeywords {
  const next = { ...numberIn(settings, numberId), ...change };
  const others = settings.numbers.filter((one) => one.numberId !== numberId);
  const isUsual = next.confirmedBy === 'usual' && next.keywords === null;
  return { ...settings, numbers: isUsual ? others : [...others, next] };
}

/** The words in force in a scope. */
export const wordsIn = (settings: BrandKeywords, scope: Scope): KeywordSettingsInput =>
  (scope === null ? null : numberIn(settings, scope).keywords) ?? settings.keywords;

export const changeWords = (
  settings: BrandKeywords,
  scope: Scope,
  change: Partial<KeywordSettingsInput>,
): BrandKeywords => {
  const keywords = { ...wordsIn(settings, scope), ...change };
  return scope === null ? { ...settings, keywords } : changeNumber(settings, scope, { keywords });
};

/** With the item where it was missing, without it where it was there. */
export const toggled = <T>(items: readonly T[], item: T): T[] =>
  items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

/** A word of the sets is taken out, or put back. */
export function toggleWord({ removed }: KeywordSettingsInput, word: string): string[] {
  const key = keywordKey(word);
  const others = removed.filter((one) => keywordKey(one) !== key);
  return others.length < removed.length ? others : [...removed, word];
}

export const isTakenOut = ({ removed }: KeywordSettingsInput, word: string): boolean =>
  removed.some((one) => keywordKey(one) === keywordKey(word));

export const wordingIn = (settings: BrandKeywords, kind: ConfirmationKind, language: ConsentLanguage) =>
  settings.wordings.find((one) => one.kind === kind && one.language === language);

/** A wording like ours is none of one's own. */
export function changeWording(
  settings: BrandKeywords,
  kind: ConfirmationKind,
  language: ConsentLanguage,
  text: string,
): BrandKeywords {
  const others = settings.wordings.filter((one) => one.kind !== kind || one.language !== language);
  return {
    ...settings,
    wordings: text === usualWording(kind, language) ? others : [...others, { kind, language, text }],
  };
}

type Asked = NonNullable<BrandKeywords['clarification']>;

/** Where a question begins: order updates, by an English word. */
const FIRST_ASKED: Asked = { purposes: ['transactional'], words: [{ language: 'en', word: 'UPDATES' }] };

/** The confirmation of an opt-out asks what may go on, or asks nothing. */
export const askOnOptOut = (settings: BrandKeywords, isAsked: boolean): BrandKeywords => ({
  ...settings,
  clarification: isAsked ? FIRST_ASKED : null,
});

/** The word in a language, given, changed, or taken away where nothing is left of it. */
export function changeKeepWord(asked: Asked, language: ConsentLanguage, word: string): Asked {
  const others = asked.words.filter((one) => one.language !== language);
  return { ...asked, words: word === '' ? others : [...others, { language, word }] };
}

/** Whether two settings do the same, whatever order they were made in. */
export const isSame = (one: BrandKeywords, other: BrandKeywords): boolean => shape(one) === shape(other);

const sorted = <T>(items: readonly T[]): string[] => items.map((item) => JSON.stringify(item)).sort();

const wordsShape = ({ countries, languages, added, removed }: KeywordSettingsInput) => [
  sorted(countries),
  sorted(languages),
  sorted(added),
  sorted(removed),
];

const shape = ({ keywords, doubleOptIn, clarification, wordings, numbers }: BrandKeywords): string =>
  JSON.stringify([
    wordsShape(keywords),
    doubleOptIn,
    clarification && [
      sorted(clarification.purposes),
      sorted(clarification.words.map(({ language, word }) => [language, word])),
    ],
    sorted(wordings.map(({ kind, language, text }) => [kind, language, text])),
    sorted(
      numbers.map((one) => [one.numberId, one.confirmedBy, one.keywords ? wordsShape(one.keywords) : null]),
    ),
  ]);
