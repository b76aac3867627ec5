import {
  API,
  type Connection,
  type ConversationDetail,
  type Pacing,
  type PacingSettings,
  type Problem,
} from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { until } from '../../test/until';
import { Connections } from '../connections/connections';
import type { CustomerThread } from '../sending/sending.fixture';
import { Tasks } from '../tasks/tasks';
import { LookUpNumbers } from './look-up-numbers';
import { useStage } from '../sending/stage.fixture';

const stage = useStage();

const allow = async (lookUpsPerDay: number | null): Promise<Connection> =>
  (await stage.admin.patch<Connection>(API.connection(stage.world.connectionId), { lookUpsPerDay })).body;
const on = async (line: { network?: string; state?: 'on' | 'landline' }): Promise<CustomerThread> => {
  const number = anyNumber();
  await stage.simulator.handset(number, line);
  return stage.desk.customer(number);
};
const rows = <Row extends object>(sql: string, ...more: unknown[]): Promise<Row[]> =>
  stage.running.database.query<Row>(sql, [stage.world.workspaceId, ...more]);
const factsOf = ({ from }: CustomerThread) =>
  rows<{ network: string | null; line_type: string | null; source: string; asked: boolean }>(
    `SELECT network, line_type, source, looked_up_at IS NOT NULL AS asked FROM number_fact
     WHERE workspace_id = $1 AND number = $2`,
    from,
  );
const asked = async (): Promise<number> =>
  (await rows<{ used: number }>(`SELECT used FROM look_up_day WHERE workspace_id = $1`))[0]?.used ?? 0;
