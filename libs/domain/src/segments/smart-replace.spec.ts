import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSegments } from './count-segments';
import { smartReplace } from './smart-replace';

describe('smartReplace', () => {
  it.each([
    ['quotes, dashes and ellipses become plain', '“Hi” – it’s ok…', '"Hi" - it\'s ok...', 5],
    ['a wide space becomes one space, a tab one too', 'a\u00a0b\u3000c\td', 'a b c d', 3],
    ['invisible characters go', 'a\u200bb\ufeff', 'ab', 2],
    ['full-width letters become plain', 'ＯＫ！', 'OK!', 3],
    ['a plain text stays as it is', 'plain {text} €5', 'plain {text} €5', 0],
    ['an emoji keeps the text in UCS-2, so quotes may stay', '“Hi” 😀', '“Hi” 😀', 0],
    ['an accent that GSM-7 lacks stays: it is how a name is spelt', 'João “ok”', 'João “ok”', 0],
    ['an é that GSM-7 has is no obstacle', 'café – ok', 'café - ok', 1],
  ])('%s', (_, text, plain, replaced) => {
    expect(smartReplace(text)).toEqual({ text: plain, replaced });
  });

  it('never makes a text dearer', () => {
    const unit = fc.constantFrom('a', '…', '½', '™', '’', ' ', '€', 'é', 'ж');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 400 }), (chars) => {
        const text = chars.join('');
        expect(countSegments(smartReplace(text).text).segments).toBeLessThanOrEqual(
          countSegments(text).segments,
        );
      }),
    );
  });
});
