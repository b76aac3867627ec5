import { API, type BulkOutcome, type OutgoingSummary } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { until } from '../../test/until';
import type { CustomerThread } from './sending.fixture';
import { useStage } from './stage.fixture';

const stage = useStage({
  env: { CARRIER_TIMEOUT_MS: '600', SETTLE_AFTER_MS: '60000', UNDECIDED_AFTER_MS: '1500' },
});

/** Writes a text whose connection breaks before the carrier has it. */
async function lost(body: string): Promise<{ thread: CustomerThread; id: string }> {
  const thread = await stage.desk.customer();
  await stage.simulator.fault({ number: thread.from, fault: 'refused_connection', times: 1 });
  const id = await stage.desk.sent(thread, body);
  await until(async () => expect(await stage.desk.states(thread)).toEqual({ [body]: 'unknown' }));
  return { thread, id };
}
const called = (thread: CustomerThread) =>
  until(async () => expect((await stage.desk.detail(thread)).conversation.attention).toBe('unknown'));
const decideAll = (body: object) => stage.admin.post<BulkOutcome>(API.decideUnknown, body);

describe('a text of unknown fate', () => {
  it('is looked into first: nobody is called and nobody decides, until that has taken too long', async () => {
    const { thread, id } = await lost('where is it');
    const early = await stage.desk.detail(thread);
    expect(early.conversation.attention).toBeNull();
    expect(early.entries.at(-1)).toMatchObject({ delivery: { state: 'unknown', problem: null } });
    const tooEarly = await stage.agent.post(API.decide(id), { decision: 'send_again' });
    expect([tooEarly.status, tooEarly.body.code]).toEqual([409, 'transition_not_allowed']);
    await called(thread);
    const late = (await stage.desk.detail(thread)).entries.at(-1);
    expect(late).toMatchObject({ delivery: { problem: { code: null } } });
    expect((await stage.agent.post(API.decide(id), { decision: 'leave_unsent' })).status).toBe(200);
    expect((await stage.desk.detail(thread)).conversation.attention).toBeNull();
  });
});

describe('a whole outage', () => {
  it('is decided at once, and each text is sent again once', async () => {
    const texts = await Promise.all(['a', 'b', 'c', 'd'].map((body) => lost(body)));
    for (const { thread } of texts) await called(thread);
    const { undecided } = (await stage.agent.get<OutgoingSummary>(API.outgoingSummary)).body;
    expect(undecided).toMatchObject([{ connection: { id: stage.world.connectionId }, count: { value: 4 } }]);
    const [first, second] = await Promise.all([
      decideAll({ decision: 'send_again', connectionId: stage.world.connectionId }),
      decideAll({ decision: 'send_again', connectionId: stage.world.connectionId }),
    ]);
    const done = [...first.body.items, ...second.body.items].filter((item) => item.done);
    expect(done.map(({ id }) => id).toSorted()).toEqual(texts.map(({ id }) => id).toSorted());
    for (const { thread } of texts) {
      await until(async () => expect(Object.values(await stage.desk.states(thread))).toEqual(['delivered']));
      expect(await stage.desk.reached(thread)).toHaveLength(1);
    }
    expect((await stage.agent.get<OutgoingSummary>(API.outgoingSummary)).body.undecided).toEqual([]);
  });

  it('is bounded by connection and time, and says of each what stood against it', async () => {
    const { thread } = await lost('to one who left');
    await called(thread);
    const elsewhere = await decideAll({ decision: 'leave_unsent', connectionId: crypto.randomUUID() });
    const earlier = await decideAll({ decision: 'leave_unsent', until: '2020-01-01T00:00:00Z' });
    expect([elsewhere.body.items, earlier.body.items]).toEqual([[], []]);
    await stage.running.database.query(`UPDATE recipient SET state = 'opted_out' WHERE workspace_id = $1`, [
      stage.world.workspaceId,
    ]);
    const refused = await decideAll({ decision: 'send_again' });
    expect(refused.body).toMatchObject({ items: [{ done: false, code: 'opted_out' }], more: false });
    expect((await decideAll({ decision: 'leave_unsent' })).body.items).toMatchObject([{ done: true }]);
    expect((await stage.agent.post(API.decideUnknown, { decision: 'leave_unsent' })).status).toBe(403);
    expect((await decideAll({ decision: 'forget' })).status).toBe(400);
  });
});
