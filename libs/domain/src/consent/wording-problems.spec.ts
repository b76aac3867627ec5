import { describe, expect, it } from 'vitest';
import { wordingProblems } from './wording-problems';

const BRAND = { supportContact: 'help@acme.example' };
const WHOLE = '{brand}: write to {contact}. Msg & data rates may apply. STOP to end.';

describe('wordingProblems', () => {
  const help = (text: string, brand = BRAND) =>
    wordingProblems({ kind: 'help', language: 'en', text }, brand);

  it('a whole help text has none', () => {
    expect(help(WHOLE)).toEqual([]);
  });
  it.each([
    ['{brand}', /Name the brand/],
    ['{contact}', /where people are reached/],
    ['STOP', /how to stop/],
    ['rates', /rates may apply/],
  ])('without %s it is refused', (part, says) => {
    expect(help(WHOLE.replace(part, ''))).toEqual([expect.stringMatching(says)]);
  });
  it('all that is missing is named at once', () => {
    expect(help('Hello')).toHaveLength(4);
  });
  it('a word inside another is not the word', () => {
    expect(help(WHOLE.replace('STOP', 'nonstop'))).toHaveLength(1);
  });
  it('a brand without a contact cannot name one', () => {
    expect(help(WHOLE, { supportContact: ' ' })).toEqual([expect.stringMatching(/no support contact/)]);
  });
  it('the parts may be said in the language of the text', () => {
    const text = '{brand}: escriba a {contact}. Pueden aplicarse tarifas. STOP para salir.';
    expect(wordingProblems({ kind: 'help', language: 'es', text }, BRAND)).toEqual([]);
  });
  it.each([
    ['{brand}: you are opted out of all texts. Reply {word} in 24 hours to keep {kept}.', []],
    ['{brand}: Baja confirmada. Con {word} sigue {kept} 24 h.', []],
    ['You are opted out. {word}: 24 h.', [/Name the brand/]],
    ['{brand}: reply {word} within 24 h to keep {kept}.', [/all texts have stopped/]],
    ['{brand}: no more texts. Reply UPDATES within 24 h.', [/write \{word\}/]],
    ['{brand}: no more texts. Reply {word} to keep {kept}.', [/24 hours/]],
    ['{brand}: no more texts. {word} in 24 h. 20% off at https://acme.example', [/no advertisement/]],
    ['{brand}: no more texts. Reply {word} in 24 h, and save $5.', [/no advertisement/]],
  ])('a confirmation that asks: %s', (text, says) => {
    const language = text.includes('Baja') ? 'es' : 'en';
    expect(wordingProblems({ kind: 'clarify', language, text }, BRAND)).toEqual(
      says.map((one) => expect.stringMatching(one)),
    );
  });
  it('an opt-out confirmation names the brand, a question the word that answers it', () => {
    expect(wordingProblems({ kind: 'opt_out', language: 'en', text: 'Bye.' }, BRAND)).toHaveLength(1);
    expect(
      wordingProblems(
        { kind: 'confirm', language: 'en', text: '{brand}: want texts? Rates apply. STOP to end.' },
        BRAND,
      ),
    ).toEqual([expect.stringMatching(/YES/)]);
  });
});
