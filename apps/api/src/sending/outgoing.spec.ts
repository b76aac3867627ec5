import {
  API,
  type BulkOutcome,
  type OutgoingPage,
  outgoingPageSchema,
  type OutgoingSummary,
  outgoingSummarySchema,
  type OutgoingText,
  type Pacing,
  type Pause,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SimulatorProcess, startSimulator } from '../../test/simulator';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { type World, buildWorld } from '../../test/world';
import { type CustomerThread, type Desk, openDesk } from './sending.fixture';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let agent: ApiClient;
let admin: ApiClient;
let desk: Desk;

// Nothing is sent here: what is written waits.
beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp();
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator, messagesPerSecond: 2 });
  agent = await running.signIn(world.agent.email);
  admin = await running.signIn(world.admin.email);
  desk = openDesk(agent, world, simulator);
});

const page = async (query = ''): Promise<OutgoingPage> =>
  outgoingPageSchema.parse((await agent.get(`${API.outgoing}${query}`)).body);
const summary = async (): Promise<OutgoingSummary> =>
  outgoingSummarySchema.parse((await agent.get(API.outgoingSummary)).body);
const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const whyOf = (items: OutgoingText[]) => Object.fromEntries(items.map((one) => [one.preview, one.why.kind]));

/** Copies a thread's one waiting text many times over. */
async function copies(thread: CustomerThread, count: number): Promise<void> {
  for (const statement of [
    `INSERT INTO entry SELECT copy.* FROM entry old, generate_series(1001, 1000 + $3::int) n, LATERAL
       jsonb_populate_record(old, jsonb_build_object('client_id', NULL, 'position', n, 'revision', n)) copy
     WHERE old.workspace_id = $1 AND old.conversation_id = $2 AND old.kind = 'text_out'`,
    `INSERT INTO delivery SELECT copy.* FROM delivery old, generate_series(1001, 1000 + $3::int) n, LATERAL
       jsonb_populate_record(old, jsonb_build_object('id', gen_random_uuid(), 'entry_position', n)) copy
     WHERE old.workspace_id = $1 AND old.conversation_id = $2`,
  ]) {
    await running.database.query(statement, [world.workspaceId, thread.id, count]);
    // Or the foreign key's own lookups go on believing that the table is small.
    await running.database.query('ANALYZE entry, delivery');
  }
}

