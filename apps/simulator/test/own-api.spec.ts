// The simulator's own interface: its answers, its refusals, its stream of events.
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, customer, NUMBER, startWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const path = (number: string) => `/simulator/handsets/${encodeURIComponent(number)}`;

describe('a refusal is problem details that say what to do', () => {
  const text = { from: '+13125550100', to: NUMBER, body: 'Hello' };
  const number = { accountSid: ACCOUNT, webhookUrl: 'https://acme.example/hook' };
  it.each([
    ['a sender that is no number', 'POST', '/inbound', { ...text, from: 'Dana' }, 400, 'from'],
    ['a sender without its country', 'POST', '/inbound', { ...text, from: '3125550100' }, 400, 'from'],
    ['a text without words', 'POST', '/inbound', { from: text.from, to: NUMBER }, 400, 'body'],
    ['a text of 1601 characters', 'POST', '/inbound', { ...text, body: 'a'.repeat(1_601) }, 400, 'body'],
    ['no body at all', 'POST', '/inbound', undefined, 400, 'from'],
    ['a business nobody knows', 'POST', '/inbound', { ...text, to: '+19995550100' }, 404, 'to'],
    ['an unknown fault', 'POST', '/faults', { fault: 'gremlins' }, 400, 'fault'],
    ['a fault for no number', 'POST', '/faults', { fault: 'lost', number: 'all' }, 400, 'number'],
    ['a share beyond one', 'POST', '/faults', { fault: 'lost', rate: 2 }, 400, 'rate'],
    ['a fault no times', 'POST', '/faults', { fault: 'lost', times: 0 }, 400, 'times'],
    ['a fault that is no number', 'DELETE', '/faults/first', undefined, 400, 'id'],
    ['an unknown state', 'PUT', '/handsets/%2B13125550100', { state: 'broken' }, 400, 'state'],
    ['a handset that is no number', 'PUT', '/handsets/dana', { name: 'Dana' }, 400, 'number'],
    ['the texts of no number', 'GET', '/handsets/dana/messages', undefined, 400, 'number'],
    ['the thread of no number', 'GET', '/handsets/dana/thread', undefined, 400, 'number'],
    ['a business number of no number', 'PUT', '/numbers/acme', number, 400, 'number'],
    [
      'a webhook nowhere',
      'PUT',
      '/numbers/%2B13125550101',
      { ...number, webhookUrl: 'acme' },
      400,
      'webhookUrl',
    ],
    [
      'a webhook by file',
      'PUT',
      '/numbers/%2B13125550101',
      { ...number, webhookUrl: 'file:///x' },
      400,
      'webhookUrl',
    ],
    [
      'an account nobody made',
      'PUT',
      '/numbers/%2B13125550101',
      { ...number, accountSid: `AC${'9'.repeat(32)}` },
      404,
      'accountSid',
    ],
    ['an account without its name', 'PUT', '/accounts/acme', { authToken: 'x' }, 400, 'sid'],
    ['an account without a token', 'PUT', `/accounts/${ACCOUNT}`, {}, 400, 'authToken'],
    ['a path nothing answers', 'GET', '/nowhere', undefined, 404, undefined],
    ['a method nothing answers', 'PATCH', '/faults', {}, 404, undefined],
  ])('%s', async (_name, method, where, body, status, field) => {
    const answer = await world.call(method, `/simulator${where}`, body);
    expect(answer).toMatchObject({
      status,
      type: expect.stringContaining('application/problem+json') as string,
      body: {
        status,
        title: expect.any(String) as string,
        code: expect.stringMatching(/^[a-z_]+$/) as string,
      },
    });
    const fields = answer.body['fields'] as { field: string; message: string }[] | undefined;
    expect(fields?.[0]?.field).toBe(field);
    if (field) expect(fields?.[0]?.message).toBeTruthy();
  });

  it('of a body that is no JSON, or of a kind nobody asked for', async () => {
    const post = async (type: string, body: string) => {
      const answer = await fetch(`${world.url}/simulator/inbound`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      return [
        answer.status,
        answer.headers.get('content-type'),
        ((await answer.json()) as { code: string }).code,
      ];
    };
    const problem = expect.stringContaining('application/problem+json') as string;
    expect(await post('application/json', '{"from":')).toEqual([400, problem, 'malformed']);
    expect(await post('application/xml', '<hello/>')).toEqual([415, problem, 'malformed']);
  });
});

describe('putting', () => {
  it('a handset answers what it is now, and changes only what was said', async () => {
    const number = customer();
    const named = await world.call('PUT', path(number), { name: 'Dana', network: 'AT&T' });
    expect(named).toMatchObject({
      status: 200,
      body: { number, name: 'Dana', network: 'AT&T', state: 'on' },
    });
    const off = await world.call('PUT', path(number), { state: 'unreachable' });
    expect(off.body).toEqual({ number, name: 'Dana', network: 'AT&T', state: 'unreachable' });
    expect((await world.call('GET', '/simulator/handsets')).body['handsets']).toContainEqual(off.body);
  });

  it('a number answers what it is now; an account keeps its token to itself', async () => {
    const sid = `AC${'b2'.repeat(16)}`;
    const account = await world.call('PUT', `/simulator/accounts/${sid}`, { authToken: 'secret-of-b2' });
    expect(account).toMatchObject({ status: 204, body: {} });
    const settings = { accountSid: sid, webhookUrl: 'https://acme.example/hook', name: 'B2' };
    const put = await world.call('PUT', '/simulator/numbers/%2B12065550102', settings);
    expect(put).toMatchObject({
      status: 200,
      body: { number: '+12065550102', ...settings, carrierAnswersStop: false },
    });
    const numbers = await world.call('GET', '/simulator/numbers');
    expect(numbers.body['numbers']).toContainEqual(put.body);
    expect(JSON.stringify(numbers.body)).not.toContain('secret-of-b2');
  });
});

describe('the thread of a handset', () => {
  it('is its own texts with how they were taken, and what reached it, in order', async () => {
    const number = customer();
    await world.text(number, 'Question');
    await world.client().messages.create({ from: NUMBER, to: number, body: 'Answer' });
    await eventually(async () => expect(await world.reached(number)).toHaveLength(1));
    world.business.answer = (_webhook, response) => void response.writeHead(500).end();
    await world.text(number, 'Another');
    world.business.answer = (_webhook, response) => void response.end();
    const { body } = await world.call('GET', `${path(number)}/thread`);
    expect(body).toMatchObject({ handset: { number, state: 'on' }, blockedBy: [] });
    expect(body['messages']).toMatchObject([
      { mine: true, other: NUMBER, body: 'Question', webhook: { status: 200, error: null } },
      { mine: false, other: NUMBER, body: 'Answer', webhook: null },
      { mine: true, other: NUMBER, body: 'Another', webhook: { status: 500 } },
    ]);
    const last = await world.call('GET', `${path(number)}/thread?limit=1`);
    expect(last.body['messages']).toMatchObject([{ body: 'Another' }]);
  });

  it('of a number nobody has used is empty, and looking leaves no trace', async () => {
    const number = customer();
    const { body } = await world.call('GET', `${path(number)}/thread`);
    expect(body).toMatchObject({ handset: { number, name: '', state: 'on' }, messages: [] });
    const { handsets } = (await world.call('GET', '/simulator/handsets')).body as {
      handsets: { number: string }[];
    };
    expect(handsets.some((handset) => handset.number === number)).toBe(false);
  });
});

describe('the stream of events', () => {
  const listen = async () => {
    const hangUp = new AbortController();
    const response = await fetch(`${world.url}/simulator/events`, { signal: hangUp.signal });
    let text = '';
    const reading = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of Readable.fromWeb(response.body as ReadableStream))
        text += decoder.decode(chunk as Uint8Array, { stream: true });
    })().catch(() => undefined);
    const events = () =>
      [...text.matchAll(/^data: (.*)$/gm)].map(
        ([, data]) => JSON.parse(data ?? '') as { kinds: string[]; numbers: string[] },
      );
    return { response, events, close: () => (hangUp.abort(), reading) };
  };

  it('tells what changed for whom, gathered', async () => {
    const stream = await listen();
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream');
    const number = customer();
    await Promise.all(Array.from({ length: 20 }, (_, index) => world.text(number, `text ${index}`)));
    await eventually(() => {
      const kinds = stream.events().flatMap((event) => event.kinds);
      expect(new Set(kinds)).toEqual(new Set(['message', 'webhook']));
    });
    expect(stream.events().every((event) => event.numbers.includes(number))).toBe(true);
    // Twenty texts are forty changes.
    expect(stream.events().length).toBeLessThan(20);
    await stream.close();
  });

  it('lets go of a listener that has left', async () => {
    const { store } = world.simulator.carrier;
    await eventually(() => expect(store.listenerCount('change')).toBe(0));
    const streams = await Promise.all([listen(), listen(), listen()]);
    await eventually(() => expect(store.listenerCount('change')).toBe(3));
    for (const stream of streams) await stream.close();
    await eventually(() => expect(store.listenerCount('change')).toBe(0));
  });
});
