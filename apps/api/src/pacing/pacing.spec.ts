import {
  API,
  type Connection,
  type ConversationsPage,
  type OutgoingSummary,
  type Pacing,
  type PacingSettings,
  type ServerEvents,
} from '@parley/contracts';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { until } from '../../test/until';
import { type CustomerThread, openDesk } from '../sending/sending.fixture';
import { useStage } from '../sending/stage.fixture';

const stage = useStage({ env: { CARRIER_TIMEOUT_MS: '600', LEASE_MS: '1000', SETTLE_AFTER_MS: '300' } });

/** Calls under way when it opens may open it once more, for twice as long. */
const CLOSES_WITHIN_MS = 30_000;

const customers = (count: number): Promise<CustomerThread[]> =>
  Promise.all(Array.from({ length: count }, () => stage.desk.customer()));
const set = (change: Partial<PacingSettings>) =>
  stage.admin.put<Pacing>(API.pacing, { limits: [], numbers: [], brands: [], ...change });
const connection = async (): Promise<Connection> => {
  const { items } = (await stage.admin.get<{ items: Connection[] }>(API.connections)).body;
  const [first] = items;
  if (!first) throw new Error('a world has a connection');
  return first;
};
const rows = <Row extends object>(sql: string, ...more: unknown[]): Promise<Row[]> =>
  stage.running.database.query<Row>(sql, [stage.world.workspaceId, ...more]);
const waiting = () =>
  rows<{ to_address: string; wait_code: string | null; dueAtMs: number }>(
    `SELECT to_address, wait_code, extract(epoch FROM due_at)::float8 * 1000 AS "dueAtMs" FROM delivery
     WHERE workspace_id = $1 AND state = 'queued' ORDER BY due_at`,
  );
const onNetwork = (threads: readonly CustomerThread[], network: string): Promise<object[]> =>
  rows(
    `INSERT INTO number_fact (workspace_id, number, network, network_name, source)
     SELECT $1, unnest($2::text[]), $3, $3, 'lookup'`,
    threads.map(({ from }) => from),
    network,
  );

