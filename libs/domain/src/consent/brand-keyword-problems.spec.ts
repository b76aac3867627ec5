import { describe, expect, it } from 'vitest';
import { brandKeywordProblems } from './brand-keyword-problems';
import { USUAL_KEYWORDS } from './compile-keywords';

const usual = {
  keywords: USUAL_KEYWORDS,
  doubleOptIn: false,
  clarification: null,
  wordings: [],
  numbers: [],
};
const fieldsOf = (settings: Partial<Parameters<typeof brandKeywordProblems>[0]>) =>
  brandKeywordProblems({ ...usual, ...settings }, { supportContact: 'help@acme.example' }).map(
    ({ field }) => field,
  );

it('nothing is wrong with what holds by itself', () => {
  expect(fieldsOf({})).toEqual([]);
});

it('a problem is named where it stands, for the brand and for each number', () => {
  const removing = { ...USUAL_KEYWORDS, removed: ['stop'] };
  expect(
    fieldsOf({
      keywords: removing,
      numbers: [
        { numberId: '1', keywords: null },
        { numberId: '2', keywords: removing },
      ],
    }),
  ).toEqual(['keywords.removed.0', 'numbers.1.keywords.removed.0']);
});

it('YES stays where it is asked for', () => {
  const keywords = { ...USUAL_KEYWORDS, removed: ['Yes!'] };
  expect(fieldsOf({ keywords })).toEqual([]);
  expect(fieldsOf({ keywords, doubleOptIn: true })).toEqual(['keywords.removed.0']);
});

it('one text of each kind and language, one line for each number', () => {
  const bye = { kind: 'opt_out' as const, language: 'en' as const, text: '{brand}: bye.' };
  expect(fieldsOf({ wordings: [bye, { ...bye, language: 'es' }, bye] })).toEqual(['wordings.2.language']);
  const number = { numberId: '1', keywords: null };
  expect(fieldsOf({ numbers: [number, number] })).toEqual(['numbers.1.numberId']);
});

it('a text that lacks something is named', () => {
  expect(fieldsOf({ wordings: [{ kind: 'opt_out', language: 'en', text: 'Bye.' }] })).toEqual([
    'wordings.0.text',
  ]);
});

describe('what the confirmation of an opt-out asks', () => {
  const problems = (word: string, settings: Partial<Parameters<typeof brandKeywordProblems>[0]> = {}) =>
    brandKeywordProblems(
      { ...usual, clarification: { purposes: ['alert'], words: [{ language: 'en', word }] }, ...settings },
      { supportContact: '' },
    ).map(({ field, message, reserved }) => [field, message, reserved]);

  it('a word of its own may ask', () => {
    expect(problems('UPDATES')).toEqual([]);
    expect(problems('order news')).toEqual([]);
  });

  it.each([
    ['Stop!', /always opts out: choose another word/, true],
    ['START', /always opts in/, true],
    ['yes', /is a keyword, here or in another language/, false],
    ['Disiscrivi', /is a keyword, here or in another language/, false],
    ['🛑', /Give a word/, false],
    ['keep me informed of orders', /4 words at most/, false],
  ])('%s may not', (word, says, reserved) => {
    expect(problems(word)).toEqual([['clarification.words.0.word', expect.stringMatching(says), reserved]]);
  });

  it('nor a word that the brand, or one of its numbers, has added', () => {
    const keywords = {
      ...USUAL_KEYWORDS,
      added: [{ word: 'Updates!', intent: 'opt_out' as const, language: 'en' as const }],
    };
    const taken = [['clarification.words.0.word', expect.stringMatching(/was added/), false]];
    expect(problems('UPDATES', { keywords })).toEqual(taken);
    expect(problems('UPDATES', { numbers: [{ numberId: '1', keywords }] })).toEqual(taken);
  });

  it('something must be kept, by one word in a language', () => {
    expect(fieldsOf({ clarification: { purposes: [], words: [] } })).toEqual([
      'clarification.purposes',
      'clarification.words',
    ]);
    const words = [
      { language: 'en' as const, word: 'updates' },
      { language: 'es' as const, word: 'updates' },
      { language: 'en' as const, word: 'news' },
    ];
    expect(fieldsOf({ clarification: { purposes: ['alert'], words } })).toEqual([
      'clarification.words.2.word',
    ]);
  });
});
