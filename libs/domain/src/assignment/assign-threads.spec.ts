import { describe, expect, it } from 'vitest';
import { assignThreads, PASS_REST_MS } from './assign-threads';
import type { AssignmentMove, QueueAgent, QueueRules, QueueState, WaitingThread } from './assignment';

const NOW = 1_000_000_000;
const MINUTE = 60_000;

const rules: QueueRules = {
  strategy: 'round_robin',
  open: true,
  acceptMs: null,
  returnAfterMs: 2 * MINUTE,
  overflow: null,
  skills: [],
};
const agent = (id: string, given: Partial<QueueAgent> = {}): QueueAgent => ({
  id,
  state: 'online',
  ours: true,
  load: 0,
  capacity: 3,
  skills: [],
  lastGivenAt: null,
  idleSince: null,
  ...given,
});
const thread = (id: string, given: Partial<WaitingThread> = {}): WaitingThread => ({
  id,
  priority: 3,
  waitingSince: NOW - MINUTE,
  placedAt: NOW - MINUTE,
  labels: [],
  offer: null,
  passedBy: [],
  passedAt: null,
  stickyTo: null,
  inTurn: true,
  ...given,
});
const movesOf = (state: Partial<QueueState>, now = NOW): AssignmentMove[] =>
  assignThreads({ rules, agents: [], waiting: [], held: [], ...state }, now).moves;
const pairs = (state: Partial<QueueState>): string[] =>
  movesOf(state).map((move) => `${move.kind} ${move.threadId} ${'agentId' in move ? move.agentId : ''}`);

describe('a queue gives', () => {
  it('the oldest first within priority', () => {
    const waiting = [
      thread('young', { waitingSince: NOW - 1 }),
      thread('answered', { waitingSince: null }),
      thread('urgent', { priority: 1, waitingSince: NOW }),
      thread('old', { waitingSince: NOW - 5 * MINUTE }),
    ];
    expect(pairs({ agents: [agent('ann', { capacity: 9 })], waiting })).toEqual([
      'give urgent ann',
      'give old ann',
      'give young ann',
      'give answered ann',
    ]);
  });

  it('nothing ahead of others that were not read, and still lets it pass on and overflow', () => {
    const agents = [agent('ann'), agent('bob', { state: 'away', load: 1 })];
    const waiting = [
      thread('unread before it', { inTurn: false }),
      thread('offered', { inTurn: false, offer: { agentId: 'bob', until: NOW + MINUTE } }),
      thread('long', { inTurn: false, placedAt: NOW - 9 * MINUTE, waitingSince: NOW - 9 * MINUTE }),
    ];
    const patient = { ...rules, overflow: { afterMs: 5 * MINUTE, whenClosed: false } };
    expect(pairs({ rules: patient, agents, waiting })).toEqual(['overflow long ', 'pass offered bob']);
  });

  it('nothing over an agent’s capacity, nor to who is away or busy with another queue', () => {
    const agents = [
      agent('full', { load: 3 }),
      agent('away', { state: 'away' }),
      agent('taken', { ours: false }),
      agent('one', { load: 2 }),
    ];
    expect(pairs({ agents, waiting: [thread('a'), thread('b')] })).toEqual(['give a one']);
  });

  it.each<[QueueRules['strategy'], string]>([
    ['round_robin', 'whose turn it is'],
    ['least_busy', 'with the fewest threads'],
    ['longest_idle', 'longest without one'],
  ])('%s: to the one %s', (strategy, name) => {
    const agents = [
      agent('whose turn it is', { load: 2, lastGivenAt: 1, idleSince: 8 }),
      agent('with the fewest threads', { load: 0, lastGivenAt: 7, idleSince: 9 }),
      agent('longest without one', { load: 1, lastGivenAt: 5, idleSince: 2 }),
    ];
    expect(movesOf({ rules: { ...rules, strategy }, agents, waiting: [thread('a')] })).toMatchObject([
      { kind: 'give', agentId: name },
    ]);
  });

  it('in turns, each a thread', () => {
    const waiting = ['a', 'b', 'c', 'd'].map((id, index) => thread(id, { waitingSince: NOW - 100 + index }));
    expect(pairs({ agents: [agent('ann'), agent('bob')], waiting })).toEqual([
      'give a ann',
      'give b bob',
      'give c ann',
      'give d bob',
    ]);
  });

  it('to who answered this customer last, if they are there and have room', () => {
    const agents = [agent('ann'), agent('bob', { lastGivenAt: NOW - 1 })];
    const waiting = [thread('a', { stickyTo: 'bob' })];
    expect(movesOf({ agents, waiting })).toEqual([
      { kind: 'give', threadId: 'a', agentId: 'bob', reason: 'answered_last' },
    ]);
    const away = [agent('ann'), agent('bob', { state: 'away' })];
    expect(pairs({ agents: away, waiting })).toEqual(['give a ann']);
  });

  it('by skill where a label asks for one that somebody has', () => {
    const agents = [agent('ann'), agent('bea', { skills: ['spanish'] })];
    const asked = { ...rules, skills: ['spanish', 'latin'] };
    const waiting = [
      thread('plain', { labels: ['vip'], waitingSince: 1 }),
      thread('spanish', { labels: ['spanish'], waitingSince: 2 }),
      thread('latin', { labels: ['latin'], waitingSince: 3 }),
    ];
    expect(pairs({ rules: asked, agents, waiting })).toEqual([
      'give plain ann',
      'give spanish bea',
      'give latin ann',
    ]);
    const away = [agent('ann'), agent('bea', { skills: ['spanish'], state: 'offline' })];
    expect(pairs({ rules: asked, agents: away, waiting })).not.toContain('give spanish ann');
  });

  it('nothing while it is closed', () => {
    expect(
      movesOf({ rules: { ...rules, open: false }, agents: [agent('ann')], waiting: [thread('a')] }),
    ).toEqual([]);
  });
});

