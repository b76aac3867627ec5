import type { ContactConsent } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { consentInWords, sourceInWords } from './consent-words';

describe('consent in words', () => {
  it.each<[string, ContactConsent['state'], boolean, string]>([
    ['an opt-in may be texted', 'opted_in', false, 'May be texted'],
    ['an opt-out may not', 'opted_out', false, 'Opted out'],
    ['a hold outranks an opt-in', 'opted_in', true, 'Sends are held'],
    ['nor a number that changed hands', 'lapsed', true, 'Consent has lapsed'],
    ['a hold never hides an opt-out', 'opted_out', true, 'Opted out'],
  ])('%s', (_, state, held, title) => {
    expect(consentInWords({ state, kept: [], held }).title).toBe(title);
  });

  it('what is kept of an opt-out is named, and a hold stops it too', () => {
    const kept = ['transactional', 'alert'] as const;
    const title = (held: boolean) => consentInWords({ state: 'opted_out', kept: [...kept], held }).title;
    expect(title(false)).toBe('Opted out, but for transactional texts and alerts');
    expect(title(true)).toBe('Sends are held');
  });

  it.each([
    ['the word texted is the proof', { source: 'text', keyword: 'START' }, 'Texted “START”'],
    [
      'where it was texted is said',
      { source: 'text to another number of the brand', keyword: 'STOP' },
      'Texted “STOP” to another number of the brand',
    ],
    ['a form is named', { source: 'web_form', keyword: null }, 'Web form'],
    ['the desk has words of its own', { source: 'desk', keyword: null }, 'Entered by hand'],
    ['nothing known says nothing', { source: null, keyword: null }, null],
  ])('%s', (_, consent, expected) => {
    expect(sourceInWords(consent)).toBe(expected);
  });
});
