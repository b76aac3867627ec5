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
import { describe, expect, it } from 'vitest';
import { buildWorld } from '../../test/world';
import type { CustomerThread } from './sending.fixture';
import { useStage } from './stage.fixture';

// Nothing is sent here: what is written waits.
const stage = useStage({ env: { PARLEY_ROLES: 'http' }, messagesPerSecond: 2 });

const page = async (query = ''): Promise<OutgoingPage> =>
  outgoingPageSchema.parse((await stage.agent.get(`${API.outgoing}${query}`)).body);
const summary = async (): Promise<OutgoingSummary> =>
  outgoingSummarySchema.parse((await stage.agent.get(API.outgoingSummary)).body);
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
    await stage.running.database.query(statement, [stage.world.workspaceId, thread.id, count]);
    // Or the foreign key's own lookups go on believing that the table is small.
    await stage.running.database.query('ANALYZE entry, delivery');
  }
}

describe('what waits', () => {
  it('is listed with the reason of each, and when it is likely to leave', async () => {
    const first = await stage.desk.customer();
    const second = await stage.desk.customer();
    await stage.desk.sent(first, 'one');
    await stage.desk.sent(first, 'two');
    await stage.desk.sent(second, 'three');
    await stage.desk.sent(second, 'take me back', { undoSeconds: 30 });
    const sendAt = inMs(3_600_000);
    await stage.desk.sent(second, 'later', { sendAt });
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
    const threads = await Promise.all(Array.from({ length: 6 }, () => stage.desk.customer()));
    for (const thread of threads) await stage.desk.sent(thread, 'hi');
    const within = async () => (await summary()).groups[0]?.leavesWithinMs;
    expect(await within()).toBe(2_000);
    const set = (limits: object[]) => stage.admin.put(API.pacing, { limits });
    await set([{ kind: 'connection', key: stage.world.connectionId, perSecond: 1, burst: 1 }]);
    expect(await within()).toBe(5_000);
    const account = (await stage.admin.get<Pacing>(API.pacing)).body.lanes.find(
      (lane) => lane.kind === 'account',
    );
    await set([{ kind: 'account', key: account?.key, perSecond: 0.5, burst: 1 }]);
    expect(await within()).toBe(10_000);
    await stage.running.database.query(
      `INSERT INTO number_fact (workspace_id, number, network, network_name, source)
       SELECT $1, unnest($2::text[]), 'verizon', 'Verizon', 'lookup'`,
      [stage.world.workspaceId, threads.slice(0, 3).map(({ from }) => from)],
    );
    await set([
      { kind: 'network', key: `verizon:connection:${stage.world.connectionId}`, perSecond: 0.1, burst: 1 },
    ]);
    expect(await within()).toBe(20_000);
    const late = (await page()).items.map(({ leavesAt }) => Date.parse(leavesAt ?? '') - Date.now());
    expect(Math.max(...late)).toBeGreaterThan(15_000);
    expect(Math.min(...late)).toBeLessThan(3_000);
  });

  it('says which pause holds it, in the list and in the summary', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'held');
    const { body } = await stage.admin.post<Pause>(API.pauses, {
      target: { scope: 'number', id: stage.world.numberId },
      reason: 'Wrong prices',
    });
    expect((await page()).items).toMatchObject([
      {
        why: { kind: 'paused', pauseId: body.id, by: stage.world.admin.name, reason: 'Wrong prices' },
        leavesAt: null,
      },
    ]);
    expect((await summary()).groups).toMatchObject([
      { purpose: 'conversation', queued: { value: 1 }, pauseId: body.id, leavesWithinMs: null },
    ]);
  });

  it('says that a connection is being spared, or what put a text off', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'spared');
    const other = await stage.desk.customer();
    await stage.desk.sent(other, 'capped');
    await stage.running.database.query(
      `UPDATE delivery SET due_at = now() + interval '3 hours', wait_code = 'parley:daily_cap'
       WHERE workspace_id = $1 AND body = 'capped'`,
      [stage.world.workspaceId],
    );
    expect((await page()).items.find((one) => one.preview === 'capped')?.why.kind).toBe('closed');
    await stage.running.database.query(
      `INSERT INTO breaker (workspace_id, connection_id, state, until) VALUES ($1, $2, 'open', now() + interval '1 minute')`,
      [stage.world.workspaceId, stage.world.connectionId],
    );
    expect(whyOf((await page()).items)).toEqual({ spared: 'breaker', capped: 'breaker' });
    const { connections, groups } = await summary();
    expect(groups[0]?.leavesWithinMs).toBeNull();
    const [connection] = connections;
    expect(connection?.breaker).toMatchObject({ state: 'open', until: expect.any(String) as string });
  });

  it('is filtered by number, connection, purpose and state', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'now');
    await stage.desk.sent(thread, 'later', { sendAt: inMs(60_000) });
    const names = async (query: string) => (await page(query)).items.map((one) => one.preview);
    expect(await names(`?numberId=${stage.world.numberId}`)).toEqual(['now', 'later']);
    expect(await names(`?connectionId=${stage.world.connectionId}&state=scheduled`)).toEqual(['later']);
    expect(await names('?purpose=alert')).toEqual([]);
    expect(await names(`?connectionId=${crypto.randomUUID()}`)).toEqual([]);
    const wrong = await stage.agent.get(`${API.outgoing}?cursor=zzz`);
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([400, 'cursor']);
  });

  it('shows nothing of another workspace', async () => {
    await stage.desk.sent(await stage.desk.customer(), 'ours');
    const other = await buildWorld(stage.running, {});
    const stranger = await stage.running.signIn(other.admin.email);
    expect((await stranger.get<OutgoingPage>(API.outgoing)).body.items).toEqual([]);
    expect((await stranger.get<OutgoingSummary>(API.outgoingSummary)).body.groups).toEqual([]);
  });

  it('is read quickly and page by page without gap when 100,000 wait, and counted up to a cap', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'one of many');
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
    const thread = await stage.desk.customer();
    const first = await stage.desk.sent(thread, 'one');
    const second = await stage.desk.sent(thread, 'two');
    await stage.running.database.query(
      `UPDATE delivery SET state = 'sending' WHERE workspace_id = $1 AND id = $2`,
      [stage.world.workspaceId, second],
    );
    const missing = crypto.randomUUID();
    const answer = await stage.admin.post<BulkOutcome>(API.outgoingCancel, { ids: [first, second, missing] });
    expect(answer.body).toMatchObject({
      items: [
        { id: first, done: true },
        { id: second, done: false, code: 'already_left' },
        { id: missing, done: false, code: 'not_found' },
      ],
      more: false,
    });
    expect(await stage.desk.states(thread)).toMatchObject({ one: 'cancelled' });
  });

  it('by filter leaves others alone, and is not for agents', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'now');
    await stage.desk.sent(thread, 'later', { sendAt: inMs(60_000) });
    expect((await stage.agent.post(API.outgoingCancel, { filter: {} })).status).toBe(403);
    const answer = await stage.admin.post<BulkOutcome>(API.outgoingCancel, {
      filter: { state: 'scheduled' },
    });
    expect(answer.body.items).toHaveLength(1);
    expect(await stage.desk.states(thread)).toEqual({ now: 'queued', later: 'cancelled' });
  });

  it.each([[{}], [{ ids: [] }], [{ ids: ['x'] }], [{ ids: [], filter: {} }]])('refuses %j', async (body) => {
    const answer = await stage.admin.post(API.outgoingCancel, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });
});
