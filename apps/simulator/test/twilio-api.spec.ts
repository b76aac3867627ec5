// The message resource as the official SDK sees it.
import twilio from 'twilio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, anySid, customer, NUMBER, startWorld, type World } from './world';

let world: World;
let client: twilio.Twilio;
beforeAll(async () => {
  world = await startWorld();
  client = world.client();
});
afterAll(() => world.close());

const send = (to: string, body = 'Hello', over: object = {}) =>
  client.messages.create({ from: NUMBER, to, body, ...over });

describe('creating', () => {
  it('answers the resource in the types the SDK declares', async () => {
    const to = customer();
    const message = await send(to, 'Hello €');
    expect(message).toMatchObject({
      accountSid: ACCOUNT,
      apiVersion: '2010-04-01',
      body: 'Hello €',
      direction: 'outbound-api',
      errorCode: null,
      errorMessage: null,
      from: NUMBER,
      messagingServiceSid: null,
      numMedia: '0',
      numSegments: '1',
      price: null,
      priceUnit: 'USD',
      status: 'queued',
      to,
      dateSent: null,
    });
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/);
    expect(message.uri).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Messages/${message.sid}.json`);
    expect(Math.abs(message.dateCreated.getTime() - Date.now())).toBeLessThan(5_000);
  });

  it.each([
    ['160 GSM characters are one segment', 'a'.repeat(160), '1'],
    ['161 GSM characters are two', 'a'.repeat(161), '2'],
    ['70 characters beyond GSM are one', 'ж'.repeat(70), '1'],
    ['71 characters beyond GSM are two', 'ж'.repeat(71), '2'],
    ['a euro sign takes two of the 160', '€'.repeat(80), '1'],
  ])('%s', async (_name, body, segments) => {
    expect((await send(customer(), body)).numSegments).toBe(segments);
  });

  it('by a messaging service starts accepted and does not know its segments yet', async () => {
    const message = await client.messages.create({
      messagingServiceSid: `MG${'0'.repeat(32)}`,
      to: customer(),
      body: 'Hello',
    });
    expect(message).toMatchObject({ status: 'accepted', numSegments: '0', from: NUMBER });
  });

  it.each([
    ['no recipient', { To: '' }, 21604],
    ['a recipient that is no number', { To: 'somebody' }, 21211],
    ['a national number', { To: '2065550100' }, 21211],
    ['no sender', { From: '' }, 21603],
    ['a number of somebody else', { From: '+15005550006' }, 21606],
    ['no words', { Body: '' }, 21602],
    ['1601 characters', { Body: 'a'.repeat(1_601) }, 21617],
    ['a callback that is no address', { StatusCallback: 'acme' }, 21609],
    ['a callback that is no web address', { StatusCallback: 'ftp://acme.example/' }, 21609],
  ])('with %s is refused', async (_name, over, code) => {
    const [to, from, body] = [customer(), NUMBER, 'Hello'];
    const form = new URLSearchParams({ To: to, From: from, Body: body, ...over });
    for (const [name, value] of Object.entries(over)) if (value === '') form.delete(name);
    const path = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;
    const answer = await client.request({
      method: 'post',
      uri: `${world.url}${path}`,
      data: Object.fromEntries(form),
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toMatchObject({
      code,
      status: 400,
      message: expect.any(String) as string,
      more_info: `https://www.twilio.com/docs/errors/${code}`,
    });
    expect((await world.messages()).some((message) => message.to === to)).toBe(false);
  });

  it('reads forms alone, as Twilio does: a JSON body is as good as none', async () => {
    const answer = await fetch(`${world.url}/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: basic(ACCOUNT, 'the-token-of-acme') },
      body: JSON.stringify({ To: customer(), From: NUMBER, Body: 'Hello' }),
    });
    expect(await answer.json()).toMatchObject({ code: 21604, status: 400 });
  });
});

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

describe('errors', () => {
  it('reach SDK users as RestException with status, code and more', async () => {
    const error: unknown = await send('+15005550001').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(twilio.RestException);
    expect(error).toMatchObject({
      status: 400,
      code: 21211,
      moreInfo: 'https://www.twilio.com/docs/errors/21211',
    });
  });

  it.each([
    ['creating', () => world.client('wrong').messages.create({ from: NUMBER, to: customer(), body: 'x' })],
    ['listing', () => world.client('wrong').messages.list({ limit: 1 })],
    ['fetching', () => world.client('wrong').messages(anySid()).fetch()],
    ['asking for what does not exist', () => world.client('wrong').calls.list({ limit: 1 })],
  ])('a wrong token is 20003 when %s', async (_name, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ status: 401, code: 20003 });
  });

  it.each([
    ['no credentials', {}],
    ['another scheme', { authorization: 'Bearer the-token-of-acme' }],
    ["another account's name", { authorization: basic(`AC${'0'.repeat(32)}`, 'the-token-of-acme') }],
    ['garbage', { authorization: 'Basic %%%' }],
  ])('%s are refused with 20003', async (_name, headers) => {
    const answer = await fetch(`${world.url}/2010-04-01/Accounts/${ACCOUNT}/Messages.json`, { headers });
    expect([answer.status, ((await answer.json()) as { code: number }).code]).toEqual([401, 20003]);
  });

  it('an unknown message and an unknown resource are 20404', async () => {
    await expect(client.messages(anySid()).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    await expect(client.calls.list({ limit: 1 })).rejects.toMatchObject({ status: 404, code: 20404 });
  });
});

describe('fetching and listing', () => {
  it('fetches what was created, with its later state', async () => {
    const { sid } = await send(customer(), 'Fetch me');
    await eventually(async () => expect((await client.messages(sid).fetch()).status).toBe('delivered'));
    const message = await client.messages(sid).fetch();
    expect(message).toMatchObject({ sid, body: 'Fetch me', errorCode: null });
    expect(message.dateSent).toBeInstanceOf(Date);
  });

  it("never shows another account's messages", async () => {
    const { sid } = await send(customer());
    const other = twilio('AC00000000000000000000000000000001', 'demo-auth-token');
    other.api.baseUrl = world.url;
    await expect(other.messages(sid).fetch()).rejects.toMatchObject({ code: 20404 });
    expect((await other.messages.list()).map((message) => message.sid)).not.toContain(sid);
  });

  it('lists by To, by From and by both, newest first, texts in among them', async () => {
    const [one, two] = [customer(), customer()];
    await send(one, 'first');
    await send(two, 'to another');
    await world.text(one, 'answer');
    await send(one, 'second');
    const bodies = async (query: object) =>
      (await client.messages.list(query)).map((message) => message.body);
    expect(await bodies({ to: one })).toEqual(['second', 'first']);
    expect(await bodies({ from: one })).toEqual(['answer']);
    expect(await bodies({ from: NUMBER, to: one })).toEqual(['second', 'first']);
    expect(await bodies({ from: one, to: NUMBER })).toEqual(['answer']);
    expect(await bodies({ from: two, to: one })).toEqual([]);
  });

  it('filters by the date sent as the SDK writes it: by second, both ends counting', async () => {
    const to = customer();
    await send(to, 'dated');
    await eventually(async () => expect((await client.messages.list({ to }))[0]?.dateSent).not.toBeNull());
    const sent = (await client.messages.list({ to }))[0]?.dateSent as Date;
    const around = (seconds: number) => new Date(sent.getTime() + seconds * 1_000);
    const count = async (query: object) => (await client.messages.list({ to, ...query })).length;
    expect(await count({ dateSent: sent })).toBe(1);
    expect(await count({ dateSentAfter: sent, dateSentBefore: sent })).toBe(1);
    expect(await count({ dateSentAfter: around(-1), dateSentBefore: around(1) })).toBe(1);
    expect(await count({ dateSentAfter: around(1) })).toBe(0);
    expect(await count({ dateSentBefore: around(-1) })).toBe(0);
    expect(await count({ dateSentAfter: around(-86_400), dateSentBefore: around(-3_600) })).toBe(0);
  });

  it.each([
    ['today', 0, 1],
    ['tomorrow', 1, 0],
    ['yesterday', -1, 0],
  ])('a bare date means its whole day: %s', async (_name, days, count) => {
    const to = customer();
    const { dateCreated } = await send(to);
    const date = new Date(dateCreated.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const query = new URLSearchParams({ To: to, DateSent: date });
    const path = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json?${query}`;
    const answer = await client.request({ method: 'get', uri: `${world.url}${path}` });
    expect((answer.body as { messages: unknown[] }).messages).toHaveLength(count);
  });

  it('pages through everything once, also when texts arrive between the pages', async () => {
    const to = customer();
    for (let number = 1; number <= 7; number += 1) await send(to, `page ${number}`);
    const seen: string[] = [];
    let address: string | undefined;
    do {
      const page = address
        ? await client.messages.getPage(address)
        : await client.messages.page({ to, pageSize: 3 });
      seen.push(...page.instances.map((message) => message.body));
      address = page.nextPageUrl;
      await send(to, 'meanwhile');
    } while (address);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `page ${number}`));
    expect(await client.messages.list({ to, pageSize: 2, limit: 5 })).toHaveLength(5);
  });

  it('names the pages before and after by address', async () => {
    const to = customer();
    for (let number = 1; number <= 3; number += 1) await send(to);
    const page = await client.messages.page({ to, pageSize: 2 });
    expect([page.previousPageUrl, page.nextPageUrl?.startsWith(world.url)]).toEqual([undefined, true]);
    const next = await page.nextPage();
    expect([next?.instances.length, next?.nextPageUrl]).toEqual([1, undefined]);
    expect((await next?.previousPage())?.instances).toHaveLength(2);
  });
});

