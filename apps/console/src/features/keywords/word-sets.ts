import type { KeywordSettingsInput } from '@parley/contracts';
import {
  CONSENT_WORDS,
  type ConsentLanguage,
  type ConsentWordEntry,
  homonymOf,
  isReservedKeyword,
} from '@parley/domain';
import { isTakenOut } from './editing/settings';

export interface ShownWord extends ConsentWordEntry {
  isReserved: boolean;
  isOut: boolean;
  homonym: string | null;
}

/** The words of a language as they stand, those of its own countries where these are on; what each may be mistaken for. */
export const wordsOfSet = (language: ConsentLanguage, settings: KeywordSettingsInput): ShownWord[] =>
  CONSENT_WORDS.filter(
    (entry) =>
      entry.language === language &&
      (entry.countries?.some((country) => settings.countries.includes(country)) ?? true),
  ).map((entry) => ({
    ...entry,
    isReserved: isReservedKeyword(entry.word),
    isOut: isTakenOut(settings, entry.word),
    homonym: homonymOf(entry.word),
  }));
