import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../text/fold';
import { foldedWords } from '../text/tokenize';
import { compileExpression, ExpressionSet, isFault } from './linear-expression';

const compiled = (source: string) => {
  const expression = compileExpression(source);
  if (isFault(expression)) throw new Error(expression.message);
  return expression;
};

describe('an expression', () => {
  it.each([
    ['order #?\\d{4,}', ['order']],
    ['(?:refund|money back)s?', ['refund', 'money']],
    ['(refund|rebate) (please|now!)', ['refund', 'rebate']],
    ['colou?r', ['colo']],
    ['a+bcd(x|y)*', ['bcd']],
    ['(?i)STRASSE', ['strasse']],
    ['Straße \\d', ['strasse']],
    ['[xy]\\.invoice$', ['invoice']],
    ['invoices{2}', ['invoice']],
    ['(order){1,3}', ['order']],
    ['退款\\d', ['退']],
  ])('%s needs any of %j', (source, words) => {
    expect(compiled(source).required).toEqual(words);
  });

  it.each([
    ['\\d{6}', 'no_required_word'],
    ['(refund)?', 'no_required_word'],
    ['(refund){0,2}', 'no_required_word'],
    ['refund|\\d+', 'no_required_word'],
    ['.*', 'no_required_word'],
    ['ab', 'no_required_word'],
    ['oil\\d', 'no_required_word'],
    ['(refund', 'bad_expression'],
    ['refund)', 'bad_expression'],
    ['[refund', 'bad_expression'],
    ['refund\\', 'bad_expression'],
    ['refund\\x41', 'bad_expression'],
    ['(refund)\\1', 'bad_expression'],
    ['refund(?=x)', 'bad_expression'],
    ['refund**', 'bad_expression'],
    ['(refund{100}){100}', 'bad_expression'],
  ])('%s is refused: %s', (source, code) => {
    const refused = compileExpression(source);
    expect(isFault(refused) ? refused.code : 'taken').toBe(code);
    expect(isFault(refused) ? refused.message : '').toContain(source);
  });

  it.each([
    ['order\\s*#?\\d{4}', 'my Order #4471', 'order #4471'],
    ['caf[eé]+', 'CAFÉ', 'cafe'],
    ['don’t \\w+', "I don't know", "don't know"],
    ['\\brefund\\b', 'a refund!', 'refund'],
    ['price: \\$\\d+', 'Price: $12', 'price: $12'],
  ])('%s fits “%s”', (source, text, found) => {
    const folded = foldText(text);
    const { start, end } = compiled(source).find(folded) ?? { start: 0, end: 0 };
    expect(folded.slice(start, end)).toBe(found);
  });

  it.each([
    ['order #?\\d{4,}', 'order 1111'],
    ['(?:refund|rebate)s?\\s+now', 'refund now'],
    ['caf[eé]+!', 'cafe!'],
    ['^[A-Z]\\w parcel.$', 'Aa parcelx'],
    ['[^a]bcd', '-bcd'],
    ['[[:alpha:]]bcd', 'abcd'],
    ['bcd[^-]', null],
  ])('%s fits “%s” for one', (source, sample) => {
    expect(compiled(source).sample).toBe(sample);
  });

  it('takes a time that is linear in the text, where others take one that is exponential', () => {
    const { find } = compiled('(refund+)+$');
    const began = process.cpuUsage();
    expect(find(`${'refund'.repeat(5_000)}!`)).toBeNull();
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1_000);
  });

  const pieces = fc.constantFrom(
    ...['ref', 'und', 'now', 'É', 'x', ' ', '-', '1', 'o', 'l', '退', "'", 'ß', '5'],
  );
  const expressions = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      fc.array(pieces, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      fc.tuple(tie('tree'), tie('tree')).map((parts) => parts.join('')),
      fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('tree'), fc.constantFrom('?', '*', '+', '{2}', '{0,1}', '{1,}', '+?'))
        .map(([one, times]) => `(${one})${times}`),
      tie('tree').map((one) => `${one}[xyé]?.`),
    ),
  })).tree;
  const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

  it('fits no text that has none of the words it needs', () => {
    fc.assert(
      fc.property(expressions, fc.array(texts, { maxLength: 20 }), (source, tried) => {
        const expression = compileExpression(source);
        fc.pre(!isFault(expression));
        for (const text of tried) {
          if (!expression.find(foldText(text))) continue;
          const words = foldedWords(text);
          expect(expression.required.some((word) => words.includes(word))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is found among others as it is by itself', () => {
    fc.assert(
      fc.property(
        fc.array(expressions, { minLength: 3, maxLength: 30 }),
        fc.array(texts, { maxLength: 20 }),
        (sources, tried) => {
          const held = sources.flatMap((source) => {
            const expression = compileExpression(source);
            return isFault(expression) ? [] : [{ expression }];
          });
          fc.pre(held.length > 2);
          const set = new ExpressionSet<(typeof held)[number]>();
          for (const one of held) set.add(one);
          for (const text of tried.map(foldText)) {
            const fitting = held.filter(({ expression }) => expression.find(text) !== null);
            expect(new Set(set.mayFit(text))).toEqual(new Set(fitting));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