describe('looking a number up', () => {
  const lookUp = (number: string, fields = 'line_type_intelligence') => {
    client.lookups.baseUrl = client.api.baseUrl;
    return client.lookups.v2.phoneNumbers(number).fetch({ fields });
  };

  it('names network and line in the types the SDK declares', async () => {
    expect(await lookUp('+13125550101')).toMatchObject({
      phoneNumber: '+13125550101',
      valid: true,
      lineTypeIntelligence: {
        type: 'mobile',
        carrierName: 'Verizon',
        mobileCountryCode: '311',
        mobileNetworkCode: '480',
        errorCode: null,
      },
    });
    expect((await lookUp('+13125550101', 'validation')).lineTypeIntelligence).toBeNull();
  });

  it('knows landlines, numbers that are none, and what is no number', async () => {
    const landline = await lookUp('+12025550131');
    expect(landline.lineTypeIntelligence).toMatchObject({ type: 'landline', mobileNetworkCode: null });
    expect(await lookUp('+15005550001')).toMatchObject({
      valid: false,
      validationErrors: ['INVALID_BUT_POSSIBLE'],
      lineTypeIntelligence: null,
    });
    await expect(lookUp('12')).rejects.toMatchObject({ status: 404, code: 20404 });
  });

  it('fails where it is told to, and for whoever does not know the token', async () => {
    await world.fault({ number: '+13125550102', fault: 'lookup_unavailable', times: 1 });
    await expect(lookUp('+13125550102')).rejects.toMatchObject({ status: 503, code: 20503 });
    const stranger = twilio(ACCOUNT, 'wrong');
    stranger.lookups.baseUrl = client.api.baseUrl;
    await expect(stranger.lookups.v2.phoneNumbers('+13125550102').fetch()).rejects.toMatchObject({
      status: 401,
      code: 20003,
    });
  });
});