describe('an offer', () => {
  const asking = { ...rules, acceptMs: 30_000 };
  const offered = thread('a', { offer: { agentId: 'ann', until: NOW } });

  it('is made for a time', () => {
    const state = { rules: asking, agents: [agent('ann')], waiting: [thread('a')], held: [] };
    expect(assignThreads(state, NOW)).toEqual({
      moves: [{ kind: 'offer', threadId: 'a', agentId: 'ann', reason: 'in_turn', until: NOW + 30_000 }],
      lookAgainAt: NOW + 30_000,
    });
  });

  it('stands until then', () => {
    const state = { rules: asking, agents: [agent('ann', { load: 1 })], waiting: [offered], held: [] };
    expect(assignThreads(state, NOW - 1)).toEqual({ moves: [], lookAgainAt: NOW });
  });

  it('goes to the next when it was let pass, who is not given more meanwhile', () => {
    const agents = [agent('ann', { load: 1 }), agent('bob', { lastGivenAt: NOW })];
    expect(pairs({ rules: asking, agents, waiting: [offered, thread('b', { waitingSince: NOW })] })).toEqual([
      'pass a ann',
      'offer a bob',
      'offer b bob',
    ]);
  });

  it('ends when its agent goes, or is no member any more', () => {
    const early = thread('a', { offer: { agentId: 'ann', until: NOW + MINUTE } });
    for (const agents of [[agent('ann', { state: 'away', load: 1 })], []])
      expect(movesOf({ rules: asking, agents, waiting: [early] })).toEqual([
        { kind: 'pass', threadId: 'a', agentId: 'ann', reason: 'gone' },
      ]);
  });

  it('is made again to who declined when some time has gone by', () => {
    const waiting = [thread('a', { passedBy: ['ann'], passedAt: NOW })];
    const state = { rules: asking, agents: [agent('ann')], waiting, held: [] };
    expect(assignThreads(state, NOW + 1)).toEqual({ moves: [], lookAgainAt: NOW + PASS_REST_MS });
    expect(assignThreads(state, NOW + PASS_REST_MS).moves).toMatchObject([{ kind: 'offer', agentId: 'ann' }]);
  });
});

describe('a thread comes back', () => {
  const since = { waitingSince: NOW - MINUTE, placedAt: NOW - MINUTE, goneSince: NOW };
  const held = [{ id: 'a', agentId: 'ann', state: 'offline' as const, ...since }];

  it('when its agent, a member or not, has been gone for the time of grace', () => {
    const state = { rules, agents: [], held, waiting: [] };
    expect(assignThreads(state, NOW + MINUTE)).toEqual({ moves: [], lookAgainAt: NOW + 2 * MINUTE });
    expect(assignThreads(state, NOW + 2 * MINUTE).moves).toEqual([
      { kind: 'return', threadId: 'a', agentId: 'ann', reason: 'offline' },
    ]);
  });

  it('counted anew where it was given to them, or the customer wrote, while they were gone', () => {
    for (const later of [{ placedAt: NOW + MINUTE }, { waitingSince: NOW + MINUTE }])
      expect(
        assignThreads(
          { rules, agents: [], held: held.map((one) => ({ ...one, ...later })), waiting: [] },
          NOW + 2 * MINUTE,
        ),
      ).toEqual({ moves: [], lookAgainAt: NOW + 3 * MINUTE });
  });

  it('not where the queue does not take back', () => {
    const keeps = { ...rules, returnAfterMs: null };
    expect(movesOf({ rules: keeps, held }, NOW + 60 * MINUTE)).toEqual([]);
  });
});

describe('a thread overflows', () => {
  it('when it has waited here for too long', () => {
    const patient = { ...rules, overflow: { afterMs: 10 * MINUTE, whenClosed: false } };
    const waiting = [thread('a', { waitingSince: NOW - 60 * MINUTE, placedAt: NOW })];
    const state = { rules: patient, agents: [], waiting, held: [] };
    expect(assignThreads(state, NOW).lookAgainAt).toBe(NOW + 10 * MINUTE);
    expect(assignThreads(state, NOW + 10 * MINUTE).moves).toEqual([
      { kind: 'overflow', threadId: 'a', reason: 'waited' },
    ]);
  });

  it('when the queue is closed', () => {
    const closed = { ...rules, open: false, overflow: { afterMs: null, whenClosed: true } };
    expect(movesOf({ rules: closed, agents: [agent('ann')], waiting: [thread('a')] })).toEqual([
      { kind: 'overflow', threadId: 'a', reason: 'closed' },
    ]);
  });
});
