import {
  API,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
  type Delivery,
  type Entry,
  type Journey,
} from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { until } from '../../test/until';
import { postWebhook } from '../../test/webhook';
import { useStage } from '../sending/stage.fixture';

const stage = useStage({
  env: { CARRIER_TIMEOUT_MS: '600', LEASE_MS: '1000', SETTLE_AFTER_MS: '300', UNDECIDED_AFTER_MS: '400' },
});

const detailOf = async (from: string): Promise<ConversationDetail> => {
  const { items } = (await stage.agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find((one) => one.contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await stage.agent.get<ConversationDetail>(API.conversation(row.id))).body;
};
/** A customer who has texted us, and the thread it made. */
const customer = async (from = anyNumber()): Promise<{ from: string; id: string; last: number }> => {
  await stage.simulator.text(from, stage.world.number, 'hello');
  const { conversation } = await detailOf(from);
  return { from, id: conversation.id, last: conversation.lastPosition };
};
const reply = (thread: { id: string; last: number }, body: string, more: object = {}) =>
  stage.agent.post<ConversationChange>(API.replies(thread.id), {
    clientId: crypto.randomUUID(),
    body,
    basedOnPosition: thread.last,
    ...more,
  });
const deliveryOf = async (from: string, body: string): Promise<Delivery | undefined> => {
  const { entries } = await detailOf(from);
  const entry = entries.find(
    (one): one is Extract<Entry, { kind: 'text_out' }> => one.kind === 'text_out' && one.body === body,
  );
  return entry?.delivery;
};
const stateOf = async (from: string, body: string): Promise<string | undefined> =>
  (await deliveryOf(from, body))?.state;
const bodiesOn = async (from: string): Promise<string[]> =>
  (await stage.simulator.reached(from)).map((one) => one.body);

describe('a reply goes out', () => {
  it('reaches the handset once and its bubble says delivered, with the whole journey', async () => {
    const thread = await customer();
    const answer = await reply(thread, 'Here you are');
    expect(answer.status).toBe(201);
    await until(async () => expect(await stateOf(thread.from, 'Here you are')).toBe('delivered'));
    expect(await bodiesOn(thread.from)).toEqual(['Here you are']);
    const position = answer.body.entries.find((entry) => entry.kind === 'text_out')?.position ?? 0;
    const journey = (await stage.agent.get<Journey>(API.journey(thread.id, position))).body;
    expect(journey.steps.map((step) => step.kind)).toEqual(
      expect.arrayContaining(['written', 'sending', 'answer', 'receipt']),
    );
    expect(journey.carrierMessageId).toMatch(/^SM[0-9a-f]{32}$/);
  });

  it('pressed twice with the same id is one text; the same id with other words is refused', async () => {
    const thread = await customer();
    const clientId = crypto.randomUUID();
    const answers = await Promise.all([1, 2, 3, 4].map(() => reply(thread, 'Once', { clientId })));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
    const positions = answers.map(
      (answer) => answer.body.entries.find((entry) => entry.kind === 'text_out')?.position,
    );
    expect(new Set(positions).size).toBe(1);
    const other = await stage.agent.post(API.replies(thread.id), {
      clientId,
      body: 'Other',
      basedOnPosition: 99,
    });
    expect([other.status, other.body.code]).toEqual([422, 'client_id_reused']);
    await until(async () => expect(await stateOf(thread.from, 'Once')).toBe('delivered'));
    expect(await bodiesOn(thread.from)).toEqual(['Once']);
  });

  it('based on an old position is refused with what came in, and goes when confirmed', async () => {
    const thread = await customer();
    await stage.simulator.text(thread.from, stage.world.number, 'never mind, solved');
    const refused = await stage.agent.post(API.replies(thread.id), {
      clientId: crypto.randomUUID(),
      body: 'Try this',
      basedOnPosition: thread.last,
    });
    expect([refused.status, refused.body.code]).toEqual([409, 'stale_reply']);
    expect(refused.body.context?.['since']).toEqual([
      expect.objectContaining({ body: 'never mind, solved' }),
    ]);
    expect((await reply(thread, 'Try this', { confirmStale: true })).status).toBe(201);
  });

  it('keeps the order within a thread', async () => {
    const thread = await customer();
    const bodies = Array.from({ length: 8 }, (_, n) => `part ${n}`);
    for (const body of bodies) await reply(thread, body);
    await until(async () => expect(await bodiesOn(thread.from)).toHaveLength(8));
    const taken = (await stage.simulator.taken())
      .filter((message) => message.to === thread.from)
      .map((message) => message.body);
    expect(taken).toEqual(bodies);
  });

  it.each([
    ['', 'text_empty'],
    ['  \n ', 'text_empty'],
    ['x'.repeat(1601), 'text_too_long'],
  ])('refuses %j with %s', async (body, code) => {
    const thread = await customer();
    const answer = await stage.agent.post(API.replies(thread.id), {
      clientId: crypto.randomUUID(),
      body,
      basedOnPosition: thread.last,
    });
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });
});

describe('when the carrier misbehaves', () => {
  it.each(['429', '503', 'refused_connection'])(
    '%s is met with patience or left unknown, never doubled',
    async (fault) => {
      const thread = await customer();
      await stage.simulator.fault({ number: thread.from, fault, times: 1 });
      await reply(thread, `despite ${fault}`);
      if (fault === '429') {
        await until(async () => expect(await stateOf(thread.from, `despite ${fault}`)).toBe('delivered'));
        expect(await bodiesOn(thread.from)).toEqual([`despite ${fault}`]);
      } else {
        await until(async () =>
          expect(['unknown', 'delivered']).toContain(await stateOf(thread.from, `despite ${fault}`)),
        );
        expect((await bodiesOn(thread.from)).length).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each(['accept_then_timeout', 'accept_then_reset'])(
    '%s is settled by the receipt with our signed id, one text',
    async (fault) => {
      const thread = await customer();
      await stage.simulator.fault({ number: thread.from, fault, times: 1 });
      await reply(thread, 'exactly once');
      await until(async () => expect(await stateOf(thread.from, 'exactly once')).toBe('delivered'));
      expect(await bodiesOn(thread.from)).toEqual(['exactly once']);
      expect((await stage.simulator.taken()).filter((message) => message.to === thread.from)).toHaveLength(1);
    },
  );

  it("is unknown without receipts, and settled by the carrier's list", async () => {
    const thread = await customer();
    await stage.simulator.fault({ number: thread.from, fault: 'lost', target: 'status' });
    await stage.simulator.fault({ number: thread.from, fault: 'accept_then_timeout', times: 1 });
    await reply(thread, 'where are you');
    await until(async () => expect(await stateOf(thread.from, 'where are you')).toBe('unknown'));
    await until(async () =>
      expect(['accepted', 'sent', 'delivered']).toContain(await stateOf(thread.from, 'where are you')),
    );
    expect(await bodiesOn(thread.from)).toEqual(['where are you']);
  });

  it('stays unknown when the carrier never had it, until a person decides', async () => {
    const thread = await customer();
    await stage.simulator.fault({ number: thread.from, fault: 'refused_connection', times: 1 });
    await reply(thread, 'lost on the way');
    await until(async () => expect(await stateOf(thread.from, 'lost on the way')).toBe('unknown'));
    await until(async () => expect((await detailOf(thread.from)).conversation.attention).toBe('unknown'));
    const delivery = await deliveryOf(thread.from, 'lost on the way');
    const decided = await stage.agent.post(API.decide(delivery?.id ?? ''), { decision: 'send_again' });
    expect(decided.status).toBe(200);
    await until(async () => expect(await stateOf(thread.from, 'lost on the way')).toBe('delivered'));
    expect((await detailOf(thread.from)).conversation.attention).toBeNull();
    const late = await stage.agent.post(API.decide(delivery?.id ?? ''), { decision: 'send_again' });
    expect([late.status, late.body.code]).toEqual([409, 'transition_not_allowed']);
  });

  it.each([
    ['filtered', '30007', 'undelivered'],
    ['unreachable', '30003', 'undelivered'],
    ['landline', '30006', 'undelivered'],
    ['blocked', '21610', 'failed'],
  ])('%s ends as %s %s with a reason and an advice', async (fault, code, state) => {
    const thread = await customer();
    await stage.simulator.fault({ number: thread.from, fault, times: 1 });
    await reply(thread, 'hm');
    await until(async () => expect(await stateOf(thread.from, 'hm')).toBe(state));
    const problem = (await deliveryOf(thread.from, 'hm'))?.problem;
    expect(problem?.code).toBe(code);
    expect(problem?.reason.length).toBeGreaterThan(10);
    expect(problem?.advice.length).toBeGreaterThan(10);
    const rows = (await stage.agent.get<ConversationsPage>(`${API.conversations}?view=needs_attention`)).body
      .items;
    expect(rows.map((row) => row.id)).toEqual([thread.id]);
  });

  it('duplicated, reordered and late receipts end in the right state', async () => {
    const thread = await customer();
    await stage.simulator.fault({ number: thread.from, fault: 'duplicate', target: 'status' });
    await stage.simulator.fault({
      number: thread.from,
      fault: 'reordered',
      target: 'status',
      rate: 0.5,
      delayMs: 200,
    });
    for (let n = 0; n < 5; n += 1) await reply(thread, `n${n}`);
    for (let n = 0; n < 5; n += 1)
      await until(async () => expect(await stateOf(thread.from, `n${n}`)).toBe('delivered'));
    expect((await bodiesOn(thread.from)).sort()).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
  });

  it('parks a receipt of a message it never sent, and a receipt with a forged reference moves nothing', async () => {
    const thread = await customer();
    await stage.simulator.fault({ number: thread.from, fault: 'lost', target: 'status' });
    await reply(thread, 'mine');
    await until(async () => expect(await stateOf(thread.from, 'mine')).toBe('accepted'));
    const delivery = await deliveryOf(thread.from, 'mine');
    const fields = {
      MessageSid: `SM${'f'.repeat(32)}`,
      MessageStatus: 'failed',
      ErrorCode: '30003',
      To: thread.from,
      From: stage.world.number,
    };
    const url = `${stage.world.webhookUrl}?ref=${stage.world.workspaceId}.${delivery?.id}.1.AAAAAAAAAAAAAAAAAAAAAAAAAAA`;
    expect((await postWebhook(stage.world, fields, { url })).status).toBe(200);
    expect(await stateOf(thread.from, 'mine')).toBe('accepted');
  });
});

describe('STOP and what is queued', () => {
  it('lets nothing out after a STOP that came first, even from another number of the brand', async () => {
    await stage.enter({ messagesPerSecond: 1 });
    const thread = await customer();
    for (let n = 0; n < 4; n += 1) await reply(thread, `queued ${n}`);
    await stage.simulator.text(thread.from, stage.world.otherNumber, 'STOP');
    await until(async () => {
      const { entries } = (await stage.agent.get<ConversationDetail>(API.conversation(thread.id))).body;
      const states = entries.flatMap((entry) => (entry.kind === 'text_out' ? [entry.delivery.state] : []));
      expect(states.every((state) => ['delivered', 'cancelled'].includes(state))).toBe(true);
      expect(states).toContain('cancelled');
    });
    const reached = (await bodiesOn(thread.from)).filter((body) => body.startsWith('queued'));
    expect(reached.length).toBeLessThan(4);
  });
});
