import { QUIET_RULES, zonesOfPlace } from '@parley/domain';
import { expect, it } from 'vitest';
import { placeName, TILES } from './places';

it('every state has one tile, a name, and clocks', () => {
  expect(TILES).toHaveLength(52);
  expect(new Set(TILES.map(({ place }) => place)).size).toBe(52);
  expect(new Set(TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(52);
  for (const { place } of TILES) {
    expect(placeName(place)).not.toBe(place);
    expect(zonesOfPlace(place)).not.toEqual([]);
  }
});

it('every state with a rule of its own is on the map', () => {
  const ruled = QUIET_RULES.flatMap(({ places }) => places).filter((place) => place.startsWith('US-'));
  const tiles = TILES.map(({ place }) => place);
  expect(ruled.filter((place) => !tiles.includes(place))).toEqual([]);
});
