import { API, type ConversationChange, type Journey } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../test/factories';
import { until } from '../../test/until';
import { buildWorld } from '../../test/world';
import { useStage } from '../sending/stage.fixture';

const stage = useStage();

const inMs = (ms: number): string => new Date(Date.now() + ms).toISOString();
const reschedule = (id: string, sendAt: string) =>
  stage.agent.post<ConversationChange>(API.reschedule(id), { sendAt });
const cancel = (id: string) => stage.agent.post<ConversationChange>(API.cancelDelivery(id));

describe('a scheduled reply', () => {
  it('waits for its time, says so, and leaves then', async () => {
    const thread = await stage.desk.customer();
    const sendAt = inMs(1200);
    await stage.desk.sent(thread, 'in a moment', { sendAt });
    const { entries } = await stage.desk.detail(thread);
    expect(entries.at(-1)).toMatchObject({ delivery: { state: 'scheduled', sendAt } });
    expect(await stage.desk.reached(thread)).toEqual([]);
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['in a moment']));
    const [text] = await stage.simulator.reached(thread.from);
    expect(Date.parse(text?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(sendAt));
    const journey = await stage.agent.get<Journey>(API.journey(thread.id, entries.at(-1)?.position ?? 0));
    expect(journey.body.steps.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Written by an agent and scheduled', 'Its time came: Queued']),
    );
  });

  it('does not hold up what is written after it', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'tomorrow', { sendAt: inMs(86_400_000) });
    await stage.desk.sent(thread, 'now');
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['now']));
    expect(await stage.desk.states(thread)).toMatchObject({ tomorrow: 'scheduled' });
  });

  it('leaves at once when told to, once', async () => {
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'tomorrow', { sendAt: inMs(86_400_000) });
    expect((await stage.agent.post(API.sendNow(id))).status).toBe(200);
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['tomorrow']));
    expect((await stage.agent.post(API.sendNow(id))).body.code).toBe('transition_not_allowed');
  });

  it('is given another time: it leaves then, keeps as long to leave in, and its journey says who', async () => {
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'tomorrow', { sendAt: inMs(86_400_000) });
    const spanMs = async () => {
      const [row] = await stage.running.database.query<{ span: number }>(
        `SELECT extract(epoch FROM expires_at - due_at)::float8 * 1000 AS span FROM delivery WHERE id = $1`,
        [id],
      );
      return row?.span;
    };
    const before = await spanMs();
    const sendAt = inMs(1200);
    const answer = await reschedule(id, sendAt);
    expect(answer.body).toMatchObject({ entries: [{ delivery: { state: 'scheduled', sendAt } }] });
    expect(await spanMs()).toBe(before);
    const { entries } = await stage.desk.detail(thread);
    expect(entries.at(-1)).toMatchObject({ delivery: { sendAt } });
    await until(async () => expect(await stage.desk.reached(thread)).toEqual(['tomorrow']));
    const [text] = await stage.simulator.reached(thread.from);
    expect(Date.parse(text?.at ?? '')).toBeGreaterThanOrEqual(Date.parse(sendAt));
    const journey = await stage.agent.get<Journey>(API.journey(thread.id, entries.at(-1)?.position ?? 0));
    expect(journey.body.steps).toContainEqual(
      expect.objectContaining({
        title: 'Given another time: Scheduled',
        actor: expect.objectContaining({ name: stage.world.agent.name }) as object,
      }),
    );
    expect((await stage.agent.post(API.reschedule(id), { sendAt: inMs(60_000) })).body.code).toBe(
      'transition_not_allowed',
    );
  });

  it.each([
    ['a time that has passed', () => ({ sendAt: inMs(-1000) }), 422, 'time_not_possible'],
    ['one too far ahead', () => ({ sendAt: inMs(31 * 86_400_000) }), 422, 'time_not_possible'],
    ['no time', () => ({ sendAt: 'soon' }), 400, 'validation_failed'],
  ])('keeps its time when it is given %s', async (_, body, status, code) => {
    const thread = await stage.desk.customer();
    const sendAt = inMs(86_400_000);
    const id = await stage.desk.sent(thread, 'tomorrow', { sendAt });
    const answer = await stage.agent.post(API.reschedule(id), body());
    expect([answer.status, answer.body.code, answer.body.fields?.[0]?.field]).toEqual([
      status,
      code,
      'sendAt',
    ]);
    expect((await stage.desk.detail(thread)).entries.at(-1)).toMatchObject({ delivery: { sendAt } });
  });

  it('is given another time by those who may reply alone, and of their own workspace', async () => {
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'tomorrow', { sendAt: inMs(86_400_000) });
    const body = { sendAt: inMs(60_000) };
    const stranger = await stage.running.signIn((await buildWorld(stage.running, {})).agent.email);
    expect((await stranger.post(API.reschedule(id), body)).status).toBe(404);
    const reader = await buildPerson(stage.running.database, {
      workspaceId: stage.world.workspaceId,
      role: 'analyst',
    });
    const analyst = await stage.running.signIn(reader.email);
    expect((await analyst.post(API.reschedule(id), body)).body.code).toBe('not_allowed');
  });

  it('is withdrawn by a STOP that comes before its time', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'tomorrow', { sendAt: inMs(86_400_000) });
    await stage.simulator.text(thread.from, stage.world.number, 'STOP');
    await until(async () => expect(await stage.desk.states(thread)).toMatchObject({ tomorrow: 'cancelled' }));
  });

  it.each([
    ['that has passed', -1000, 'sendAt'],
    ['more than 30 days ahead', 31 * 86_400_000, 'sendAt'],
  ])('for a time %s is refused, and nothing is written', async (_, ms, field) => {
    const thread = await stage.desk.customer();
    const answer = await stage.agent.post(API.replies(thread.id), {
      clientId: crypto.randomUUID(),
      body: 'hm',
      basedOnPosition: thread.last,
      sendAt: inMs(ms),
    });
    expect([answer.status, answer.body.code, answer.body.fields?.[0]?.field]).toEqual([
      422,
      'time_not_possible',
      field,
    ]);
    expect(await stage.desk.states(thread)).toEqual({});
  });
});

