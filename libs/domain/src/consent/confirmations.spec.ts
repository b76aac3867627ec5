import { describe, expect, it } from 'vitest';
import { countSegments } from '../segments/count-segments';
import { confirmationText } from './confirmations';
import { recogniseConsentWord } from './recognise-consent-word';

const brand = { name: 'Northwind', supportContact: '+1 202 555 0143' };
const languages = ['en', 'es', 'fr', 'de', 'pt'];
const LONG_NAME = 'Northwind Traders Co';

describe('confirmationText', () => {
  it.each(languages)('%s: an opt-out confirmation names the brand and how to come back', (language) => {
    const text = confirmationText('opt_out', language, brand);
    expect(text).toMatch(/^Northwind: /);
    expect(text).toContain('START');
  });

  it.each(languages)(
    '%s: an opt-in confirmation names brand, STOP, a word for help, and fees',
    (language) => {
      const text = confirmationText('opt_in', language, brand);
      expect(text).toMatch(/^Northwind: /);
      expect(text).toContain('STOP');
      expect(text).toMatch(/rates|tarifas|Frais|tarife/);
      const capitals = text.match(/\b[A-Z]{4,}\b/g) ?? [];
      const intents = capitals.map(
        (word) => recogniseConsentWord(word, { optedOut: false, optInPending: false })?.intent,
      );
      expect(intents).toContain('help');
    },
  );

  it.each(languages)('%s: the help text names brand, contact, STOP and fees', (language) => {
    const text = confirmationText('help', language, brand);
    expect(text).toMatch(/^Northwind: /);
    expect(text).toContain(brand.supportContact);
    expect(text).toContain('STOP');
    expect(text).toMatch(/rates|tarifas|Frais|tarife/);
  });

  it.each(
    languages.flatMap((language) =>
      (['opt_out', 'opt_in', 'help'] as const).map((intent) => [language, intent] as const),
    ),
  )('%s %s is one segment for a name of twenty characters', (language, intent) => {
    expect(LONG_NAME).toHaveLength(20);
    const text = confirmationText(intent, language, { ...brand, name: LONG_NAME });
    expect(countSegments(text), text).toMatchObject({ segments: 1, encoding: 'GSM-7' });
  });

  it('the languages differ', () => {
    expect(new Set(languages.map((language) => confirmationText('opt_out', language, brand))).size).toBe(5);
  });

  it('a language without wording is answered in English', () => {
    expect(confirmationText('help', 'sv', brand)).toBe(confirmationText('help', 'en', brand));
    expect(confirmationText('help', 'constructor', brand)).toBe(confirmationText('help', 'en', brand));
  });

  it('a brand without a contact has no empty phrase', () => {
    expect(confirmationText('opt_out', 'en', { name: 'Northwind', supportContact: ' ' })).toBe(
      'Northwind: You are unsubscribed and will get no more texts. Reply START to get them again.',
    );
  });
});
