import { expect, test } from 'vitest';
import { liveChange, type LiveRoutes } from './live-change';

const live = (version: number, rollout?: [number, number]): LiveRoutes => ({
  version,
  rollout: rollout ? { version: rollout[0], percent: rollout[1] } : null,
});

test.each([
  ['a new set for some', live(1), live(1, [2, 10]), 'rollout_started'],
  ['the set for more', live(1, [2, 10]), live(1, [2, 50]), 'rollout_raised'],
  ['the set for fewer', live(1, [2, 50]), live(1, [2, 10]), 'rollout_lowered'],
  ['the set for all', live(1, [2, 50]), live(2), 'rollout_finished'],
  ['the set for nobody', live(1, [2, 50]), live(1), 'rollout_abandoned'],
  ['another set for some', live(1, [2, 50]), live(1, [3, 50]), 'rollout_started'],
  ['an earlier set', live(3), live(1), 'rolled_back'],
  ['an earlier set, and nobody by the new one any more', live(3, [4, 10]), live(1), 'rolled_back'],
  ['a later set', live(1), live(3), 'put_live'],
  ['the same', live(1, [2, 10]), live(1, [2, 10]), null],
  ['the same without a rollout', live(1), live(1), null],
] as const)('%s is called what it is', (_, was, becomes, change) => {
  expect(liveChange(was, becomes)).toBe(change);
});
