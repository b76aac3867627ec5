// A queue lived through: customers write, agents come, go, finish, let offers pass. The law holds after every step.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignThreads } from './assign-threads';
import type { AgentState, AssignmentMove, QueueAgent, QueueRules, WaitingThread } from './assignment';

const MINUTE = 60_000;
const ACCEPT_MS = 30_000;

type Step =
  | { does: 'text'; priority: number; skill: boolean; sticky: number }
  | { does: 'turns'; agent: number; state: AgentState }
  | { does: 'finishes'; agent: number }
  | { does: 'accepts'; agent: number };

interface World {
  rules: QueueRules;
  /** With since when each is as they are. */
  agents: (QueueAgent & { since: number })[];
  waiting: Map<string, WaitingThread>;
  held: Map<string, { thread: WaitingThread; agentId: string }>;
  now: number;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('text' as const),
      priority: fc.integer({ min: 1, max: 4 }),
      skill: fc.boolean(),
      sticky: fc.integer({ min: 0, max: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('turns' as const),
      agent: fc.nat(4),
      state: fc.constantFrom<AgentState>('online', 'online', 'away', 'offline'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('finishes' as const), agent: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('accepts' as const), agent: fc.nat(4) }) },
);

const steps = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 2 * MINUTE })), { maxLength: 60 });
const people = fc.array(fc.record({ capacity: fc.integer({ min: 1, max: 4 }), skilled: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});
const strategies = fc.constantFrom<QueueRules['strategy']>('round_robin', 'least_busy', 'longest_idle');

const needsSkill = (thread: WaitingThread): boolean => thread.labels.includes('spanish');
const openFor = (world: World, thread: WaitingThread): QueueAgent[] =>
  world.agents.filter(
    (agent) =>
      agent.state === 'online' &&
      agent.load < agent.capacity &&
      !thread.passedBy.includes(agent.id) &&
      (!needsSkill(thread) ||
        agent.skills.includes('spanish') ||
        !world.agents.some(({ skills }) => skills.includes('spanish'))),
  );

function act(world: World, step: Step, count: number): void {
  const agent = 'agent' in step ? world.agents[step.agent % world.agents.length] : undefined;
  if (step.does === 'text') {
    const id = `t${String(count).padStart(3, '0')}`;
    world.waiting.set(id, {
      id,
      priority: step.priority,
      waitingSince: world.now,
      placedAt: world.now,
      labels: step.skill ? ['spanish'] : [],
      offer: null,
      passedBy: [],
      passedAt: null,
      stickyTo: `p${step.sticky}`,
      inTurn: true,
    });
  } else if (agent && step.does === 'turns') {
    if (agent.state !== step.state) Object.assign(agent, { state: step.state, since: world.now });
  } else if (agent && step.does === 'finishes') {
    const [done] = [...world.held].filter(([, held]) => held.agentId === agent.id);
    if (done && world.held.delete(done[0])) agent.load -= 1;
  } else if (agent) {
    const taken = [...world.waiting.values()].find(({ offer }) => offer?.agentId === agent.id);
    if (!taken) return;
    world.waiting.delete(taken.id);
    world.held.set(taken.id, { thread: { ...taken, placedAt: world.now }, agentId: agent.id });
  }
}

/** Does the moves as the engine does, and says of each whether it was allowed. */
function apply(world: World, moves: readonly AssignmentMove[]): void {
  for (const move of moves) {
    const agent = world.agents.find((one) => 'agentId' in move && one.id === move.agentId);
    if (move.kind === 'return') {
      const held = world.held.get(move.threadId);
      if (!held || !agent) throw new Error('what nobody holds cannot come back');
      expect(agent.state).not.toBe('online');
      expect(world.now - agent.since).toBeGreaterThanOrEqual(world.rules.returnAfterMs ?? 0);
      world.held.delete(move.threadId);
      world.waiting.set(move.threadId, { ...held.thread, offer: null, placedAt: world.now });
      agent.load -= 1;
      continue;
    }
    const thread = world.waiting.get(move.threadId);
    if (!thread) throw new Error(`${move.kind} of a thread that does not wait`);
    if (move.kind === 'pass') {
      expect(thread.offer?.agentId).toBe(move.agentId);
      if (agent) {
        agent.load -= 1;
        if (move.reason === 'timed_out') Object.assign(agent, { state: 'away', since: world.now });
      }
      Object.assign(thread, {
        offer: null,
        passedBy: [...thread.passedBy, move.agentId],
        passedAt: world.now,
      });
    } else if (move.kind !== 'overflow' && agent) {
      expect(thread.offer).toBeNull();
      expect(agent.state).toBe('online');
      agent.load += 1;
      expect(agent.load).toBeLessThanOrEqual(agent.capacity);
      agent.lastGivenAt = agent.idleSince = world.now;
      if (move.kind === 'offer') {
        thread.offer = { agentId: agent.id, until: move.until };
        continue;
      }
      world.waiting.delete(thread.id);
      world.held.set(thread.id, { thread: { ...thread, placedAt: world.now }, agentId: agent.id });
    }
  }
}

function look(world: World): number | null {
  const { rules, agents, waiting, held, now } = world;
  const present = {
    rules,
    agents,
    waiting: [...waiting.values()].map((thread) =>
      now - (thread.passedAt ?? now) >= 5 * MINUTE ? Object.assign(thread, { passedBy: [] }) : thread,
    ),
    held: [...held].flatMap(([id, { thread, agentId }]) => {
      const { state, since } = agents.find((agent) => agent.id === agentId) ?? { state: 'online', since: 0 };
      const times = { waitingSince: thread.waitingSince ?? now, placedAt: thread.placedAt, goneSince: since };
      return state === 'online' ? [] : [{ id, agentId, state, ...times }];
    }),
  };
  const before = JSON.stringify(present);
  const { moves, lookAgainAt } = assignThreads(present, now);
  expect(JSON.stringify(present)).toBe(before);
  const given = moves.flatMap((move) => (move.kind === 'give' || move.kind === 'offer' ? [move] : []));
  expect(new Set(given.map(({ threadId }) => threadId)).size).toBe(given.length);
  const turns = given.map(({ threadId }) => waiting.get(threadId));
  apply(world, moves);
  for (const left of waiting.values()) {
    if (left.offer) continue;
    // Nobody waits while somebody could take it, once what came back in this round has been looked at too.
    if (!moves.some(({ kind, threadId }) => kind === 'return' && threadId === left.id))
      expect(openFor(world, left)).toEqual([]);
    // And nobody was overtaken by a younger one of the same needs.
    for (const thread of turns) {
      if (!thread || needsSkill(thread) !== needsSkill(left) || left.passedBy.length > 0) continue;
      if (thread.priority !== left.priority || moves.some(({ threadId }) => threadId === left.id)) continue;
      expect(thread.waitingSince ?? 0).toBeLessThanOrEqual(left.waitingSince ?? 0);
    }
  }
  if (lookAgainAt !== null) expect(lookAgainAt).toBeGreaterThan(now);
  return lookAgainAt;
}

/** Goes on to a moment, with all looks that time alone asks for on the way. */
function letPass(world: World, ms: number): void {
  const until = world.now + ms;
  for (let looks = 0; looks < 500; looks += 1) {
    const next = look(world);
    if (next === null || next > until) break;
    world.now = next;
  }
  world.now = until;
}

describe('whatever happens in a queue', () => {
  it.each([
    ['gives at once', null],
    ['offers', ACCEPT_MS],
  ])(
    'that %s: nobody waits beside room, none exceeds their capacity, the oldest goes first',
    (_, acceptMs) => {
      fc.assert(
        fc.property(strategies, people, steps, (strategy, team, steps) => {
          const world: World = {
            rules: {
              strategy,
              open: true,
              acceptMs,
              returnAfterMs: 2 * MINUTE,
              overflow: null,
              skills: ['spanish'],
            },
            agents: team.map(({ capacity, skilled }, index) => ({
              id: `p${index}`,
              state: 'online',
              since: 0,
              ours: true,
              load: 0,
              capacity,
              skills: skilled ? ['spanish'] : [],
              lastGivenAt: null,
              idleSince: null,
            })),
            waiting: new Map(),
            held: new Map(),
            now: 1_000_000,
          };
          for (const [count, [step, ms]] of steps.entries()) {
            act(world, step, count);
            letPass(world, ms);
          }
          // And nobody starves: with everybody there, taking and finishing, the queue empties.
          for (let rounds = 0; world.waiting.size + world.held.size > 0; rounds += 1) {
            expect(rounds).toBeLessThan(400);
            for (const [agent] of world.agents.entries()) {
              act(world, { does: 'turns', agent, state: 'online' }, 0);
              act(world, { does: 'accepts', agent }, 0);
              act(world, { does: 'finishes', agent }, 0);
            }
            letPass(world, ACCEPT_MS / 2);
          }
        }),
        { numRuns: 200 },
      );
    },
  );

  it('one state has one answer', () => {
    const agents = ['b', 'a', 'c'].map((id): QueueAgent => ({
      id,
      state: 'online',
      ours: true,
      load: 0,
      capacity: 1,
      skills: [],
      lastGivenAt: null,
      idleSince: null,
    }));
    const waiting = ['y', 'x', 'z'].map((id): WaitingThread => ({
      id,
      priority: 3,
      waitingSince: 1,
      placedAt: 1,
      labels: [],
      offer: null,
      passedBy: [],
      passedAt: null,
      stickyTo: null,
      inTurn: true,
    }));
    const rules: QueueRules = {
      strategy: 'least_busy',
      open: true,
      acceptMs: null,
      returnAfterMs: null,
      overflow: null,
      skills: [],
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(agents, { minLength: 3 }),
        fc.shuffledSubarray(waiting, { minLength: 3 }),
        (agents, waiting) => {
          const moves = assignThreads({ rules, agents, waiting, held: [] }, 10).moves;
          expect(moves.map((move) => 'agentId' in move && [move.threadId, move.agentId])).toEqual([
            ['x', 'a'],
            ['y', 'b'],
            ['z', 'c'],
          ]);
        },
      ),
    );
  });
});
