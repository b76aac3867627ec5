// What becomes of a message: its states in order, its receipts, and where it ends.
import twilio from 'twilio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, customer, NUMBER, startWorld, TOKEN, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const send = (to: string, over: object = {}) =>
  world.client().messages.create({
    from: NUMBER,
    to,
    body: 'Your order has shipped',
    statusCallback: `${world.business.origin}/receipts?ref=our-id`,
    ...over,
  });

describe('a message that arrives', () => {
  it('is queued, then sent, then delivered, and on the handset once', async () => {
    const to = customer();
    const { sid, status } = await send(to);
    expect(status).toBe('queued');
    await eventually(() => expect(world.business.statusesOf(sid)).toEqual(['sent', 'delivered']));
    expect(await world.reached(to)).toEqual([
      {
        id: sid,
        from: NUMBER,
        to,
        body: 'Your order has shipped',
        at: expect.any(String) as string,
        media: [],
      },
    ]);
    const message = await world.client().messages(sid).fetch();
    expect([message.status, message.errorCode]).toEqual(['delivered', null]);
  });

  it('by a messaging service is accepted, queued, sent and delivered', async () => {
    const messagingServiceSid = `MG${'0'.repeat(32)}`;
    const { sid, status } = await send(customer(), { from: undefined, messagingServiceSid });
    expect(status).toBe('accepted');
    await eventually(() => expect(world.business.statusesOf(sid)).toEqual(['queued', 'sent', 'delivered']));
    const receipt = await world.business.find((fields) => fields['MessageSid'] === sid);
    expect(receipt.fields['MessagingServiceSid']).toBe(messagingServiceSid);
    expect((await world.client().messages(sid).fetch()).numSegments).toBe('1');
  });

  it('asks nobody where no callback was given', async () => {
    const to = customer();
    await send(to, { statusCallback: undefined });
    await eventually(async () => expect(await world.reached(to)).toHaveLength(1));
    expect(world.business.got.some(({ fields }) => fields['To'] === to)).toBe(false);
  });
});

describe('a message that does not arrive', () => {
  it.each([
    ['a handset without signal', '+12025550130', ['sent', 'undelivered'], 30003],
    ['a landline', '+12025550131', ['sent', 'undelivered'], 30006],
    ['one that the network filters', '+12025550132', ['undelivered'], 30007],
  ])('to %s ends undelivered with its code', async (_name, to, statuses, code) => {
    const { sid } = await send(to);
    await eventually(() => expect(world.business.statusesOf(sid)).toEqual(statuses));
    const last = world.business.got.findLast(({ fields }) => fields['MessageSid'] === sid);
    expect(last?.fields).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: String(code) });
    const message = await world.client().messages(sid).fetch();
    expect(message).toMatchObject({ status: 'undelivered', errorCode: code });
    expect(message.errorMessage).toBeTruthy();
    expect(await world.reached(to)).toEqual([]);
  });

  it.each([
    ['unreachable', 'undelivered', 30003],
    ['landline', 'undelivered', 30006],
    ['filtered', 'undelivered', 30007],
    ['queue_overflow', 'failed', 30001],
  ])('the fault %s ends it %s with %i, as often as it was told', async (fault, status, code) => {
    const to = customer();
    await world.fault({ fault, number: to, times: 1 });
    const [first, second] = [await send(to), await send(to)];
    await eventually(() => expect(world.business.statusesOf(first.sid).at(-1)).toBe(status));
    await eventually(() => expect(world.business.statusesOf(second.sid).at(-1)).toBe('delivered'));
    expect((await world.client().messages(first.sid).fetch()).errorCode).toBe(code);
    expect((await world.reached(to)).map(({ id }) => id)).toEqual([second.sid]);
  });

  it.each([
    ['unreachable', 30003],
    ['landline', 30006],
  ])('a handset set to %s takes nothing until it is on again', async (state, code) => {
    const to = customer();
    const set = (value: string) =>
      world.call('PUT', `/simulator/handsets/${encodeURIComponent(to)}`, { state: value });
    await set(state);
    const { sid } = await send(to);
    await eventually(async () => expect((await world.client().messages(sid).fetch()).errorCode).toBe(code));
    await set('on');
    const later = await send(to);
    await eventually(() => expect(world.business.statusesOf(later.sid).at(-1)).toBe('delivered'));
  });
});

describe('a receipt', () => {
  it("passes the SDK's validation, and nothing changed on its way does", async () => {
    const { sid } = await send(customer());
    const { url, headers, fields, signature, method } = await world.business.find(
      (found) => found['MessageSid'] === sid && found['MessageStatus'] === 'delivered',
    );
    expect([method, headers['content-type']]).toEqual([
      'POST',
      'application/x-www-form-urlencoded; charset=UTF-8',
    ]);
    expect(url).toBe(`${world.business.origin}/receipts?ref=our-id`);
    expect(fields).toMatchObject({ AccountSid: ACCOUNT, From: NUMBER, SmsSid: sid, SmsStatus: 'delivered' });
    const valid = (token: string, address: string, sent: object) =>
      twilio.validateRequest(token, signature, address, sent);
    expect(valid(TOKEN, url, fields)).toBe(true);
    expect(valid('another-token', url, fields)).toBe(false);
    expect(valid(TOKEN, `${url}1`, fields)).toBe(false);
    expect(valid(TOKEN, url, { ...fields, MessageStatus: 'failed' })).toBe(false);
    expect(valid(TOKEN, url, { ...fields, Extra: '1' })).toBe(false);
  });

  it('goes to the address without its fragment, which tells only how to connect', async () => {
    const { sid } = await send(customer(), {
      statusCallback: `${world.business.origin}/fragment#rc=2&rp=all`,
    });
    const { url, fields, signature } = await world.business.find((found) => found['MessageSid'] === sid);
    expect(url).toBe(`${world.business.origin}/fragment`);
    expect(twilio.validateRequest(TOKEN, signature, url, fields)).toBe(true);
  });

  it('has a token of its own for each state, the same whenever it is tried again', async () => {
    const { sid } = await send(customer());
    await eventually(() => expect(world.business.statusesOf(sid)).toHaveLength(2));
    const tokens = world.business.got
      .filter(({ fields }) => fields['MessageSid'] === sid)
      .map(({ headers }) => headers['i-twilio-idempotency-token']);
    expect(new Set(tokens).size).toBe(2);
  });
});
