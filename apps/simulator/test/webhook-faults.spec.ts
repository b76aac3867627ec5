// What can go wrong on the way to the business's webhooks.
import twilio from 'twilio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually, sleep } from './eventually';
import { customer, NUMBER, startWorld, TOKEN, type World } from './world';

let world: World;
const fine: World['business']['answer'] = (_webhook, response) => void response.end();
beforeAll(async () => {
  world = await startWorld();
});
afterEach(async () => {
  world.business.answer = fine;
  await world.call('DELETE', '/simulator/faults');
});
afterAll(() => world.close());

const gotFrom = (from: string) => world.business.got.filter(({ fields }) => fields['From'] === from);
const bodiesFrom = (from: string) => gotFrom(from).map(({ fields }) => fields['Body']);
const attemptsOf = async (id: string) =>
  (await world.attempts()).filter(({ messageSid }) => messageSid === id).reverse();

describe('a fault', () => {
  it('duplicate: the webhook comes twice with one message id, and nothing else gives it away', async () => {
    const from = customer();
    await world.fault({ fault: 'duplicate', number: from, times: 1 });
    const { id } = await world.text(from, 'Twice');
    await eventually(() => expect(gotFrom(from)).toHaveLength(2));
    const [one, two] = gotFrom(from);
    expect([one?.fields['MessageSid'], two?.fields]).toEqual([id, one?.fields]);
    expect(one?.headers['i-twilio-idempotency-token']).not.toBe(two?.headers['i-twilio-idempotency-token']);
    await world.text(from, 'Once');
    expect(bodiesFrom(from)).toEqual(['Twice', 'Twice', 'Once']);
  });

  it('delayed: the webhook comes late', async () => {
    const from = customer();
    await world.fault({ fault: 'delayed', number: from, delayMs: 300 });
    const began = performance.now();
    await world.text(from, 'Late');
    expect(performance.now() - began).toBeGreaterThan(290);
    expect(bodiesFrom(from)).toEqual(['Late']);
  });

  it('reordered: the next one goes first', async () => {
    const from = customer();
    await world.fault({ fault: 'reordered', number: from, delayMs: 5_000 });
    await Promise.all([world.text(from, 'first'), sleep(50).then(() => world.text(from, 'second'))]);
    await eventually(() => expect(bodiesFrom(from)).toEqual(['second', 'first']));
  });

  it('reordered: receipts overtake each other', async () => {
    const to = customer();
    await world.fault({ fault: 'reordered', number: to, target: 'status', delayMs: 5_000 });
    const statusCallback = `${world.business.origin}/receipts`;
    const { sid } = await world.client().messages.create({ from: NUMBER, to, body: 'Hello', statusCallback });
    await eventually(() => expect(world.business.statusesOf(sid)).toEqual(['delivered', 'sent']));
  });

  it('reordered: where nothing follows, it waits no longer than told', async () => {
    const from = customer();
    await world.fault({ fault: 'reordered', number: from, delayMs: 100 });
    await world.text(from, 'alone');
    expect(bodiesFrom(from)).toEqual(['alone']);
  });

  it('lost: it never comes, and the log says so', async () => {
    const from = customer();
    await world.fault({ fault: 'lost', number: from, times: 1 });
    const { id, webhook } = await world.text(from, 'Gone');
    expect(webhook).toBeNull();
    await world.text(from, 'Here');
    expect(bodiesFrom(from)).toEqual(['Here']);
    expect(await attemptsOf(id)).toMatchObject([
      { answer: null, error: 'lost on purpose', faults: ['lost'] },
    ]);
    expect((await world.client().messages(id).fetch()).body).toBe('Gone');
  });

  it('wrong_signature: it is signed with a token nobody gave', async () => {
    const from = customer();
    await world.fault({ fault: 'wrong_signature', number: from });
    await world.text(from, 'Forged');
    const [webhook] = gotFrom(from);
    if (!webhook) throw new Error('it did not come');
    expect(twilio.validateRequest(TOKEN, webhook.signature, webhook.url, webhook.fields)).toBe(false);
  });

  it('aimed at receipts leaves texts alone, and the other way round', async () => {
    const number = customer();
    await world.fault({ fault: 'lost', number, target: 'status' });
    await world.text(number, 'Text');
    const statusCallback = `${world.business.origin}/receipts`;
    const create = () =>
      world.client().messages.create({ from: NUMBER, to: number, body: 'x', statusCallback });
    const silent = await create();
    await eventually(async () => expect(await world.reached(number)).toHaveLength(1));
    await world.call('DELETE', '/simulator/faults');
    await world.fault({ fault: 'lost', number, target: 'inbound' });
    await world.text(number, 'Swallowed');
    const heard = await create();
    await eventually(() => expect(world.business.statusesOf(heard.sid)).toHaveLength(2));
    expect(world.business.statusesOf(silent.sid)).toEqual([]);
    expect(bodiesFrom(number)).toEqual(['Text']);
  });
});

describe('delivery', () => {
  it('is tried once more when the connection breaks, with the same token', async () => {
    const from = customer();
    let broken = 0;
    world.business.answer = (webhook, response) => {
      if (webhook.fields['From'] === from && (broken += 1) === 1) response.socket?.destroy();
      else response.end();
    };
    const { id, webhook } = await world.text(from, 'Again');
    expect(webhook).toMatchObject({ status: 200, error: null });
    expect(await attemptsOf(id)).toMatchObject([{ answer: null }, { answer: 200 }]);
    const tokens = gotFrom(from).map(({ headers }) => headers['i-twilio-idempotency-token']);
    expect([tokens.length, new Set(tokens).size]).toEqual([2, 1]);
  });

  it('is tried twice and no more', async () => {
    const from = customer();
    world.business.answer = (_webhook, response) => void response.socket?.destroy();
    const { id, webhook } = await world.text(from, 'Never');
    expect(webhook).toMatchObject({ status: null, error: expect.any(String) as string });
    expect(await attemptsOf(id)).toHaveLength(2);
  });

  it.each([403, 404, 500, 503, 302])('is not tried again after %i', async (status) => {
    const from = customer();
    world.business.answer = (_webhook, response) => {
      response.statusCode = status;
      response.setHeader('location', '/elsewhere');
      response.end();
    };
    expect((await world.text(from, 'No')).webhook).toMatchObject({ status, error: null });
    expect(bodiesFrom(from)).toEqual(['No']);
  });

  it('does not keep the customer waiting for a slow business', async () => {
    const from = customer();
    world.business.answer = (_webhook, response) => void setTimeout(() => response.end(), 2_600);
    const began = performance.now();
    const { id, webhook } = await world.text(from, 'Slow');
    expect([webhook, performance.now() - began < 2_500]).toEqual([null, true]);
    await eventually(async () => expect(await attemptsOf(id)).toMatchObject([{ answer: 200 }]));
  });
});
