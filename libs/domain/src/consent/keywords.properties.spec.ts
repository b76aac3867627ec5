import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compileKeywords,
  keywordKey,
  type KeywordSettings,
  RESERVED_KEYWORDS,
  USUAL_KEYWORDS,
} from './compile-keywords';
import { CONSENT_LANGUAGES, CONSENT_WORDS, type ConsentIntent, type ConsentLanguage } from './consent-words';
import { KEYWORD_COUNTRIES } from './keyword-countries';
import { recogniseConsentWord } from './recognise-consent-word';

const LANGUAGES = Object.keys(CONSENT_LANGUAGES) as ConsentLanguage[];
const ALL = compileKeywords({
  ...USUAL_KEYWORDS,
  languages: LANGUAGES,
  countries: Object.keys(KEYWORD_COUNTRIES),
});
const ASKED = { optedOut: true, optInPending: false };
const CALM = { optedOut: false, optInPending: false };

const entry = fc.constantFrom(...CONSENT_WORDS);
const mark = fc.constantFrom(
  ...[' ', '!', '.', '?', '"', '“', '”', '…', '🛑', '🙏🏽', '\n', '*', '_', '\u200b', '\u202a', '-'],
);
const marks = fc.array(mark, { maxLength: 6 }).map((all) => all.join(''));

/** As a full-width keyboard would write it. */
const widen = (word: string): string =>
  word.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

const spelling = fc.record({
  capitals: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
  wide: fc.boolean(),
  apart: fc.boolean(),
  decomposed: fc.boolean(),
  before: marks,
  after: marks,
});

/** Turkish İ and ß have no way back from capitals; those letters stay as they are. */
const capital = (letter: string): string => {
  const upper = letter.toUpperCase();
  return upper.toLowerCase() === letter && upper.length === letter.length ? upper : letter;
};

function spell(
  word: string,
  how: {
    capitals: boolean[];
    wide: boolean;
    apart: boolean;
    decomposed: boolean;
    before: string;
    after: string;
  },
): string {
  const letters = Array.from(word, (letter, index) => (how.capitals[index % 20] ? capital(letter) : letter));
  const joined =
    how.apart && !word.includes(' ') && /^[a-z]+$/u.test(word) ? letters.join('.') : letters.join('');
  const wide = how.wide ? widen(joined) : joined;
  return how.before + (how.decomposed ? wide.normalize('NFD') : wide) + how.after;
}

const filler = fc.constantFrom(
  'could you',
  'the warehouse',
  'my order 55',
  'mañana',
  'bitte noch',
  'ne pas',
  '今天',
  'nhé',
  '주문',
);

const settings: fc.Arbitrary<KeywordSettings> = fc.record({
  countries: fc.subarray(Object.keys(KEYWORD_COUNTRIES)),
  languages: fc.subarray(LANGUAGES),
  added: fc.array(
    fc.record({
      word: fc.oneof(
        fc.constantFrom(...Object.keys(RESERVED_KEYWORDS), 'S.T.O.P', 'Opt-Out', 'yes', 'join'),
        fc.string(),
      ),
      intent: fc.constantFrom<ConsentIntent>('opt_out', 'opt_in', 'help'),
      language: fc.constantFrom(...LANGUAGES),
    }),
  ),
  removed: fc.array(
    fc.oneof(
      fc.constantFrom(...Object.keys(RESERVED_KEYWORDS), 'STOP!', 'optout'),
      entry.map(({ word }) => word),
    ),
  ),
});

describe('keywords', () => {
  it('every listed word acts in any case, width and punctuation', () => {
    fc.assert(
      fc.property(entry, spelling, ({ word, intent }, how) => {
        expect(recogniseConsentWord(spell(word, how), ASKED, ALL)?.intent).toBe(intent);
      }),
      { numRuns: 2_000 },
    );
  });

  it('no word inside a sentence acts', () => {
    fc.assert(
      fc.property(entry, filler, fc.boolean(), spelling, ({ word }, rest, first, how) => {
        const said = spell(word, { ...how, before: '', after: '' });
        expect(recogniseConsentWord(first ? `${said} ${rest}` : `${rest} ${said}.`, ASKED, ALL)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });

  it('a reserved word is never lost and never means anything else, whatever is configured', () => {
    fc.assert(
      fc.property(settings, spelling, (given, how) => {
        const compiled = compileKeywords(given);
        for (const [word, intent] of Object.entries(RESERVED_KEYWORDS))
          expect([word, recogniseConsentWord(spell(word, how), CALM, compiled)?.intent]).toEqual([
            word,
            intent,
          ]);
      }),
      { numRuns: 500 },
    );
  });

  it('settings touch nothing but what they name', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const compiled = compileKeywords(given);
        const named = new Set([...given.removed, ...given.added.map(({ word }) => word)].map(keywordKey));
        const plain = compileKeywords({ ...given, added: [], removed: [] });
        for (const [key, entries] of plain) if (!named.has(key)) expect(compiled.get(key)).toEqual(entries);
      }),
    );
  });
});
