import { expect, it } from 'vitest';
import { brandKeywordProblems } from './brand-keyword-problems';
import { USUAL_KEYWORDS } from './compile-keywords';

const usual = { keywords: USUAL_KEYWORDS, doubleOptIn: false, wordings: [], numbers: [] };
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
