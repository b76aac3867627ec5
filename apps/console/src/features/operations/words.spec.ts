import { describe, expect, it } from 'vitest';
import { bytesInWords, formFields, reasonInWords } from './words';

const form = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };

describe('the words of operations', () => {
  it.each([
    ['a known code has its own words', 'wrong_signature', 'Wrong signature'],
    ['an unknown code loses its underscores', 'clock_too_far_off', 'Clock too far off'],
    [
      'what was done all the same is said',
      'no_signature (taken in: report only)',
      'Signature missing (taken in: report only)',
    ],
    [
      'a parked event says what went wrong',
      'unknown_number: +1500 is not ours',
      'Unknown number: +1500 is not ours',
    ],
    ['a sentence stays as it is', 'Timestamp 400 s old', 'Timestamp 400 s old'],
  ])('%s', (_, reason, expected) => {
    expect(reasonInWords(reason)).toBe(expected);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [262_144, '262.1 kB'],
  ])('%i bytes read as %s', (bytes, expected) => {
    expect(bytesInWords(bytes)).toBe(expected);
  });

  it.each<[string, Record<string, string>, string, [string, string][] | null]>([
    [
      'a form is decoded, emoji and all',
      form,
      'From=%2B1415&Body=%F0%9F%91%8D+ok',
      [
        ['From', '+1415'],
        ['Body', '👍 ok'],
      ],
    ],
    ['a broken escape does not throw', form, 'Body=%E0%A4%A', [['Body', '\uFFFD%A']]],
    ['JSON is no form', { 'content-type': 'application/json' }, '{"a":"b=c"}', null],
    ['an empty body has no fields', form, '', null],
  ])('%s', (_, headers, body, expected) => {
    expect(formFields(headers, body)).toEqual(expected);
  });
});
