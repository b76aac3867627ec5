import type { KeywordTrial } from '@parley/contracts';
import { expect, test } from 'vitest';
import { consequenceInWords, readingInWords } from './keyword-texts';

const TALK: KeywordTrial = {
  tier: 'none',
  intent: null,
  keyword: null,
  language: null,
  source: null,
  leadsTo: null,
  answer: null,
  keeps: [],
  reasons: [],
  version: '1',
};
const alto = { ...TALK, tier: 'exact', intent: 'opt_out', keyword: 'alto', language: 'es' } as const;
const question = { kind: 'confirm', by: 'parley', says: '', text: '', segments: 1 } as const;

test.each<[KeywordTrial, RegExp, string]>([
  [TALK, /Ordinary talk/, 'Nothing changes.'],
  [{ ...alto, leadsTo: 'opted_out' }, /“alto”, Spanish: opts out/, 'The customer is then opted out.'],
  [alto, /“alto”/, 'Nothing changes: it is so already.'],
  [{ ...alto, intent: 'help' }, /asks for help/, 'Nothing changes.'],
  [
    { ...alto, intent: 'opt_in', answer: question },
    /opts in/,
    'Nothing changes until the customer confirms.',
  ],
  [{ ...alto, tier: 'certain', leadsTo: 'opted_out' }, /overturned/, 'The customer is then opted out.'],
  [{ ...alto, tier: 'likely' }, /held until somebody decides/, 'Nothing changes.'],
  [
    { ...TALK, tier: 'exact', keyword: 'UPDATES', keeps: ['alert'] },
    /“UPDATES” that was asked for/,
    'Goes on: alerts. Everything else stays stopped.',
  ],
])('%#: a trial in words', (trial, reading, consequence) => {
  expect(readingInWords(trial)).toMatch(reading);
  expect(consequenceInWords(trial)).toBe(consequence);
});
