// A customer texts the business.
import twilio from 'twilio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually';
import { ACCOUNT, customer, NUMBER, startWorld, TOKEN, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const webhookOf = (sid: string) => world.business.find((fields) => fields['MessageSid'] === sid);

describe('the webhook of a text', () => {
  it.each([
    ['plain words', 'Where is my parcel?', '1'],
    ['emoji, right-to-left and a line break', 'شكراً 👍\nbye', '1'],
    ['what forms have to escape', 'a=1&b=2+3 100% ; "x" \\', '1'],
    ['spaces at both ends', '  hi  ', '1'],
    ['1600 characters', 'a'.repeat(1_600), '11'],
  ])('carries %s in the fields Twilio sends', async (_name, body, segments) => {
    const from = customer();
    const { id, webhook } = await world.text(from, body);
    expect(webhook).toMatchObject({ status: 200, error: null });
    const { url, method, fields, signature } = await webhookOf(id);
    expect([method, url]).toEqual(['POST', world.business.webhookUrl]);
    expect(fields).toMatchObject({
      AccountSid: ACCOUNT,
      ApiVersion: '2010-04-01',
      Body: body,
      From: from,
      FromCountry: 'US',
      MessageSid: id,
      NumMedia: '0',
      NumSegments: segments,
      SmsMessageSid: id,
      SmsSid: id,
      SmsStatus: 'received',
      To: NUMBER,
    });
    expect(fields).not.toHaveProperty('OptOutType');
    expect(twilio.validateRequest(TOKEN, signature, url, fields)).toBe(true);
  });

  it('is there for the list too, as received', async () => {
    const from = customer();
    const { id } = await world.text(from, 'Listed');
    expect(await world.client().messages(id).fetch()).toMatchObject({
      direction: 'inbound',
      status: 'received',
      from,
      to: NUMBER,
      body: 'Listed',
    });
  });

  it('keeps two texts with the same words apart', async () => {
    const from = customer();
    const [one, two] = await Promise.all([world.text(from, 'Hello?'), world.text(from, 'Hello?')]);
    expect(one.id).not.toBe(two.id);
    await Promise.all([webhookOf(one.id), webhookOf(two.id)]);
  });
});

describe('a carrier that answers consent words itself', () => {
  const ANSWERING = '+12065550101';
  beforeAll(() =>
    world.call('PUT', `/simulator/numbers/${encodeURIComponent(ANSWERING)}`, {
      accountSid: ACCOUNT,
      webhookUrl: world.business.webhookUrl,
      carrierAnswersStop: true,
    }),
  );
  const create = (to: string, from = ANSWERING) =>
    world.client().messages.create({ from, to, body: 'Hello' });
  const optOutType = async (sid: string) => (await webhookOf(sid)).fields['OptOutType'];

  it.each(['STOP', 'stop', ' Stop\n', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'])(
    '%j blocks, is answered once and told to the business',
    async (word) => {
      const from = customer();
      const { id } = await world.text(from, word, ANSWERING);
      expect(await optOutType(id)).toBe('STOP');
      expect(await world.reached(from)).toMatchObject([
        { from: ANSWERING, body: expect.stringContaining('START') as string },
      ]);
      await expect(create(from)).rejects.toMatchObject({ status: 400, code: 21610 });
    },
  );

  it.each(['START', 'unstop', 'YES'])('%j lets texts through again', async (word) => {
    const from = customer();
    await world.text(from, 'STOP', ANSWERING);
    expect(await optOutType((await world.text(from, word, ANSWERING)).id)).toBe('START');
    expect((await create(from)).status).toBe('queued');
  });

  it.each(['HELP', 'info'])('%j is answered and blocks nothing', async (word) => {
    const from = customer();
    expect(await optOutType((await world.text(from, word, ANSWERING)).id)).toBe('HELP');
    expect(await world.reached(from)).toHaveLength(1);
    expect((await create(from)).status).toBe('queued');
  });

  it.each(['STOP please', 'YES', 'I cannot stop laughing', 'ends'])('%j is everyday talk', async (words) => {
    const from = customer();
    expect(await optOutType((await world.text(from, words, ANSWERING)).id)).toBeUndefined();
    expect(await world.reached(from)).toEqual([]);
    expect((await create(from)).status).toBe('queued');
  });

  it('blocks for the number that was told, not for others', async () => {
    const from = customer();
    await world.text(from, 'STOP', ANSWERING);
    expect((await create(from, NUMBER)).status).toBe('queued');
    await eventually(async () => expect(await world.reached(from)).toHaveLength(2));
  });

  it('leaves the answering to the business where it is told to', async () => {
    const from = customer();
    const { id } = await world.text(from, 'STOP');
    expect(await optOutType(id)).toBeUndefined();
    expect(await world.reached(from)).toEqual([]);
    expect((await create(from, NUMBER)).status).toBe('queued');
  });
});
