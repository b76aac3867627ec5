// What can go wrong when the business sends, and what of it was processed all the same.
import twilio from 'twilio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, customer, NUMBER, startWorld, TOKEN, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.call('DELETE', '/simulator/faults'));
afterAll(() => world.close());

const create = (to: string, timeout = 5_000) => {
  const client = world.client();
  if (client.httpClient) client.httpClient.defaultTimeout = timeout;
  return client.messages.create({ from: NUMBER, to, body: 'Hello' });
};
const taken = async (to: string) => (await world.messages()).filter((message) => message.to === to).length;

describe('refusals that process nothing', () => {
  it.each([
    ['429', 429, 20429],
    ['503', 503, 20503],
    ['blocked', 400, 21610],
  ])('%s answers %i with %i', async (fault, status, code) => {
    const to = customer();
    await world.fault({ fault, number: to });
    await expect(create(to)).rejects.toMatchObject({ status, code });
    expect(await taken(to)).toBe(0);
  });

  it('429 says when to come back', async () => {
    const to = customer();
    await world.fault({ fault: '429', number: to });
    const answer = await fetch(`${world.url}/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}` },
      body: new URLSearchParams({ To: to, From: NUMBER, Body: 'Hello' }),
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
  });

  it('refused_connection breaks off before anything is processed', async () => {
    const to = customer();
    await world.fault({ fault: 'refused_connection', number: to });
    await expect(create(to)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await taken(to)).toBe(0);
  });
});

describe('failures after the message was taken', () => {
  it('accept_then_timeout never answers, and the text arrives', async () => {
    const to = customer();
    await world.fault({ fault: 'accept_then_timeout', number: to });
    await expect(create(to, 300)).rejects.toMatchObject({ code: 'ECONNABORTED' });
    await eventually(async () => expect(await world.reached(to)).toHaveLength(1));
  });

  it('accept_then_reset breaks the connection, and the text arrives', async () => {
    const to = customer();
    await world.fault({ fault: 'accept_then_reset', number: to });
    await expect(create(to)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await eventually(async () => expect(await world.reached(to)).toHaveLength(1));
  });

  it('500 has taken it half of the time', async () => {
    const to = customer();
    await world.fault({ fault: '500', number: to });
    for (let turn = 0; turn < 24; turn += 1) {
      const error: unknown = await create(to).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(twilio.RestException);
      expect(error).toMatchObject({ status: 500, code: 20500 });
    }
    expect(await taken(to)).toBeGreaterThan(0);
    expect(await taken(to)).toBeLessThan(24);
  });
});

describe('rules', () => {
  it('slow answers late, but well', async () => {
    const to = customer();
    await world.fault({ fault: 'slow', number: to, delayMs: 250 });
    const began = performance.now();
    expect((await create(to)).status).toBe('queued');
    expect(performance.now() - began).toBeGreaterThan(240);
  });

  it('set one after the other happen one after the other, each as often as told', async () => {
    const to = customer();
    await world.fault({ fault: '429', number: to, times: 2 });
    await world.fault({ fault: '503', number: to, times: 1 });
    const codes = [];
    for (let turn = 0; turn < 4; turn += 1)
      codes.push(
        await create(to).then(
          ({ status }) => status,
          ({ code }: { code: number }) => code,
        ),
      );
    expect(codes).toEqual([20429, 20429, 20503, 'queued']);
    expect((await world.call('GET', '/simulator/faults')).body['faults']).toEqual([]);
  });

  it('slowness comes on top of another fault', async () => {
    const to = customer();
    await world.fault({ fault: 'slow', number: to, delayMs: 150 });
    await world.fault({ fault: '503', number: to });
    const began = performance.now();
    await expect(create(to)).rejects.toMatchObject({ code: 20503 });
    expect(performance.now() - began).toBeGreaterThan(140);
  });

  it('name a number of either side, or any', async () => {
    const [one, another] = [customer(), customer()];
    await world.fault({ fault: '503', number: one });
    expect((await create(another)).status).toBe('queued');
    await world.fault({ fault: '429', number: NUMBER });
    await expect(create(another)).rejects.toMatchObject({ code: 20429 });
    await world.call('DELETE', '/simulator/faults');
    await world.fault({ fault: '429', number: '*' });
    await expect(create(one)).rejects.toMatchObject({ code: 20429 });
  });

  it('bite as often as their rate says', async () => {
    const to = customer();
    await world.fault({ fault: '503', number: to, rate: 0.5 });
    let refused = 0;
    for (let turn = 0; turn < 60; turn += 1) await create(to).catch(() => (refused += 1));
    expect(refused).toBeGreaterThan(12);
    expect(refused).toBeLessThan(48);
    await world.call('DELETE', '/simulator/faults');
    await world.fault({ fault: '503', number: to, rate: 0 });
    expect((await create(to)).status).toBe('queued');
  });

  it('are lifted one by one', async () => {
    const to = customer();
    await world.fault({ fault: '503', number: to });
    const made = await world.call('POST', '/simulator/faults', { fault: '429', number: to });
    const faults = (await world.call('GET', '/simulator/faults')).body['faults'] as {
      id: number;
    }[];
    expect(faults.map(({ id }) => id)).toContain(made.body['id']);
    const lift = (id: unknown) => world.call('DELETE', `/simulator/faults/${String(id)}`);
    expect((await lift(faults[0]?.id)).status).toBe(204);
    expect(await lift(faults[0]?.id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await expect(create(to)).rejects.toMatchObject({ code: 20429 });
  });
});