describe('lanes', () => {
  it('a number that the carrier slows down does not slow its neighbour', async () => {
    const [slow] = await customers(1);
    if (!slow) throw new Error('no customer');
    await stage.simulator.fault({ number: slow.from, fault: '429', times: 2 });
    await stage.desk.sent(slow, 'in time');
    await until(async () =>
      expect(
        await rows(`SELECT 1 FROM lane_bucket WHERE workspace_id = $1 AND closed_until > now()`),
      ).toHaveLength(1),
    );
    const { lanes } = (await stage.admin.get<Pacing>(API.pacing)).body;
    const shut = lanes.filter((lane) => lane.opensAt !== null);
    expect(shut.map(({ key, closedFor }) => [key, closedFor])).toEqual([
      [stage.world.numberId, 'carrier_asked'],
    ]);

    const from = anyNumber();
    await stage.simulator.text(from, stage.world.otherNumber, 'hello');
    const { items } = (await stage.agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
    const other = items.find((one) => one.contact.number === from);
    await stage.desk.reply({ from, id: other?.id ?? '', last: other?.lastPosition ?? 0 }, 'at once');
    await until(async () => expect(await stage.desk.reached({ from, id: '', last: 0 })).toEqual(['at once']));
    expect(await stage.desk.reached(slow)).toEqual([]);
    await until(async () => expect(await stage.desk.reached(slow)).toEqual(['in time']));
  });

  it("a network's allowance for the day holds up its own texts, visibly, until it is raised", async () => {
    const threads = await customers(4);
    await onNetwork(threads.slice(0, 3), 'tmobile');
    const key = `tmobile:connection:${stage.world.connectionId}`;
    const limit = { kind: 'network' as const, key, perSecond: null, burst: null, perMinute: null };
    expect((await set({ limits: [{ ...limit, perDay: 1 }] })).status).toBe(200);
    for (const thread of threads) await stage.desk.sent(thread, 'hi');
    await until(async () => {
      const reached = await Promise.all(threads.map((thread) => stage.desk.reached(thread)));
      expect(reached.flat()).toHaveLength(2);
      expect((await waiting()).map(({ wait_code }) => wait_code)).toEqual([
        'parley:daily_cap',
        'parley:daily_cap',
      ]);
    });
    expect(await stage.desk.reached(threads[3] as CustomerThread)).toEqual(['hi']);
    const lane = (await stage.admin.get<Pacing>(API.pacing)).body.lanes.find((one) => one.key === key);
    expect(lane).toMatchObject({ usedToday: 1, closedFor: 'daily_cap', limit: { perDay: 1 } });
    expect(lane?.opensAt).toBe(lane?.resetsAt);
    // Not looked at again before the day ends, or for long.
    const soonest = Math.min(Date.parse(lane?.resetsAt ?? ''), Date.now() + 20 * 60_000);
    for (const { dueAtMs } of await waiting()) expect(dueAtMs).toBeGreaterThanOrEqual(soonest);

    await set({ limits: [{ ...limit, perDay: 100 }] });
    await until(async () => expect(await waiting()).toEqual([]));
  });

  it("takes AT&T's minute from the class of the number's campaign", async () => {
    const { settings } = (await stage.admin.get<Pacing>(API.pacing)).body;
    const numbers = settings.numbers.map((number) => ({
      ...number,
      campaign: 'CMP1',
      campaignClass: 'T' as const,
    }));
    const { lanes } = (await set({ numbers, brands: [{ id: stage.world.brandId, tier: 'low' }] })).body;
    const limitOf = (key: string) => lanes.find((lane) => lane.key === key)?.limit;
    expect(limitOf('att:campaign:CMP1')).toMatchObject({ perMinute: 75 });
    expect(limitOf(`tmobile:brand:${stage.world.brandId}`)).toMatchObject({ perDay: 10_000 });

    const threads = await customers(5);
    await onNetwork(threads, 'att');
    for (const thread of threads) await stage.desk.sent(thread, 'hi');
    await until(async () =>
      expect((await waiting()).map(({ wait_code }) => wait_code)).toContain('parley:pace'),
    );
    await until(async () => {
      const reached = await Promise.all(threads.map((thread) => stage.desk.reached(thread)));
      expect(reached.flat()).toHaveLength(5);
    });
  });

  it.each([
    ['a lane that no text passes', { kind: 'number', key: 'nobody', perSecond: 1 }, 'limits.0.key'],
    ['a rate of nothing', { kind: 'number', key: 'x', perSecond: 0 }, 'limits.0.perSecond'],
    ['a cap of half a segment', { kind: 'network', key: 'x', perDay: 0.5 }, 'limits.0.perDay'],
  ])('refuses %s', async (_, limit, field) => {
    const answer = await stage.admin.put(API.pacing, { limits: [limit] });
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    expect(answer.body.fields?.map((one) => one.field)).toContain(field);
  });

  it('is set by admins alone, and of their own workspace', async () => {
    expect((await stage.agent.put(API.pacing, { limits: [] })).status).toBe(403);
    const mine = stage.world.numberId;
    await stage.enter();
    const foreign = { limits: [], numbers: [{ id: mine, campaign: 'X', campaignClass: null }] };
    const answer = await stage.admin.put(API.pacing, foreign);
    expect([answer.status, answer.body.fields?.[0]?.field]).toEqual([400, 'numbers.0.id']);
  });

  it("one agent's burst does not make another's single text wait", async () => {
    await stage.enter({ messagesPerSecond: 5 });
    const threads = await customers(31);
    const last = threads.at(-1) as CustomerThread;
    await Promise.all(threads.slice(0, 30).map((thread) => stage.desk.sent(thread, 'burst')));
    const second = openDesk(
      await stage.running.signIn(stage.world.second.email),
      stage.world,
      stage.simulator,
    );
    await second.sent(last, 'one text');
    await until(async () => expect(await stage.desk.reached(last)).toEqual(['one text']));
    const taken = (await stage.simulator.taken()).filter((text) =>
      threads.some(({ from }) => from === text.to),
    );
    expect(taken.filter(({ body }) => body === 'burst').length).toBeLessThan(25);
  });

  it('a text that grows too old behind a shut lane is told so, without leaving', async () => {
    const [thread] = await customers(1);
    if (!thread) throw new Error('no customer');
    await rows(
      `INSERT INTO lane_bucket (workspace_id, kind, key, updated_at, closed_until, closed_for, next_at)
       VALUES ($1, 'number', $2, now(), now() + interval '1 hour', 'carrier_asked', now() + interval '1 hour')`,
      stage.world.numberId,
    );
    await stage.desk.sent(thread, 'too late');
    await rows(`UPDATE delivery SET expires_at = now() WHERE workspace_id = $1`);
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ 'too late': 'expired' }));
    expect(await stage.desk.reached(thread)).toEqual([]);
  });

  it('a session left idle with its locks holds up what it holds, and nothing else', async () => {
    const [held, free] = await customers(2);
    if (!held || !free) throw new Error('no customers');
    const idle = new pg.Client({ connectionString: stage.running.databaseUrl });
    await idle.connect();
    try {
      const id = await stage.desk.sent(held, 'held', { undoSeconds: 1 });
      await idle.query('BEGIN');
      await idle.query('SELECT 1 FROM delivery WHERE id = $1 FOR UPDATE', [id]);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      await stage.desk.sent(free, 'free');
      await until(async () => expect(await stage.desk.reached(free)).toEqual(['free']));
      expect(await stage.desk.reached(held)).toEqual([]);
    } finally {
      await idle.end();
    }
    await until(async () => expect(await stage.desk.reached(held)).toEqual(['held']));
  });
});

