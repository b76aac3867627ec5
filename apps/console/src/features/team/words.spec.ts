import type { TeamAgent } from '@parley/contracts';
import { describe, expect, test } from 'vitest';
import { agentsOf, loadInWords, membersInWords, serviceOf, waitingInWords } from './words';

const at = (minute: number): string => new Date(minute * 60_000).toISOString();

test.each([
  [5, 'fine'],
  [15, 'near'],
  [20, 'late'],
])('a promise for minute 20 is, at minute %i, %s', (minute, state) => {
  const promise = { nearAt: at(15), dueAt: at(20) };
  expect(serviceOf({ firstAnswerMinutes: 20, promise }, minute * 60_000)).toBe(state);
});

test('a queue that promises nothing is neither on time nor late', () => {
  expect(serviceOf({ firstAnswerMinutes: null, promise: null }, 0)).toBeNull();
});

test('a queue in which nobody waits is on time', () => {
  expect(serviceOf({ firstAnswerMinutes: 20, promise: null }, 0)).toBe('fine');
});

test.each([
  [{ load: 3, capacity: 5 }, '3 of 5 threads'],
  [{ load: 0, capacity: 1 }, '0 of 1 thread'],
  [{ load: 1, capacity: null }, '1 thread'],
  [{ load: 2, capacity: null }, '2 threads'],
])('%o is %s', (agent, words) => {
  expect(loadInWords(agent)).toBe(words);
});

test('counts read as people say them', () => {
  expect([0, 1, 7, 1_000].map(waitingInWords)).toEqual(['Nobody waits', '1 waits', '7 wait', '1,000+ wait']);
  expect(membersInWords({ online: 2, away: 0, offline: 3 })).toBe('2 online');
  expect(membersInWords({ online: 0, away: 1, offline: 3 })).toBe('0 online, 1 away');
  expect(membersInWords({ online: 0, away: 0, offline: 0 })).toBe('No members');
});

describe('the people', () => {
  const agent = (name: string, state: TeamAgent['state'], ...queueIds: string[]): TeamAgent => ({
    personId: name,
    name,
    role: 'agent',
    choice: state,
    state,
    since: at(0),
    load: 0,
    capacity: null,
    queueIds,
    oldest: null,
  });
  const all = [agent('Ann', 'offline', 'a'), agent('Bob', 'away', 'a', 'b'), agent('Zoë', 'online', 'b')];
  const names = (queueId?: string, letters = ''): string[] =>
    agentsOf(all, queueId, letters).map(({ name }) => name);

  test('who is there come before who is not', () => expect(names()).toEqual(['Zoë', 'Bob', 'Ann']));
  test('of a queue alone', () => expect(names('a')).toEqual(['Bob', 'Ann']));
  test('by letters of their names', () => expect(names('b', ' zO')).toEqual(['Zoë']));
});
