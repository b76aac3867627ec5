import { describe, expect, it } from 'vitest';
import { canReceiveReplies, formatAddress, maskAddress, parseAddress } from './address';

describe('parseAddress', () => {
  it.each([
    ['a number as carriers write it', '+12025550143', undefined, 'e164', '+12025550143', 'US'],
    ['as people write it', '(202) 555-0143', 'US', 'e164', '+12025550143', 'US'],
    [
      'a fictional number is possible, so accepted',
      '+447700900123',
      undefined,
      'e164',
      '+447700900123',
      'GB',
    ],
    ['a test number of Twilio', '+15005550006', undefined, 'e164', '+15005550006', 'US'],
    ['an Australian test mobile', '+61491570156', undefined, 'e164', '+61491570156', 'AU'],
    ['a French test mobile', '+33639980012', undefined, 'e164', '+33639980012', 'FR'],
    ['a Mexican number without the old 1', '+525512345678', undefined, 'e164', '+525512345678', 'MX'],
    [
      '00 stands for + where no country is given',
      '0044 20 7946 0123',
      undefined,
      'e164',
      '+442079460123',
      'GB',
    ],
    ['a number pasted with bidi marks', '\u202a+12025550143\u202c', undefined, 'e164', '+12025550143', 'US'],
    ['full-width digits', '＋１２０２５５５０１４３', undefined, 'e164', '+12025550143', 'US'],
    ['a short code is not a number', '72727', 'US', 'short_code', '72727', 'US'],
    ['a short code without a country', '36111', undefined, 'short_code', '36111', undefined],
    ['eight digits that are valid at home', '32123456', 'DK', 'e164', '+4532123456', 'DK'],
    ['eight digits without a country', '12345678', undefined, 'short_code', '12345678', undefined],
    ['a sender name', 'Northwind', undefined, 'alphanumeric', 'Northwind', undefined],
    ['a sender name with digits', 'INFO24', 'US', 'alphanumeric', 'INFO24', undefined],
  ] as const)('%s', (_, raw, country, kind, value, found) => {
    expect(parseAddress(raw, country)).toEqual({
      ok: true,
      address: { kind, value, ...(found === undefined ? {} : { country: found }) },
    });
  });

  it.each([
    ['nothing', '', 'The number is empty.'],
    ['only invisible characters', '\u200b ', 'The number is empty.'],
    ['an extension', '+1 202 555 0143 ext. 5', 'A number with an extension cannot be texted.'],
    [
      'a Mexican number with the old 1',
      '+5215512345678',
      'The number is too short or too long for its country.',
    ],
    ['one digit too many', '+120255501430', 'The number is too short or too long for its country.'],
    [
      'a name of more than eleven characters',
      'NorthwindInc',
      'This is not a phone number, a short code or a sender name.',
    ],
    ['two digits', '12', 'This is not a phone number, a short code or a sender name.'],
  ])('refuses %s', (_, raw, reason) => {
    expect(parseAddress(raw)).toEqual({ ok: false, reason });
  });

  it('gives back what it has accepted', () => {
    for (const value of ['+12025550143', '+447700900123', '72727', 'Northwind']) {
      expect(parseAddress(value)).toMatchObject({ ok: true, address: { value } });
    }
  });
});

describe('formatAddress', () => {
  it.each([
    ['+12025550143', '+1 202 555 0143'],
    ['+442079460123', '+44 20 7946 0123'],
    ['72727', '72727'],
    ['Northwind', 'Northwind'],
    ['+1', '+1'],
  ])('%s reads %s', (value, text) => {
    expect(formatAddress(value)).toBe(text);
  });
});

describe('maskAddress', () => {
  it.each([
    ['+12025550143', '••••43'],
    ['72727', '••••27'],
    ['Northwind', 'Northwind'],
  ])('%s reads %s', (value, text) => {
    expect(maskAddress(value)).toBe(text);
  });
});

describe('canReceiveReplies', () => {
  it.each([
    ['+12025550143', true],
    ['72727', true],
    ['Northwind', false],
  ])('%s: %s', (value, expected) => {
    expect(canReceiveReplies(value)).toBe(expected);
  });
});
