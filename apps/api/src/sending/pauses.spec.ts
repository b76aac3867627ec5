import { API, type Pause, pauseSchema, type PausesPage, type PauseTarget } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { until } from '../../test/until';
import { buildWorld } from '../../test/world';
import { passGates } from './gate';
import { useStage } from './stage.fixture';

const stage = useStage();

const pause = (target: PauseTarget, reason = 'Wrong prices went out') =>
  stage.admin.post<Pause>(API.pauses, { target, reason });
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const rowsOf = () =>
  stage.running.database.query<{ action: string; reason: string | null; actor_name: string }>(
    `SELECT action, reason, actor_name FROM sending_pause WHERE workspace_id = $1 ORDER BY id`,
    [stage.world.workspaceId],
  );

describe('a pause', () => {
  it.each<[string, () => PauseTarget]>([
    ['everything', () => ({ scope: 'all' })],
    ['a connection', () => ({ scope: 'connection', id: stage.world.connectionId })],
    ['a number', () => ({ scope: 'number', id: stage.world.numberId })],
    ['a purpose', () => ({ scope: 'purpose', purpose: 'conversation' })],
  ])('of %s holds texts back until it ends, with who, why and when on record', async (_, target) => {
    const thread = await stage.desk.customer();
    const started = await pause(target());
    expect(started.status).toBe(201);
    expect(pauseSchema.parse(started.body)).toMatchObject({
      reason: 'Wrong prices went out',
      startedBy: { name: stage.world.admin.name },
      endedAt: null,
    });
    await stage.desk.sent(thread, 'held');
    await quiet(400);
    expect(await stage.desk.states(thread)).toEqual({ held: 'queued' });
    expect(await stage.desk.reached(thread)).toEqual([]);
    const on = (await stage.agent.get<PausesPage>(API.pauses)).body.items;
    expect(on.map(({ id }) => id)).toEqual([started.body.id]);
    const log = async () => (await stage.agent.get<PausesPage>(`${API.pauses}?state=all`)).body.items;
    expect(await log()).toEqual(on);

    const ended = await stage.admin.post<Pause>(API.endPause(started.body.id), { reason: 'Mended' });
    expect(ended.body).toMatchObject({ endedBy: { name: stage.world.admin.name }, endReason: 'Mended' });
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['held']));
    expect((await stage.agent.get<PausesPage>(API.pauses)).body.items).toEqual([]);
    expect(await log()).toEqual([ended.body]);
    expect(await rowsOf()).toEqual([
      { action: 'started', reason: 'Wrong prices went out', actor_name: stage.world.admin.name },
      { action: 'ended', reason: 'Mended', actor_name: stage.world.admin.name },
    ]);
  });

  it('of one number or purpose leaves the others alone, and STOP is answered all the same', async () => {
    const thread = await stage.desk.customer();
    await pause({ scope: 'purpose', purpose: 'promotional' });
    await pause({ scope: 'number', id: crypto.randomUUID() }).then(({ status }) => expect(status).toBe(404));
    await stage.desk.sent(thread, 'goes');
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['goes']));
    await pause({ scope: 'number', id: stage.world.numberId });
    await pause({ scope: 'purpose', purpose: 'conversation' });
    await stage.simulator.text(thread.from, stage.world.number, 'STOP');
    await until(async () => expect(await stage.desk.reached(thread)).toHaveLength(2));
  });

  it('of everything holds even the answer to STOP back, which leaves when it ends', async () => {
    const thread = await stage.desk.customer();
    const { body } = await pause({ scope: 'all' });
    await stage.simulator.text(thread.from, stage.world.number, 'STOP');
    await quiet(300);
    expect(await stage.desk.reached(thread)).toEqual([]);
    await stage.admin.post(API.endPause(body.id), {});
    await until(async () => expect(await stage.desk.reached(thread)).toHaveLength(1));
  });

  it('is started once however often it is asked for, and ended once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => pause({ scope: 'all' })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
    const id = answers.find(({ status }) => status === 201)?.body.id ?? '';
    const ends = await Promise.all(Array.from({ length: 4 }, () => stage.admin.post(API.endPause(id), {})));
    expect(ends.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await rowsOf()).map(({ action }) => action)).toEqual(['started', 'ended']);
    expect((await pause({ scope: 'all' })).status).toBe(201);
  });

  it.each([
    ['no reason', { target: { scope: 'all' }, reason: '  ' }],
    ['an unknown scope', { target: { scope: 'galaxy' }, reason: 'x' }],
    ['the answers to STOP', { target: { scope: 'purpose', purpose: 'compliance' }, reason: 'x' }],
    ['no target', { reason: 'x' }],
  ])('for %s is refused', async (_, body) => {
    const answer = await stage.admin.post(API.pauses, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
  });

  it('cannot be started by an agent, nor ended or seen from another workspace, nor its log changed', async () => {
    expect((await stage.agent.post(API.pauses, { target: { scope: 'all' }, reason: 'x' })).body.code).toBe(
      'not_allowed',
    );
    const { body } = await pause({ scope: 'all' });
    const other = await buildWorld(stage.running, {});
    const stranger = await stage.running.signIn(other.admin.email);
    expect((await stranger.get<PausesPage>(API.pauses)).body.items).toEqual([]);
    expect((await stranger.post(API.endPause(body.id), {})).status).toBe(404);
    expect((await stage.agent.get<PausesPage>(API.pauses)).body.items).toHaveLength(1);
    await expect(stage.running.database.query(`DELETE FROM sending_pause`)).rejects.toThrow(/append-only/);
  });
});

