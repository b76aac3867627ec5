import { describe, expect, it } from 'vitest';
import { compileKeywords, isReservedKeyword, languagesOn, USUAL_KEYWORDS } from './compile-keywords';
import { homonymOf } from './keyword-homonyms';
import { keywordProblems } from './keyword-problems';
import { CONSENT_WORDS } from './consent-words';
import { recogniseConsentWord } from './recognise-consent-word';

const CALM = { optedOut: false, optInPending: false };
const intentOf = (body: string, settings: Partial<typeof USUAL_KEYWORDS>) =>
  recogniseConsentWord(body, CALM, compileKeywords({ ...USUAL_KEYWORDS, ...settings }))?.intent ?? null;

describe('keywords in force', () => {
  it('a language acts where it is on, by itself or by a country', () => {
    expect(intentOf('cancella', {})).toBeNull();
    expect(intentOf('cancella', { languages: ['it'] })).toBe('opt_out');
    expect(intentOf('cancella', { languages: [], countries: ['CH'] })).toBe('opt_out');
    expect(languagesOn({ ...USUAL_KEYWORDS, languages: [], countries: ['CA'] })).toEqual(['en', 'fr']);
  });

  it('a word of one country acts there alone', () => {
    expect(intentOf('TD', { languages: ['zh'] })).toBeNull();
    expect(intentOf('TD', { countries: ['CN'] })).toBe('opt_out');
    expect(intentOf('TD', { countries: ['TW'] })).toBeNull();
  });

  it.each([
    ['停止', 'opt_out'],
    ['退订。', 'opt_out'],
    ['모두 중지', 'opt_out'],
    ['中停止', null],
  ])('%s, written without spaces, is %s', (body, intent) => {
    expect(intentOf(body, { languages: ['zh', 'ko'] })).toBe(intent);
  });

  it('words are added and removed', () => {
    const added = [{ word: 'Basta!', intent: 'opt_out' as const, language: 'es' as const }];
    expect(intentOf('basta', { added })).toBe('opt_out');
    expect(intentOf('alto', { removed: ['ALTO'] })).toBeNull();
  });

  it('nothing is recognised as reserved that only sounds like it', () => {
    expect(isReservedKeyword('s.t.o.p')).toBe(true);
    expect(isReservedKeyword('constructor')).toBe(false);
    expect(isReservedKeyword('stopp')).toBe(false);
  });
});

describe('keywordProblems', () => {
  const problems = (settings: Partial<typeof USUAL_KEYWORDS>) =>
    keywordProblems({ ...USUAL_KEYWORDS, ...settings }).map(({ field, message, reserved }) => [
      field,
      message,
      reserved,
    ]);
  const add = (word: string, intent: 'opt_out' | 'opt_in' | 'help') =>
    problems({ added: [{ word, intent, language: 'en' }] });

  it('nothing is wrong with what holds by itself', () => {
    expect(problems({})).toEqual([]);
    expect(add('Genug', 'opt_out')).toEqual([]);
    expect(problems({ removed: ['alto', 'Remove!'] })).toEqual([]);
  });

  it.each([
    'STOP',
    's.t.o.p',
    'start',
    'UNSTOP',
    'Help',
    'Opt-Out',
    'cancel',
    'END',
    'quit',
    'revoke',
    'unsubscribe',
  ])('%s cannot be removed, and the remedy is named', (word) => {
    expect(problems({ removed: ['alto', word] })).toEqual([
      ['removed.1', expect.stringMatching(/reserved and always .*: leave it where it is/), true],
    ]);
  });

  it('a reserved word cannot be given another meaning', () => {
    expect(add('Stop!', 'opt_in')).toEqual([
      ['added.0.word', '“Stop!” is reserved and always opts out: choose another word.', true],
    ]);
    expect(add('start', 'help')[0]?.[2]).toBe(true);
  });

  it.each([
    ['', 'opt_out', /Give a word/],
    ['🛑', 'opt_out', /Give a word/],
    ['stop', 'opt_out', /acts already/],
    ['baja', 'opt_out', /acts already/],
    ['info', 'opt_out', /asks for help by the sets/],
    ['yes', 'opt_out', /those who were asked/],
    ['please do not ever text', 'opt_out', /4 words at most/],
  ] as const)('“%s” as %s is refused', (word, intent, says) => {
    expect(add(word, intent)).toEqual([['added.0.word', expect.stringMatching(says), false]]);
  });

  it('a word is added once, and what is removed may be added with another meaning', () => {
    const word = { word: 'genug', intent: 'opt_out' as const, language: 'de' as const };
    expect(problems({ added: [word, { ...word, word: 'GENUG' }] })).toEqual([
      ['added.1.word', expect.stringMatching(/twice/), false],
    ]);
    expect(
      problems({ removed: ['info'], added: [{ word: 'info', intent: 'opt_in', language: 'en' }] }),
    ).toEqual([]);
  });

  it('a word that no set has cannot be removed', () => {
    expect(problems({ removed: ['hello'] })).toEqual([
      ['removed.0', expect.stringMatching(/No set has/), false],
    ]);
  });
});

describe('homonymOf', () => {
  it.each(['alto', 'PARE', 'end', 'Huy'])('%s is warned of', (word) => {
    expect(homonymOf(word)).toMatch(/\w/);
  });
  it('is silent about what means one thing', () => {
    expect(homonymOf('unsubscribe')).toBeNull();
  });
  it('speaks of words that are in the sets', () => {
    const known = CONSENT_WORDS.filter(({ word }) => homonymOf(word) !== null);
    expect(known.length).toBeGreaterThan(20);
  });
});
