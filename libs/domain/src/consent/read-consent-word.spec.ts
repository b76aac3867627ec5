import { describe, expect, it } from 'vitest';
import type { Clarification } from './clarification';
import { compileKeywords, USUAL_KEYWORDS } from './compile-keywords';
import { type ConsentRules, type ConsentText, isOptInPending, readConsentWord } from './read-consent-word';

const RULES: ConsentRules = {
  version: '1',
  keywords: compileKeywords(USUAL_KEYWORDS),
  removed: new Set(),
  doubleOptIn: false,
  clarification: null,
  wordings: [],
  confirmedBy: 'usual',
  carrier: 'twilio',
  number: '+12125550100',
};
const read = (body: string, at: Partial<ConsentText> = {}, rules: Partial<ConsentRules> = {}) => {
  const reading = readConsentWord(
    {
      body,
      state: 'conversational',
      optInPending: false,
      isNarrowing: false,
      answeredByCarrier: null,
      ...at,
    },
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
      {
        body: 'a long story that ends',
        state: 'none',
        optInPending: false,
        isNarrowing: false,
        answeredByCarrier: 'opt_out',
      },
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

describe('an opt-out whose confirmation asks what may go on', () => {
  const clarification: Clarification = {
    purposes: ['alert', 'transactional'],
    words: [{ language: 'en', word: 'UPDATES' }],
  };
  const asking = (body: string, at: Partial<ConsentText> = {}, rules: Partial<ConsentRules> = {}) =>
    readConsentWord(
      {
        body,
        state: 'conversational',
        optInPending: false,
        isNarrowing: false,
        answeredByCarrier: null,
        ...at,
      },
      { ...RULES, clarification, ...rules },
    );
  const minute = 60_000;

  it('is asked about with the confirmation, and ends everything all the same', () => {
    expect(asking('STOP')).toMatchObject({
      leadsTo: 'opted_out',
      answer: 'clarify',
      offer: { word: 'UPDATES', purposes: ['transactional', 'alert'] },
    });
  });
  it.each<[string, string, Partial<ConsentText>, Partial<ConsentRules>]>([
    ['nothing is asked where nobody set it up', 'STOP', {}, { clarification: null }],
    ['nor in a language without its word', 'baja', {}, {}],
    ['nor where the carrier has confirmed', 'STOP', { answeredByCarrier: 'opt_out' }, {}],
    ['nor where the carrier will', 'STOP', {}, { confirmedBy: 'carrier' }],
    ['nor a number that changed hands', 'STOP', { state: 'lapsed' }, {}],
    ['nor six minutes late', 'STOP', { late: { saidAtMs: 0, nowMs: 6 * minute } }, {}],
  ])('%s', (_, body, at, rules) => {
    const reading = asking(body, at, rules);
    expect([reading?.leadsTo, reading?.answer, reading?.offer]).toEqual(['opted_out', 'opt_out', null]);
  });
  it('five minutes late it is', () => {
    expect(asking('STOP', { late: { saidAtMs: 0, nowMs: 5 * minute } })?.answer).toBe('clarify');
  });
  it('a STOP said again is neither confirmed nor asked about', () => {
    expect(asking('STOP', { state: 'opted_out', isNarrowing: true })).toMatchObject({
      leadsTo: 'opted_out',
      answer: null,
      offer: null,
    });
  });
  it('a YES of somebody who was asked, or keeps something, is no START', () => {
    expect(asking('YES', { state: 'opted_out', isNarrowing: true })).toBeNull();
    expect(asking('START', { state: 'opted_out', isNarrowing: true })?.leadsTo).toBe('opted_in');
    expect(asking('YES', { state: 'opted_out', isNarrowing: true, optInPending: true })?.leadsTo).toBe(
      'opted_in',
    );
  });
});
