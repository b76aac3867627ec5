import { describe, expect, it } from 'vitest';
import { newCustomer } from './customers';
import { initials, meantNumber, numbersIn, readable, searchFor } from './numbers';

describe('the handsets an address opens', () => {
  it.each([
    ['escaped', '?numbers=%2B12025550143,%2B12025550188', ['+12025550143', '+12025550188']],
    [
      'with a raw plus, which arrives as a space',
      '?numbers=+12025550143,+12025550188',
      ['+12025550143', '+12025550188'],
    ],
    ['with an escaped comma', '?numbers=%2B12025550143%2C%2B12025550188', ['+12025550143', '+12025550188']],
    ['each once', '?numbers=%2B12025550143,+12025550143', ['+12025550143']],
    ['without what is no number', '?numbers=dana,%2B12025550143,,%2B0', ['+12025550143']],
    ['of other countries and short codes', '?numbers=%2B447700900123,72727', ['+447700900123', '72727']],
    ['none, where it says so', '?numbers=', []],
    ['whatever is usual, where it does not say', '?other=1', null],
  ])('%s', (_name, search, numbers) => {
    expect(numbersIn(search)).toEqual(numbers);
  });

  it('are found again in the address made of them', () => {
    const numbers = ['+12025550143', '+447700900123', '72727'];
    expect(searchFor(numbers)).toBe('?numbers=%2B12025550143,%2B447700900123,72727');
    expect(numbersIn(searchFor(numbers))).toEqual(numbers);
  });
});

it.each([
  ['+1 (202) 555-0143', '+12025550143'],
  ['(202) 555-0143', '+12025550143'],
  ['12025550143', '+12025550143'],
  ['447700900123', '+447700900123'],
  ['72727', '72727'],
  ['+0123456789', null],
  ['+12', null],
  ['Dana', null],
  ['', null],
])('typing %j means %j', (typed, number) => {
  expect(meantNumber(typed)).toBe(number);
});

it.each([
  ['+12025550143', '+1 (202) 555-0143'],
  ['+447700900123', '+447700900123'],
  ['72727', '72727'],
])('%s reads %s', (number, text) => {
  expect(readable(number)).toBe(text);
});

it.each([
  ['Dana Okafor', 'DO'],
  ['Lucía', 'L'],
  ['Anna Maria von Berg', 'AM'],
  ['𝒜da 🙂', '𝒜🙂'],
  ['', '#'],
])('%j is %s for short', (name, short) => {
  expect(initials(name)).toBe(short);
});

it('a new customer has a number kept for fiction, and nobody else’s', () => {
  const taken = new Set<string>();
  for (let turn = 0; turn < 500; turn += 1) {
    const { number, name } = newCustomer(taken);
    expect(number).toMatch(/^\+1[2-9]\d{2}55501\d{2}$/);
    expect(name).toMatch(/^\S+ \S+$/);
    expect(taken.has(number)).toBe(false);
    taken.add(number);
  }
});
