import { describe, expect, it } from 'vitest';
import { cutAround, languageName, lineInWords, offsetInWords, priceInWords, zoneCity } from './words';

describe('the words of the panels', () => {
  it.each([
    [-5, '+0 ms'],
    [0, '+0 ms'],
    [420, '+420 ms'],
    [1240, '+1.2 s'],
    [59_999, '+59 s'],
    [200_000, '+3 min 20 s'],
    [120_000, '+2 min'],
    [7_500_000, '+2 h 5 min'],
    [349_200_000, '+4 d 1 h'],
  ])('%i ms after the first step reads "%s"', (ms, expected) => {
    expect(offsetInWords(ms)).toBe(expected);
  });

  it.each([
    [{ lineType: 'mobile', carrierName: 'T-Mobile USA' }, 'Mobile, T-Mobile USA'],
    [{ lineType: 'invalid', carrierName: null }, 'No valid number'],
    [{ lineType: null, carrierName: 'Verizon' }, 'Verizon'],
  ] as const)('a line %o reads "%s"', (line, expected) => {
    expect(lineInWords({ number: '+13125550143', ...line })).toBe(expected);
  });

  it.each([
    ['a fraction of a cent is kept', { micros: 7900, currency: 'USD' }, '0.0079'],
    ['a round price has two digits', { micros: 2_000_000, currency: 'USD' }, '2.00'],
    ['an odd currency is still a price', { micros: 7900, currency: 'no such' }, '0.0079 no such'],
  ])('%s', (_, price, expected) => {
    expect(priceInWords(price)).toContain(expected);
  });

  it.each<[string, { start: number; end: number } | null, [string, string, string]]>([
    ['a match is cut out', { start: 3, end: 9 }, ['👍 ', 'refund', ' please']],
    ['no match leaves the text whole', null, ['👍 refund please', '', '']],
    ['a match outside the text is no match', { start: 3, end: 99 }, ['👍 refund please', '', '']],
  ])('%s', (_, match, [before, hit, after]) => {
    expect(cutAround('👍 refund please', match)).toEqual({ before, hit, after });
  });

  it('names that the browser does not know stay as they are', () => {
    expect(languageName('Klingon, mostly')).toBe('Klingon, mostly');
    expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