describe('taking a text back', () => {
  it('works while it is held for undo: it never leaves, and the customer waits again', async () => {
    const thread = await stage.desk.customer();
    const before = (await stage.desk.detail(thread)).conversation.waitingSince;
    const id = await stage.desk.sent(thread, 'oops', { undoSeconds: 2 });
    expect((await stage.desk.detail(thread)).conversation.waitingSince).toBeNull();
    const answer = await cancel(id);
    expect(answer.status).toBe(200);
    expect(answer.body.entries).toMatchObject([{ delivery: { state: 'cancelled' } }]);
    expect(answer.body.conversation.waitingSince).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 2300));
    expect(await stage.desk.reached(thread)).toEqual([]);
    expect((await cancel(id)).status).toBe(200);
  });

  it('held for undo and not taken back, it leaves by itself, in the order it was written', async () => {
    const thread = await stage.desk.customer();
    await stage.desk.sent(thread, 'first', { undoSeconds: 1 });
    await stage.desk.sent(thread, 'second');
    await until(async () => expect(await stage.desk.reached(thread)).toHaveLength(2));
    // As the carrier took them: behind it each text goes its own way to the handset, and may overtake another.
    const taken = (await stage.simulator.taken()).filter(({ to }) => to === thread.from);
    expect(taken.map(({ body }) => body)).toEqual(['first', 'second']);
  });

  it('is refused once it has left, and for somebody of another workspace', async () => {
    const thread = await stage.desk.customer();
    const id = await stage.desk.sent(thread, 'gone');
    await until(async () => expect(await stage.desk.states(thread)).toEqual({ gone: 'delivered' }));
    const late = await stage.agent.post(API.cancelDelivery(id));
    expect([late.status, late.body.code]).toEqual([409, 'already_left']);
    const other = await buildWorld(stage.running, {});
    const stranger = await stage.running.signIn(other.agent.email);
    expect((await stranger.post(API.cancelDelivery(id))).status).toBe(404);
  });

  it('against the dispatcher either cancels or comes too late, for each of many texts', async () => {
    const threads = await Promise.all(Array.from({ length: 40 }, () => stage.desk.customer()));
    // The first ones are surely still here and the last ones surely gone, however slow the machine is.
    const undo = (n: number) => (n < 5 ? 30 : n < 35 ? 2 : 1);
    const ids = await Promise.all(
      threads.map((thread, n) => stage.desk.sent(thread, 'race', { undoSeconds: undo(n) })),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    const answers = new Map<string, number>();
    for (const [n, id] of ids.entries()) {
      if (n === 35) {
        for (const thread of threads.slice(35))
          await until(async () => expect((await stage.desk.states(thread))['race']).toBe('delivered'));
      }
      void cancel(id).then(({ status }) => answers.set(threads[n]?.id ?? '', status));
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    await until(async () => {
      expect(answers.size).toBe(40);
      for (const thread of threads)
        expect(['delivered', 'cancelled']).toContain((await stage.desk.states(thread))['race']);
    });
    for (const thread of threads) {
      const cancelled = answers.get(thread.id) === 200;
      expect(await stage.desk.reached(thread)).toEqual(cancelled ? [] : ['race']);
      expect((await stage.desk.states(thread))['race']).toBe(cancelled ? 'cancelled' : 'delivered');
    }
    expect(new Set(answers.values())).toEqual(new Set([200, 409]));
  });
});