/** All that is to be asked about a number that was texted has been. */
const quiet = async (thread: CustomerThread): Promise<void> => {
  const connection = await stage.running.app
    .get(Connections)
    .byId(stage.world.workspaceId, stage.world.connectionId);
  if (!connection) throw new Error('no connection');
  await stage.running.app.get(LookUpNumbers).textedTo(connection, thread.from);
  await until(async () => {
    const left = await stage.running.database.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'number.look_up'
       UNION ALL SELECT 1 FROM outbox WHERE topic = 'task' AND position IS NULL`,
    );
    expect(left).toEqual([]);
  });
};
const delivered = async (thread: CustomerThread, body: string): Promise<void> => {
  const { last } = thread;
  await stage.desk.sent({ ...thread, last }, body);
  await until(async () => expect(await stage.desk.reached(thread)).toContain(body));
  thread.last = (await stage.desk.detail(thread)).conversation.lastPosition;
};
const setLimits = (limits: PacingSettings['limits']) =>
  stage.admin.put<Pacing>(API.pacing, { limits, numbers: [], brands: [] });

describe('look-ups of numbers', () => {
  it('the first text to a number has it looked up, and the second counts against its network', async () => {
    await allow(10);
    const key = `tmobile:connection:${stage.world.connectionId}`;
    const limit = { kind: 'network' as const, key, perSecond: null, burst: null, perMinute: null };
    await setLimits([{ ...limit, perDay: 100 }]);
    const usedToday = async () =>
      (await stage.admin.get<Pacing>(API.pacing)).body.lanes.find((lane) => lane.key === key)?.usedToday;
    const thread = await on({ network: 'T-Mobile' });
    await delivered(thread, 'first');
    await until(async () =>
      expect(await factsOf(thread)).toEqual([
        { network: 'tmobile', line_type: 'mobile', source: 'lookup', asked: true },
      ]),
    );
    expect((await usedToday()) ?? 0).toBe(0);

    await delivered(thread, 'second');
    expect(await usedToday()).toBe(1);
    await quiet(thread);
    expect(await asked()).toBe(1);
    const { contact } = (await stage.admin.get<ConversationDetail>(API.conversation(thread.id))).body;
    expect(contact.lines).toEqual([{ number: thread.from, lineType: 'mobile', carrierName: 'T-Mobile' }]);
  });

  it('is off unless it was switched on', async () => {
    const thread = await on({ network: 'AT&T' });
    await delivered(thread, 'hi');
    await quiet(thread);
    expect([await factsOf(thread), await asked()]).toEqual([[], 0]);
  });

  it('keeps landlines and numbers that are none as what they are', async () => {
    await allow(10);
    const thread = await on({ network: 'AT&T', state: 'landline' });
    // A landline takes no text; that the carrier took it is enough.
    await stage.desk.sent(thread, 'hi');
    await until(async () =>
      expect(await factsOf(thread)).toMatchObject([{ network: 'other', line_type: 'landline' }]),
    );
  });

  it('one that fails does no harm: the texts leave, and the number is asked about again a day later', async () => {
    await allow(10);
    const thread = await on({ network: 'Verizon' });
    await stage.simulator.fault({ number: thread.from, fault: 'lookup_unavailable', times: 1 });
    await delivered(thread, 'first');
    await until(async () =>
      expect(await factsOf(thread)).toEqual([
        { network: null, line_type: null, source: 'lookup', asked: true },
      ]),
    );
    await delivered(thread, 'second');
    await quiet(thread);
    expect(await asked()).toBe(1);
    expect((await stage.admin.get<{ items: object[] }>(API.tasks)).body.items).toEqual([]);
    expect((await stage.desk.detail(thread)).contact.lines).toEqual([]);

    await rows(`UPDATE number_fact SET looked_up_at = now() - interval '25 hours' WHERE workspace_id = $1`);
    await delivered(thread, 'third');
    await until(async () => expect(await factsOf(thread)).toMatchObject([{ network: 'verizon' }]));
    expect(await asked()).toBe(2);
  });

  it('is not paid for twice when the process dies over it', async () => {
    await allow(10);
    const thread = await on({ network: 'Verizon' });
    // As it stands while the question is on its way.
    await rows(
      `INSERT INTO number_fact (workspace_id, number, source, looked_up_at) VALUES ($1, $2, 'lookup', now())`,
      thread.from,
    );
    await stage.running.database.transaction(async (tx) =>
      stage.running.app.get(Tasks).enqueue(tx, stage.world.workspaceId, 'number.look_up', {
        connectionId: stage.world.connectionId,
        number: thread.from,
      }),
    );
    await quiet(thread);
    expect(await asked()).toBe(0);
  });

  it('asks about no more numbers than the day allows', async () => {
    await allow(1);
    const threads = [await on({ network: 'Verizon' }), await on({ network: 'Verizon' })];
    for (const thread of threads) await delivered(thread, 'hi');
    await until(async () => expect(await asked()).toBe(1));
    for (const thread of threads) await quiet(thread);
    const facts = await Promise.all(threads.map(factsOf));
    expect(facts.flat()).toHaveLength(1);
    expect(await asked()).toBe(1);

    await rows(`UPDATE look_up_day SET day = day - 1 WHERE workspace_id = $1`);
    for (const thread of threads) await delivered(thread, 'again');
    await until(async () => expect((await Promise.all(threads.map(factsOf))).flat()).toHaveLength(2));
  });

  it('does not ask about what a carrier has named lately, and asks again when that is old', async () => {
    await allow(10);
    const thread = await on({ network: 'Verizon' });
    await rows(
      `INSERT INTO number_fact (workspace_id, number, network, network_name, source)
       VALUES ($1, $2, 'att', 'AT&T', 'webhook')`,
      thread.from,
    );
    await delivered(thread, 'first');
    await quiet(thread);
    expect(await asked()).toBe(0);
    await rows(`UPDATE number_fact SET learned_at = now() - interval '91 days' WHERE workspace_id = $1`);
    await delivered(thread, 'second');
    await until(async () =>
      expect(await factsOf(thread)).toMatchObject([{ network: 'verizon', source: 'lookup' }]),
    );
  });

  it('is a matter of admins, and of carriers that can be asked', async () => {
    expect(await allow(250)).toMatchObject({ lookUpsPerDay: 250, capabilities: { lookUp: true } });
    const agent = await stage.running.signIn(stage.world.agent.email);
    const path = API.connection(stage.world.connectionId);
    expect((await agent.patch(path, { lookUpsPerDay: 1 })).status).toBe(403);
    const none = await stage.admin.patch<Problem>(path, { lookUpsPerDay: 0 });
    expect([none.status, none.body.fields?.[0]?.field]).toEqual([400, 'lookUpsPerDay']);
    await rows(`UPDATE connection SET carrier = 'kannel' WHERE workspace_id = $1`);
    const kannel = await stage.admin.patch<Problem>(path, { lookUpsPerDay: 5 });
    expect([kannel.status, kannel.body.fields?.[0]?.field]).toEqual([400, 'lookUpsPerDay']);
    expect(await allow(null)).toMatchObject({ lookUpsPerDay: null, capabilities: { lookUp: false } });
  });
});
