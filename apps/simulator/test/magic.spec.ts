// Numbers that always answer the same. Source: Twilio's page on test credentials; the handsets are the simulator's own.
import twilio from 'twilio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { customer, NUMBER, startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const create = (from: string, to: string, timeout = 5_000) => {
  const client = world.client();
  if (client.httpClient) client.httpClient.defaultTimeout = timeout;
  return client.messages.create({ from, to, body: 'Hello' });
};

describe('sending to', () => {
  it.each([
    ['+15005550001', 'no valid number', 400, 21211],
    ['+15005550002', 'a number that cannot be routed', 400, 21612],
    ['+15005550003', 'a region without permission', 400, 21408],
    ['+15005550004', 'a number on the block list', 400, 21610],
    ['+15005550009', 'a number without SMS', 400, 21614],
    ['+12025550135', 'a handset that is always blocked', 400, 21610],
    ['+12025550136', 'a handset with too many requests', 429, 20429],
  ])('%s, %s, is refused', async (to, _name, status, code) => {
    await expect(create(NUMBER, to)).rejects.toMatchObject({ status, code });
    expect((await world.messages()).filter((message) => message.to === to)).toEqual([]);
  });

  it('+12025550137 is answered 500, taken or not', async () => {
    for (let turn = 0; turn < 24; turn += 1)
      await expect(create(NUMBER, '+12025550137')).rejects.toMatchObject({ status: 500, code: 20500 });
    const taken = (await world.messages()).filter((message) => message.to === '+12025550137').length;
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(24);
  });

  it.each([
    ['+12025550133', 'never answers'],
    ['+12025550134', 'breaks the connection'],
  ])('%s is taken and carried, but %s', async (to) => {
    await expect(create(NUMBER, to, 300)).rejects.not.toBeInstanceOf(twilio.RestException);
    await eventually(async () => expect(await world.reached(to)).toHaveLength(1));
  });
});

describe('sending from', () => {
  it.each([
    ['+15005550001', 'no valid number', 400, 21212],
    ['+15005550007', 'a number not owned', 400, 21606],
    ['+15005550008', 'a number whose queue is full', 429, 21611],
  ])('%s, %s, is refused', async (from, _name, status, code) => {
    await expect(create(from, customer())).rejects.toMatchObject({ status, code });
  });
});
