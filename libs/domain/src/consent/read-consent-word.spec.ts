import { describe, expect, it } from 'vitest';
import { compileKeywords, USUAL_KEYWORDS } from './compile-keywords';
import { type ConsentRules, type ConsentText, isOptInPending, readConsentWord } from './read-consent-word';

const RULES: ConsentRules = {
  version: '1',
  keywords: compileKeywords(USUAL_KEYWORDS),
  removed: new Set(),
  doubleOptIn: false,
  wordings: [],
  confirmedBy: 'usual',
  carrier: 'twilio',
  number: '+12125550100',
};
const read = (body: string, at: Partial<ConsentText> = {}, rules: Partial<ConsentRules> = {}) => {
  const reading = readConsentWord(
    { body, state: 'conversational', optInPending: false, answeredByCarrier: null, ...at },
    { ...RULES, ...rules },
  );
  return reading && [reading.leadsTo, reading.answer, reading.owner.by];
};

describe('what a consent word does', () => {
  it('STOP opts out and is confirmed once', () => {
    expect(read('STOP')).toEqual(['opted_out', 'opt_out', 'parley']);
    expect(read('STOP', { state: 'opted_out' })).toEqual(['opted_out', null, 'parley']);
  });
  it('START opts in at once where nothing is to be confirmed', () => {
    expect(read('START')).toEqual(['opted_in', 'opt_in', 'parley']);
    expect(read('START', { state: 'opted_in' })).toEqual(['opted_in', null, 'parley']);
  });
  it('HELP is answered in every state', () => {
    for (const state of ['none', 'conversational', 'opted_in', 'opted_out'] as const)
      expect(read('HELP', { state })).toEqual([null, 'help', 'parley']);
  });
  it('YES is ordinary talk from somebody who was not asked', () => {
    expect(read('YES')).toBeNull();
    expect(read('YES', { state: 'opted_in' })).toBeNull();
    expect(read('YES', { state: 'opted_out' })).toEqual(['opted_in', 'opt_in', 'parley']);
  });
  it('a word set up at the carrier is acted upon and answered there', () => {
    expect(read('Adios', { answeredByCarrier: 'opt_out' })).toEqual(['opted_out', 'opt_out', 'carrier']);
    const long = readConsentWord(
      { body: 'a long story that ends', state: 'none', optInPending: false, answeredByCarrier: 'opt_out' },
      RULES,
    );
    expect(long?.word.keyword).toBe('opt_out');
  });
});

describe('double opt-in', () => {
  const double = (body: string, at: Partial<ConsentText> = {}) => read(body, at, { doubleOptIn: true });

  it('START is answered by a question and changes nothing yet', () => {
    expect(double('START')).toEqual([null, 'confirm', 'parley']);
    expect(double('START', { state: 'opted_out' })).toEqual([null, 'confirm', 'parley']);
  });
  it('the question is ours even where the carrier has confirmed the START', () => {
    expect(double('START', { answeredByCarrier: 'opt_in' })).toEqual([null, 'confirm', 'parley']);
  });
  it('YES answers the question', () => {
    expect(double('Yes!', { optInPending: true })).toEqual(['opted_in', 'opt_in', 'parley']);
    expect(double('sí', { state: 'opted_out', optInPending: true })).toEqual([
      'opted_in',
      'opt_in',
      'parley',
    ]);
  });
  it('START again is no answer, and is not asked about again', () => {
    expect(double('START', { optInPending: true })).toEqual([null, null, 'parley']);
  });
  it('a first YES of somebody who has opted out asks for the question, not for texts', () => {
    expect(double('YES', { state: 'opted_out' })).toEqual([null, 'confirm', 'parley']);
  });
  it('YES without a question is ordinary talk', () => {
    expect(double('YES')).toBeNull();
  });
  it('STOP counts while one is pending', () => {
    expect(double('STOP', { optInPending: true })).toEqual(['opted_out', 'opt_out', 'parley']);
  });
  it('who has opted in is not asked again', () => {
    expect(double('START', { state: 'opted_in' })).toEqual(['opted_in', null, 'parley']);
  });
  it('a question is forgotten after a week', () => {
    const week = 7 * 24 * 3_600_000;
    expect([isOptInPending(null, 0), isOptInPending(0, week - 1), isOptInPending(0, week)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
