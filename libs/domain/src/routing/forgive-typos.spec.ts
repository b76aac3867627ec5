import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgivesTypo, isOneEdit, TypoIndex } from './forgive-typos';

describe('a typo', () => {
  it.each([
    ['a letter wrong', 'refund', 'refumd', true],
    ['a letter missing', 'refund', 'refnd', true],
    ['a letter doubled', 'refund', 'refuund', true],
    ['a letter more at the end', 'refund', 'refunds', true],
    ['two neighbours swapped', 'refund', 'refnud', true],
    ['nothing', 'refund', 'refund', false],
    ['two letters wrong', 'refund', 'rafumd', false],
    ['two letters more', 'refund', 'refunded', false],
    ['letters swapped that are no neighbours', 'refund', 'rufend', false],
  ])('%s: %s and %s', (_, one, other, is) => {
    expect([isOneEdit(one, other), isOneEdit(other, one)]).toEqual([is, is]);
  });

  it.each([
    ['refund', true],
    ['возврат', true],
    ['hours', true],
    ['open', false],
    ['a1234', false],
    ['12345', false],
  ])('“%s” forgives one: %s', (word, does) => {
    expect(forgivesTypo(word)).toBe(does);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 3, maxLength: 8 });
  it('the index answers what comparing with each word would', () => {
    fc.assert(
      fc.property(fc.array(words), words, (dictionary, word) => {
        const index = new TypoIndex();
        for (const known of dictionary) index.add(known);
        const compared = dictionary.filter((known) => forgivesTypo(known) && isOneEdit(known, word));
        expect(index.meantBy(word).toSorted()).toEqual([...new Set(compared)].toSorted());
      }),
    );
  });
});