describe('a pause against texts that are leaving', () => {
  it('waits for those who are just committing, and nobody passes by while it waits', async () => {
    const { database } = stage.running;
    let leave = () => {};
    const gone = new Promise<void>((resolve) => (leave = resolve));
    const passing = database.transaction(async (tx) => {
      await passGates(tx, [stage.world.workspaceId]);
      await gone;
    });
    const order: string[] = [];
    await quiet(50);
    const pausing = pause({ scope: 'all' }).then(() => order.push('paused'));
    await quiet(200);
    const next = database
      .transaction((tx) => passGates(tx, [stage.world.workspaceId]))
      .then(() => order.push('passed'));
    await quiet(200);
    expect(order).toEqual([]);
    leave();
    await Promise.all([passing, pausing, next]);
    expect(order.toSorted()).toEqual(['passed', 'paused']);
    expect((await stage.agent.get<PausesPage>(API.pauses)).body.items).toHaveLength(1);
  });

  it('lets none leave whose sending would commit after it', async () => {
    const threads = await Promise.all(Array.from({ length: 12 }, () => stage.desk.customer()));
    const posting = threads.flatMap((thread) =>
      Array.from({ length: 5 }, (_, n) => stage.desk.sent(thread, `text ${n}`)),
    );
    await Promise.all(posting.slice(0, 15));
    const { body } = await pause({ scope: 'all' });
    await Promise.all(posting);
    await quiet(600);
    const [counts] = await stage.running.database.query<{ late: number; left: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE attempt.started_at > pause.at)::int AS late,
         count(attempt.id)::int AS left, count(*) FILTER (WHERE delivery.state = 'queued')::int AS waiting
       FROM delivery JOIN sending_pause pause ON pause.workspace_id = delivery.workspace_id
       LEFT JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
       WHERE delivery.workspace_id = $1`,
      [stage.world.workspaceId],
    );
    expect(counts?.late).toBe(0);
    expect((counts?.left ?? 0) + (counts?.waiting ?? 0)).toBe(60);
    expect(counts?.waiting).toBeGreaterThan(0);
    await stage.admin.post(API.endPause(body.id), {});
    await until(async () => {
      for (const thread of threads) expect(await stage.desk.reached(thread)).toHaveLength(5);
    }, 15_000);
  });
});
