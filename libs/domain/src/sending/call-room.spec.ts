import { describe, expect, it } from 'vitest';
import { CallRoom } from './call-room';

/** How many calls each gets when all of them want as many as they can and none ends. */
function shares(most: number, connections: readonly string[]): number[] {
  const room = new CallRoom(most, new Map());
  const got = new Map(connections.map((id) => [id, 0]));
  for (let more = true; more;) {
    more = false;
    for (const id of connections) {
      if (!room.hasRoom(id)) continue;
      room.take(id);
      got.set(id, (got.get(id) ?? 0) + 1);
      more = true;
    }
  }
  return [...got.values()];
}

describe('the calls of a process', () => {
  it.each([
    [32, 1, [24]],
    [32, 2, [14, 13]],
    [32, 4, [8, 7, 7, 7]],
    [4, 1, [3]],
    [2, 1, [1]],
    [1, 1, [1]],
  ])('%d of them: %d slow carriers hold %j', (most, count, expected) => {
    const ids = Array.from({ length: count }, (_, n) => `slow ${n}`);
    expect(shares(most, ids)).toEqual(expected);
  });

  it('leave room for one that comes later, and name those that are full', () => {
    const room = new CallRoom(8, new Map([['slow', 24]]));
    expect(room.full).toEqual(['slow']);
    expect(room.hasRoom('slow')).toBe(false);
    expect(room.hasRoom('quick')).toBe(true);
  });

  it('are nobody’s when none is free', () => {
    expect(new CallRoom(0, new Map()).hasRoom('quick')).toBe(false);
  });
});
