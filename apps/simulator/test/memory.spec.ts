// What the carrier remembers: over restarts, kills and resets, and no more than it was told.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AttemptLog } from '../src/carrier/attempt-log';
import type { SimulatorOptions } from '../src/server';
import { eventually } from './eventually';
import { customer, folder, NUMBER, startWorld, type World } from './world';

const open: World[] = [];
const folders: string[] = [];
const start = async (options: Partial<SimulatorOptions> = {}): Promise<World> => {
  const world = await startWorld(options);
  open.push(world);
  return world;
};
const kept = (): string => {
  const made = folder();
  folders.push(made);
  return made;
};
const stop = async (world: World): Promise<void> => {
  open.splice(open.indexOf(world), 1);
  await world.close();
};
afterEach(async () => {
  for (const world of [...open]) await stop(world);
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

const journal = (dataDir: string): string => join(dataDir, 'carrier.jsonl');
const send = (world: World, to: string, body = 'Hello') =>
  world.client().messages.create({ from: NUMBER, to, body });
const truth = async (world: World, number: string) => ({
  messages: await world.messages(),
  reached: await world.reached(number),
  handsets: (await world.call('GET', '/simulator/handsets')).body,
  thread: (await world.call('GET', `/simulator/handsets/${encodeURIComponent(number)}/thread`)).body[
    'handset'
  ],
});

describe('a restart', () => {
  it('finds messages, states, handsets and blocks as they were', async () => {
    const dataDir = kept();
    const world = await start({ dataDir });
    const number = customer();
    await world.call('PUT', `/simulator/handsets/${encodeURIComponent(number)}`, {
      name: 'Dana',
      network: 'T-Mobile',
    });
    await world.call('PUT', '/simulator/numbers/%2B15005550010', {
      accountSid: 'AC00000000000000000000000000000001',
      webhookUrl: world.business.webhookUrl,
      carrierAnswersStop: true,
    });
    await world.text(number, 'STOP', '+15005550010');
    await send(world, number);
    await eventually(async () => expect(await world.reached(number)).toHaveLength(2));
    const before = await truth(world, number);
    await stop(world);

    const again = await start({ dataDir });
    expect(await truth(again, number)).toEqual(before);
    const { body } = await again.call('GET', `/simulator/handsets/${encodeURIComponent(number)}/thread`);
    expect(body['blockedBy']).toEqual(['+15005550010']);
  });

  it('carries on what was under way, and what had arrived arrives no second time', async () => {
    const dataDir = kept();
    const world = await start({ dataDir, timeScale: 50 });
    const [waiting, arrived] = [customer(), customer()];
    const { sid } = await send(world, waiting);
    const other = await send(world, arrived);
    // As a kill between reaching the handset and noting it leaves the journal.
    const reached = { id: other.sid, from: NUMBER, to: arrived, body: 'Hello', at: new Date().toISOString() };
    await stop(world);
    appendFileSync(journal(dataDir), `${JSON.stringify({ t: 'reached', number: arrived, reached })}\n`);

    const again = await start({ dataDir });
    await eventually(async () => expect(await again.reached(waiting)).toHaveLength(1));
    const states = (await again.messages()).map((message) => [message.sid, message.status]);
    expect(states).toEqual([
      [sid, 'delivered'],
      [other.sid, 'delivered'],
    ]);
    expect(await again.reached(arrived)).toEqual([{ ...reached, media: [] }]);
  });

  it.each([
    ['half a line', '{"t":"reached","number":"+1312'],
    ['half a letter', Buffer.from('{"t":"message","message":{"body":"ж').subarray(0, -1)],
    ['a whole line without its end', '{"t":"reset","running":7}'],
  ])('cuts %s off that a kill has torn, and goes on after it', async (_name, torn) => {
    const dataDir = kept();
    const world = await start({ dataDir });
    const { id } = await world.text(customer(), 'Before the kill');
    await stop(world);
    const whole = readFileSync(journal(dataDir));
    appendFileSync(journal(dataDir), torn);

    const again = await start({ dataDir });
    expect(readFileSync(journal(dataDir)).subarray(0, whole.length)).toEqual(whole);
    const later = await again.text(customer(), 'After it');
    await stop(again);
    const third = await start({ dataDir });
    expect((await third.messages()).map(({ sid }) => sid)).toEqual([id, later.id]);
  });

  it('skips a line that is no line and keeps the rest', async () => {
    const dataDir = kept();
    const world = await start({ dataDir });
    const one = await world.text(customer(), 'one');
    await stop(world);
    appendFileSync(journal(dataDir), 'garbage\n');
    const again = await start({ dataDir });
    const two = await again.text(customer(), 'two');
    await stop(again);
    const third = await start({ dataDir });
    expect((await third.messages()).map(({ sid }) => sid)).toEqual([one.id, two.id]);
  });
});

describe('the journal', () => {
  it('holds a message before the answer that promises it', async () => {
    const world = await start();
    const { sid } = await send(world, customer());
    expect(readFileSync(journal(world.dataDir), 'utf8')).toContain(sid);
  });

  it('is read in pieces, wherever a piece ends', async () => {
    const dataDir = kept();
    const world = await start({ dataDir });
    await world.text(customer(), 'ж'.repeat(1_600));
    await stop(world);
    const line =
      readFileSync(journal(dataDir), 'utf8')
        .split('\n')
        .find((one) => one.includes('ж')) ?? '';
    const sids = Array.from({ length: 900 }, (_, index) => `SM${String(index).padStart(32, '0')}`);
    const lines = sids.map((sid) => `${line.replace(/SM[0-9a-f]{32}/, sid)}\n`);
    writeFileSync(journal(dataDir), lines.join(''));
    const again = await start({ dataDir });
    const messages = await again.messages();
    expect(messages.map(({ sid }) => sid)).toEqual(sids);
    expect(new Set(messages.map(({ body }) => body))).toEqual(new Set(['ж'.repeat(1_600)]));
  });

  it('is shortened at a start when most of it is history', async () => {
    const dataDir = kept();
    const world = await start({ dataDir });
    const number = customer();
    for (let turn = 0; turn < 60; turn += 1) await world.text(number, `text ${turn}`);
    const before = await truth(world, number);
    await stop(world);
    const rename = { t: 'handset', handset: { number, name: '', network: 'Verizon', state: 'on' } };
    appendFileSync(journal(dataDir), `${JSON.stringify(rename)}\n`.repeat(2_000));
    const last = { t: 'handset', handset: before.thread };
    appendFileSync(journal(dataDir), `${JSON.stringify(last)}\n`);

    const again = await start({ dataDir });
    expect(readFileSync(journal(dataDir), 'utf8').split('\n').length).toBeLessThan(120);
    await stop(again);
    const third = await start({ dataDir });
    expect(await truth(third, number)).toEqual(before);
  });
});

describe('a reset', () => {
  it('forgets texts, handsets, faults, blocks and webhooks, and keeps numbers and accounts', async () => {
    const world = await start();
    const number = customer();
    await world.call('PUT', `/simulator/handsets/${encodeURIComponent(number)}`, { state: 'landline' });
    await world.fault({ fault: 'lost' });
    await world.text(number, 'Hello');
    const numbers = (await world.call('GET', '/simulator/numbers')).body;
    expect((await world.call('POST', '/simulator/reset')).status).toBe(204);
    expect(await world.messages()).toEqual([]);
    expect(await world.attempts()).toEqual([]);
    expect((await world.call('GET', '/simulator/handsets')).body).toEqual({ handsets: [] });
    expect((await world.call('GET', '/simulator/faults')).body['faults']).toEqual([]);
    expect((await world.call('GET', '/simulator/numbers')).body).toEqual(numbers);
    expect((await send(world, number)).status).toBe('queued');
  });

  it('ends what was under way: nothing of before arrives after it', async () => {
    const world = await start({ timeScale: 0.2 });
    const [texter, texted] = [customer(), customer()];
    await send(world, texted);
    await world.fault({ fault: 'delayed', delayMs: 150, target: 'inbound' });
    const late = world.text(texter, 'Late');
    await eventually(async () => expect(await world.messages()).toHaveLength(2));
    await world.call('POST', '/simulator/reset');
    await late;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(world.business.got).toEqual([]);
    expect(await world.reached(texted)).toEqual([]);
  });

  it('shortens the journal', async () => {
    const world = await start();
    for (let turn = 0; turn < 20; turn += 1) await world.text(customer(), 'Hello');
    await world.call('POST', '/simulator/reset');
    expect(readFileSync(journal(world.dataDir), 'utf8')).not.toContain('Hello');
  });
});

describe('a seed', () => {
  const sids = async (options: Partial<SimulatorOptions>, count: number): Promise<string[]> => {
    const world = await start(options);
    const found = [];
    for (let turn = 0; turn < count; turn += 1) found.push((await world.text(customer(), 'Hello')).id);
    await stop(world);
    return found;
  };

  it('gives the same ids each time, another seed others, none always new ones', async () => {
    const [one, again] = [await sids({ seed: 'a' }, 3), await sids({ seed: 'a' }, 3)];
    expect(again).toEqual(one);
    const all = [...one, ...(await sids({ seed: 'b' }, 3)), ...(await sids({}, 3)), ...(await sids({}, 3))];
    expect(new Set(all).size).toBe(12);
  });

  it('repeats no id within a folder, over restarts and resets', async () => {
    const dataDir = kept();
    const first = await sids({ seed: 'a', dataDir }, 3);
    const world = await start({ seed: 'a', dataDir });
    const found = [...first, (await world.text(customer(), 'x')).id];
    await world.call('POST', '/simulator/reset');
    found.push((await world.text(customer(), 'x')).id);
    await stop(world);
    found.push(...(await sids({ seed: 'a', dataDir }, 2)));
    expect(new Set(found).size).toBe(7);
    expect(found).toEqual(await sids({ seed: 'a' }, 7));
  });
});

describe('memory', () => {
  it('forgets the oldest beyond what it was told to keep, wherever they are listed', async () => {
    const world = await start({ keepMessages: 50, timeScale: 0 });
    const [early, late] = [customer(), customer()];
    await send(world, early, 'early');
    await eventually(async () => expect(await world.reached(early)).toHaveLength(1));
    for (let turn = 0; turn < 70; turn += 1) await world.text(late, `text ${turn}`);
    const messages = await world.messages();
    expect(messages.length).toBeGreaterThanOrEqual(50);
    expect(messages.length).toBeLessThanOrEqual(55);
    expect(messages.at(-1)?.body).toBe('text 69');
    expect(await world.reached(early)).toEqual([]);
    expect(await world.client().messages.list({ to: early })).toEqual([]);
    expect(await world.client().messages.list({ from: late })).toHaveLength(messages.length);
    const { handsets } = (await world.call('GET', '/simulator/handsets')).body as {
      handsets: { number: string }[];
    };
    expect(handsets.map(({ number }) => number)).toEqual([late]);
  });

  it('keeps the log of webhooks short, newest first', () => {
    const log = new AttemptLog();
    const attempt = {
      at: '',
      kind: 'inbound',
      url: '',
      status: 'received',
      from: '',
      to: '',
      answer: 200,
    } as const;
    for (let turn = 0; turn < 9_000; turn += 1)
      log.add({ ...attempt, messageSid: `SM${turn}`, error: null, ms: 1, faults: [] });
    expect(log.latest(5_000)).toHaveLength(2_000);
    expect(log.latest(2).map(({ messageSid }) => messageSid)).toEqual(['SM8999', 'SM8998']);
    expect(log.ofText('SM8999')).toMatchObject({ answer: 200 });
    expect(log.ofText('SM0')).toBeUndefined();
  });
});
