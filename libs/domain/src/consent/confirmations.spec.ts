import { describe, expect, it } from 'vitest';
import { countSegments } from '../segments/count-segments';
import { KEEPABLE_PURPOSES } from './clarification';
import { compileKeywords, USUAL_KEYWORDS } from './compile-keywords';
import { confirmationText } from './confirmations';
import { CONSENT_LANGUAGES, type ConsentLanguage } from './consent-words';
import { recogniseConsentWord } from './recognise-consent-word';
import { usualWording, wordingProblems } from './wording-problems';

const brand = { name: 'Northwind', supportContact: '+1 202 555 0143' };
const languages = Object.keys(CONSENT_LANGUAGES) as ConsentLanguage[];
/** Written in letters that GSM-7 lacks: two texts. */
const UNICODE = new Set<string>(['zh', 'ko']);
const kinds = ['opt_out', 'opt_in', 'help', 'confirm', 'clarify'] as const;
/** All that may be kept, by a word of ten letters. */
const OFFER = { word: 'NOTICEABLE', purposes: KEEPABLE_PURPOSES };
const LONG_NAME = 'Northwind Traders Co';

describe('confirmationText', () => {
  it.each(languages)('%s: an opt-out confirmation names the brand and how to come back', (language) => {
    const text = confirmationText('opt_out', language, brand);
    expect(text).toMatch(/^Northwind[:：]/u);
    expect(text).toContain('START');
  });

  it.each(languages)('%s: every wording of ours says what carriers ask for', (language) => {
    for (const kind of kinds)
      expect([kind, wordingProblems({ kind, language, text: usualWording(kind, language) }, brand)]).toEqual([
        kind,
        [],
      ]);
  });

  it.each(languages)('%s: the words it tells people to reply with do what it says', (language) => {
    const keywords = compileKeywords({ ...USUAL_KEYWORDS, languages: [language] });
    const intentsIn = (kind: (typeof kinds)[number]) =>
      (confirmationText(kind, language, brand).match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).map(
        (word) => recogniseConsentWord(word, { optedOut: false, optInPending: true }, keywords)?.intent,
      );
    expect(intentsIn('opt_out')).toContain('opt_in');
    expect(intentsIn('opt_in')).toEqual(expect.arrayContaining(['help', 'opt_out']));
    expect(intentsIn('help')).toContain('opt_out');
    expect(intentsIn('confirm')).toEqual(expect.arrayContaining(['opt_in', 'help', 'opt_out']));
  });

  it.each(languages)('%s: the help text names the contact', (language) => {
    expect(confirmationText('help', language, brand)).toContain(brand.supportContact);
  });

  it.each(languages.flatMap((language) => kinds.map((kind) => [language, kind] as const)))(
    '%s %s is one segment for a name of twenty characters, two in letters of its own',
    (language, kind) => {
      expect(LONG_NAME).toHaveLength(20);
      const text = confirmationText(kind, language, { ...brand, name: LONG_NAME }, [], OFFER);
      expect(countSegments(text), text).toMatchObject(
        UNICODE.has(language) ? { encoding: 'UCS-2' } : { segments: 1, encoding: 'GSM-7' },
      );
      expect(countSegments(text).segments).toBeLessThanOrEqual(2);
    },
  );

  it.each(languages)('%s: a confirmation that asks names the word, and what it keeps', (language) => {
    const one = { word: 'UPDATES', purposes: ['alert'] as const };
    const texts = [one, OFFER].map((offer) => confirmationText('clarify', language, brand, [], offer));
    expect(texts[0]).toMatch(/^Northwind.*UPDATES/u);
    expect(texts[1]).toContain('NOTICEABLE');
    expect(new Set(texts.map((text) => text.length)).size).toBe(2);
    expect(texts.join()).not.toMatch(/[{}]/u);
  });

  it('the languages differ', () => {
    expect(new Set(languages.map((language) => confirmationText('opt_out', language, brand))).size).toBe(
      languages.length,
    );
  });

  it('a language without wording is answered in English', () => {
    expect(confirmationText('help', 'fi', brand)).toBe(confirmationText('help', 'en', brand));
    expect(confirmationText('help', 'constructor', brand)).toBe(confirmationText('help', 'en', brand));
  });

  it('a brand without a contact has no empty phrase', () => {
    expect(confirmationText('opt_out', 'en', { name: 'Northwind', supportContact: ' ' })).toBe(
      'Northwind: You are unsubscribed and will get no more texts. Reply START to get them again.',
    );
  });

  it("a brand's own wording is used for its kind and language, filled in and otherwise to the letter", () => {
    const own = [{ kind: 'help' as const, language: 'es' as const, text: '{brand} $& {contact}[ Fin.]' }];
    expect(confirmationText('help', 'es', brand, own)).toBe('Northwind $& +1 202 555 0143 Fin.');
    expect(confirmationText('help', 'en', brand, own)).toBe(confirmationText('help', 'en', brand));
    expect(confirmationText('opt_in', 'es', brand, own)).toBe(confirmationText('opt_in', 'es', brand));
  });
});