describe('the breaker of a connection', () => {
  it('opens at a wrong token, fails nothing, and lets all go once the token is right', async () => {
    const threads = await customers(8);
    const { accountId } = await connection();
    const provision = (authToken: string) =>
      stage.simulator.provision(stage.world.number, {
        accountSid: accountId,
        authToken,
        webhookUrl: stage.world.webhookUrl,
      });
    await provision('another token than ours');
    await Promise.all(threads.map((thread) => stage.desk.sent(thread, 'patience')));
    await until(async () =>
      expect((await connection()).breaker).toMatchObject({ state: 'open', code: '20003' }),
    );
    const states = await rows<{ state: string }>(
      `SELECT DISTINCT state FROM delivery WHERE workspace_id = $1`,
    );
    await until(async () =>
      expect(await rows(`SELECT 1 FROM delivery WHERE workspace_id = $1 AND state = 'queued'`)).toHaveLength(
        8,
      ),
    );
    expect(states.map(({ state }) => state)).not.toContain('failed');
    expect((await connection()).breaker.reason).toContain('did not let us in');

    await provision(stage.world.token);
    await rows(`UPDATE delivery SET due_at = now() WHERE workspace_id = $1 AND state = 'queued'`);
    expect(
      (await stage.admin.post(API.connectionTokens(stage.world.connectionId), { token: stage.world.token }))
        .status,
    ).toBe(201);
    await until(async () => {
      const reached = await Promise.all(threads.map((thread) => stage.desk.reached(thread)));
      expect(reached.flat()).toHaveLength(8);
    });
    expect((await connection()).breaker.state).toBe('closed');
  });

  it('opens when the carrier stops answering, holds the rest back, and closes when it answers', async () => {
    const threads = await customers(12);
    await stage.simulator.fault({ number: stage.world.number, fault: '503' });
    for (const thread of threads) await stage.desk.sent(thread, 'through the storm');
    await until(async () => expect((await connection()).breaker.state).toBe('open'));
    const held = await customers(3);
    for (const thread of held) await stage.desk.sent(thread, 'through the storm');
    expect((await waiting()).length).toBeGreaterThanOrEqual(held.length);
    await stage.simulator.clearFaults();
    await until(async () => {
      expect((await connection()).breaker.state).toBe('closed');
      const reached = await Promise.all([...threads, ...held].map((thread) => stage.desk.reached(thread)));
      expect(reached.flat().length).toBeGreaterThanOrEqual(held.length);
      expect(reached.every((texts) => texts.length <= 1)).toBe(true);
    }, CLOSES_WITHIN_MS);
    expect(await waiting()).toEqual([]);
  }, 60_000);
});

describe('a breaker that changes', () => {
  it('is told to every screen at once, when it opens and when it closes', async () => {
    const socket: Socket<ServerEvents> = io(stage.running.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: stage.agent.cookie ?? '' },
    });
    // One after the other: the answers to two at once may come in either order.
    let looks = Promise.resolve();
    try {
      await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
      const seen: string[] = [];
      socket.on('notice', ({ topic }) => {
        if (topic !== 'sending') return;
        const look = async () => {
          const { body } = await stage.agent.get<OutgoingSummary>(API.outgoingSummary);
          const state = body.connections[0]?.breaker.state ?? 'none';
          if (seen.at(-1) !== state) seen.push(state);
        };
        looks = looks.then(look);
      });
      const threads = await customers(12);
      await stage.simulator.fault({ number: stage.world.number, fault: '503' });
      for (const thread of threads) await stage.desk.sent(thread, 'hello');
      await until(async () => expect(seen).toContain('open'));
      await stage.simulator.clearFaults();
      await until(async () => expect(seen.at(-1)).toBe('closed'), CLOSES_WITHIN_MS);
    } finally {
      socket.disconnect();
      await looks;
    }
  }, 60_000);
});

describe('a text that its network refused', () => {
  it('goes again by itself after a jam, and the customer reads it once', async () => {
    const [thread] = await customers(1);
    if (!thread) throw new Error('no customer');
    await stage.simulator.fault({ number: thread.from, fault: 'queue_overflow', times: 1 });
    await stage.desk.sent(thread, 'after the jam');
    await until(async () => expect((await waiting()).map(({ wait_code }) => wait_code)).toEqual(['30001']));
    await rows(`UPDATE delivery SET due_at = now() WHERE workspace_id = $1 AND state = 'queued'`);
    await until(async () =>
      expect(await stage.desk.states(thread)).toEqual({ 'after the jam': 'delivered' }),
    );
    expect(await stage.desk.reached(thread)).toEqual(['after the jam']);
  });

  it('stays undelivered where the phone was the cause', async () => {
    const [thread] = await customers(1);
    if (!thread) throw new Error('no customer');
    await stage.simulator.fault({ number: thread.from, fault: 'unreachable', times: 1 });
    await stage.desk.sent(thread, 'nobody home');
    await until(async () =>
      expect(await stage.desk.states(thread)).toEqual({ 'nobody home': 'undelivered' }),
    );
  });
});
