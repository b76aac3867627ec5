import { describe, expect, it } from 'vitest';
import { paceInWords } from './words';

describe('the pace of a number', () => {
  it.each([
    [100, '100 texts a second'],
    [1, '1 text a second'],
    [2.5, '2.5 texts a second'],
    [0.1, '1 text every 10 s'],
    [0, 'Sends nothing'],
  ])('%d a second reads as "%s"', (perSecond, expected) => {
    expect(paceInWords(perSecond)).toBe(expected);
  });
});
