import { describe, expect, it } from 'vitest';
import { placeOfDescription } from './places';
import { distinctZones, zonesOfCountry } from './zones';

describe('placeOfDescription', () => {
  it.each([
    ['Florida', 'US-FL'],
    ['Chicago, IL', 'US-IL'],
    ['Washington D.C.', 'US-DC'],
    ['Washington State', 'US-WA'],
    ['Toronto, ON', 'CA-ON'],
    ['Nova Scotia/Prince Edward Island', 'CA'],
    ['Atlantis', undefined],
  ])('%s is %s', (description, place) => {
    expect(placeOfDescription(description)).toBe(place);
  });
});

describe('distinctZones', () => {
  it('keeps one of those that do the same, the best known, and all that differ by an hour or by summer time', () => {
    expect(
      distinctZones(
        ['America/Boise', 'America/Denver', 'America/Phoenix', 'America/Chicago'],
        ['America/Denver'],
      ),
    ).toEqual(['America/Chicago', 'America/Denver', 'America/Phoenix']);
  });

  it('finds zones of countries, also of those without a region of their own in ICU', () => {
    expect(zonesOfCountry('FR')).toEqual(['Europe/Paris']);
    expect(zonesOfCountry('XK')).toEqual(['Europe/Belgrade']);
  });
});