describe('what waits', () => {
  it('is listed with the reason of each, and when it is likely to leave', async () => {
    const first = await desk.customer();
    const second = await desk.customer();
    await desk.sent(first, 'one');
    await desk.sent(first, 'two');
    await desk.sent(second, 'three');
    await desk.sent(second, 'take me back', { undoSeconds: 30 });
    const sendAt = inMs(3_600_000);
    await desk.sent(second, 'later', { sendAt });
    const { items } = await page();
    expect(whyOf(items)).toEqual({
      one: 'turn',
      two: 'behind',
      three: 'turn',
      'take me back': 'undo',
      later: 'scheduled',
    });
    const by = (preview: string) => items.find((one) => one.preview === preview);
    expect(by('later')?.leavesAt).toBe(sendAt);
    // Two at once, then two a second: the third text waits for half a second.
    const [one, three] = [by('one'), by('three')].map((text) => Date.parse(text?.leavesAt ?? ''));
    expect((three ?? 0) - (one ?? 0)).toBeGreaterThanOrEqual(400);
    expect((three ?? 0) - (one ?? 0)).toBeLessThanOrEqual(700);
  });

  it('leaves as its slowest lane allows: number, connection, account or network', async () => {
    const threads = await Promise.all(Array.from({ length: 6 }, () => desk.customer()));
    for (const thread of threads) await desk.sent(thread, 'hi');
    const within = async () => (await summary()).groups[0]?.leavesWithinMs;
    expect(await within()).toBe(2_000);
    const set = (limits: object[]) => admin.put(API.pacing, { limits });
    await set([{ kind: 'connection', key: world.connectionId, perSecond: 1, burst: 1 }]);
    expect(await within()).toBe(5_000);
    const account = (await admin.get<Pacing>(API.pacing)).body.lanes.find((lane) => lane.kind === 'account');
    await set([{ kind: 'account', key: account?.key, perSecond: 0.5, burst: 1 }]);
    expect(await within()).toBe(10_000);
    await running.database.query(
      `INSERT INTO number_fact (workspace_id, number, network, network_name, source)
       SELECT $1, unnest($2::text[]), 'verizon', 'Verizon', 'lookup'`,
      [world.workspaceId, threads.slice(0, 3).map(({ from }) => from)],
    );
    await set([
      { kind: 'network', key: `verizon:connection:${world.connectionId}`, perSecond: 0.1, burst: 1 },
    ]);
    expect(await within()).toBe(20_000);
    const late = (await page()).items.map(({ leavesAt }) => Date.parse(leavesAt ?? '') - Date.now());
    expect(Math.max(...late)).toBeGreaterThan(15_000);
    expect(Math.min(...late)).toBeLessThan(3_000);
  });

  it('says which pause holds it, in the list and in the summary', async () => {
    const thread = await desk.customer();
    await desk.sent(thread, 'held');
    const { body } = await admin.post<Pause>(API.pauses, {
      target: { scope: 'number', id: world.numberId },
      reason: 'Wrong prices',
    });
    expect((await page()).items).toMatchObject([
      {
        why: { kind: 'paused', pauseId: body.id, by: world.admin.name, reason: 'Wrong prices' },
        leavesAt: null,
      },
    ]);
    expect((await summary()).groups).toMatchObject([
      { purpose: 'conversation', queued: { value: 1 }, pauseId: body.id, leavesWithinMs: null },
    ]);
  });

  it('says that a connection is being spared, or what put a text off', async () => {
    const thread = await desk.customer();
    await desk.sent(thread, 'spared');
    const other = await desk.customer();
    await desk.sent(other, 'capped');
    await running.database.query(
      `UPDATE delivery SET due_at = now() + interval '3 hours', wait_code = 'parley:daily_cap'
       WHERE workspace_id = $1 AND body = 'capped'`,
      [world.workspaceId],
    );
    expect((await page()).items.find((one) => one.preview === 'capped')?.why.kind).toBe('closed');
    await running.database.query(
      `INSERT INTO breaker (workspace_id, connection_id, state, until) VALUES ($1, $2, 'open', now() + interval '1 minute')`,
      [world.workspaceId, world.connectionId],
    );
    expect(whyOf((await page()).items)).toEqual({ spared: 'breaker', capped: 'breaker' });
    const { connections, groups } = await summary();
    expect(groups[0]?.leavesWithinMs).toBeNull();
    const [connection] = connections;
    expect(connection?.breaker).toMatchObject({ state: 'open', until: expect.any(String) as string });
  });

  it('is filtered by number, connection, purpose and state', async () => {
    const thread = await desk.customer();
    await desk.sent(thread, 'now');
    await desk.sent(thread, 'later', { sendAt: inMs(60_000) });
    const names = async (query: string) => (await page(query)).items.map((one) => one.preview);
    expect(await names(`?numberId=${world.numberId}`)).toEqual(['now', 'later']);
    expect(await names(`?connectionId=${world.connectionId}&state=scheduled`)).toEqual(['later']);
    expect(await names('?purpose=alert')).toEqual([]);
    expect(await names(`?connectionId=${crypto.randomUUID()}`)).toEqual([]);
    const wrong = await agent.get(`${API.outgoing}?cursor=zzz`);
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([400, 'cursor']);
  });

  it('shows nothing of another workspace', async () => {
    await desk.sent(await desk.customer(), 'ours');
    const other = await buildWorld(running, {});
    const stranger = await running.signIn(other.admin.email);
    expect((await stranger.get<OutgoingPage>(API.outgoing)).body.items).toEqual([]);
    expect((await stranger.get<OutgoingSummary>(API.outgoingSummary)).body.groups).toEqual([]);
  });

  it('is read quickly and page by page without gap when 100,000 wait, and counted up to a cap', async () => {
    const thread = await desk.customer();
    await desk.sent(thread, 'one of many');
    await copies(thread, 100_000);
    await page();
    await summary();
    const began = performance.now();
    const first = await page('?limit=100');
    const second = await page(`?limit=100&cursor=${first.nextCursor}`);
    const listed = performance.now();
    const counted = await summary();
    const ended = performance.now();
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(200);
    expect(counted.queued).toEqual({ value: 9999, capped: true });
    expect(listed - began).toBeLessThan(400);
    expect(ended - listed).toBeLessThan(400);
  }, 90_000);
});

describe('taking many back', () => {
  it('answers for each: done, left already, not there', async () => {
    const thread = await desk.customer();
    const first = await desk.sent(thread, 'one');
    const second = await desk.sent(thread, 'two');
    await running.database.query(
      `UPDATE delivery SET state = 'sending' WHERE workspace_id = $1 AND id = $2`,
      [world.workspaceId, second],
    );
    const missing = crypto.randomUUID();
    const answer = await admin.post<BulkOutcome>(API.outgoingCancel, { ids: [first, second, missing] });
    expect(answer.body).toMatchObject({
      items: [
        { id: first, done: true },
        { id: second, done: false, code: 'already_left' },
        { id: missing, done: false, code: 'not_found' },
      ],
      more: false,
    });
    expect(await desk.states(thread)).toMatchObject({ one: 'cancelled' });
  });

  it('by filter leaves others alone, and is not for agents', async () => {
    const thread = await desk.customer();
    await desk.sent(thread, 'now');
    await desk.sent(thread, 'later', { sendAt: inMs(60_000) });
    expect((await agent.post(API.outgoingCancel, { filter: {} })).status).toBe(403);
    const answer = await admin.post<BulkOutcome>(API.outgoingCancel, { filter: { state: 'scheduled' } });
    expect(answer.body.items).toHaveLength(1);
    expect(await desk.states(thread)).toEqual({ now: 'queued', later: 'cancelled' });
  });

  it.each([[{}], [{ ids: [] }], [{ ids: ['x'] }], [{ ids: [], filter: {} }]])('refuses %j', async (body) => {
    const answer = await admin.post(API.outgoingCancel, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
});
