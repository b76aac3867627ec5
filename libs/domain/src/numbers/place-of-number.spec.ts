import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../hours/wall-clock';
import { AREA_CODES, CALLING_CODES } from './number-places.gen';
import { placeOfNumber, zonesOf } from './place-of-number';

describe('zonesOf', () => {
  it.each([
    ['one zone for most area codes', '+12125550100', ['America/New_York']],
    [
      'both of an area code that a border runs through',
      '+18505550100',
      ['America/Chicago', 'America/New_York'],
    ],
    ['an overlay lies where the code below it lies', '+14485550100', ['America/Chicago', 'America/New_York']],
    ['Orlando’s overlay is not Central', '+16895550100', ['America/New_York']],
    [
      'the Navajo Nation keeps summer time, Arizona does not',
      '+19285550100',
      ['America/Denver', 'America/Phoenix'],
    ],
    ['Labrador and Newfoundland', '+17095550100', ['America/Halifax', 'America/St_Johns']],
    ['an island of the numbering plan', '+18765550100', ['America/Jamaica']],
    ['a country of one zone', '+33612345678', ['Europe/Paris']],
    ['a calling code of three digits', '+353851234567', ['Europe/Dublin']],
    ['a country of several', '+5215512345678', ['America/Mexico_City', 'America/Tijuana']],
  ])('%s', (_, number, zones) => {
    expect(zonesOf(number)).toEqual(expect.arrayContaining(zones));
    if (number.startsWith('+1') || zones.length === 1) expect(zonesOf(number)).toHaveLength(zones.length);
  });

  it('a toll-free number, or one of a new area code, may be anywhere in the US and Canada', () => {
    expect(placeOfNumber('+18005550100')).toMatchObject({ country: 'US', region: null, by: 'calling_code' });
    expect(zonesOf('+18005550100')).toEqual(expect.arrayContaining(['Pacific/Honolulu', 'America/St_Johns']));
  });

  it.each(['72727', 'PARLEY', '+870773111632', '+80012345678', '+1', '12125550100', ''])(
    'nothing for %s',
    (number) => {
      expect(zonesOf(number)).toEqual([]);
      expect(placeOfNumber(number)).toBeNull();
    },
  );
});

describe('placeOfNumber', () => {
  it.each([
    ['+13055550100', 'US', 'US-FL'],
    ['+12035550100', 'US', 'US-CT'],
    // Younger than the metadata: known as overlays.
    ['+14835550100', 'US', 'US-AL'],
    ['+15145550100', 'CA', 'CA-QC'],
    ['+18675550100', 'CA', null],
    ['+17875550100', 'PR', null],
    ['+447700900123', 'GB', null],
    ['+77011234567', 'RU', null],
  ])('%s is of %s, %s', (number, country, region) => {
    expect(placeOfNumber(number)).toMatchObject({ country, region });
  });
});

describe('the table', () => {
  const rows = [...Object.entries(AREA_CODES), ...Object.entries(CALLING_CODES)];

  it('names places by ISO 3166 and zones this machine knows, at least one for each', () => {
    const odd = rows.filter(
      ([, [place, ...zones]]) =>
        !/^[A-Z]{2}(-[A-Z]{2})?$/.test(place) || zones.length === 0 || !zones.every(isTimeZone),
    );
    expect(odd).toEqual([]);
  });

  it('has every state, and no calling code that begins with another', () => {
    const states = new Set(
      Object.values(AREA_CODES)
        .map(([place]) => place)
        .filter((place) => place.startsWith('US-')),
    );
    expect(states.size).toBe(51);
    const codes = Object.keys(CALLING_CODES);
    expect(codes.filter((code) => codes.some((other) => other !== code && code.startsWith(other)))).toEqual(
      [],
    );
  });
});
