import {
  API,
  type ContactConsent,
  type ConversationDetail,
  type ConversationsPage,
  type InboxCounts,
  type WhyHere,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';

let running: TestApp;
let world: World;
let agent: ApiClient;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  agent = await running.signIn(world.agent.email);
});

const receive = async (from: string, body: string, to: Pick<World, 'number'> = world): Promise<void> => {
  const response = await postWebhook(world, inboundText(to, from, body));
  expect(response.status).toBe(200);
};
const threads = async (): Promise<ConversationsPage['items']> =>
  (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body.items;
const detailOf = async (from: string): Promise<ConversationDetail> => {
  const row = (await threads()).find((one) => one.contact.number === from);
  if (!row) throw new Error(`no thread of ${from}`);
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body;
};
const deliveries = (from: string): Promise<{ state: string; purpose: string; body: string }[]> =>
  running.database.query(
    `SELECT state, purpose, body FROM delivery WHERE workspace_id = $1 AND to_address = $2 ORDER BY created_at, entry_position`,
    [world.workspaceId, from],
  );

describe('a text comes in', () => {
  it('becomes an entry of a new thread in the queue its keyword names, with the reason kept', async () => {
    const from = anyNumber();
    await receive(from, 'REFUND please, I was charged twice');
    const { conversation, entries } = await detailOf(from);
    expect(conversation).toMatchObject({
      queueId: world.billing,
      priority: 2,
      labels: ['money'],
      status: 'open',
      consent: 'conversational',
    });
    expect(conversation.waitingSince).not.toBeNull();
    expect(entries.map((entry) => entry.kind)).toEqual(['text_in', 'event', 'event']);
    const why = (await agent.get<WhyHere>(API.why(conversation.id))).body;
    expect(why.items[0]?.trace).toMatchObject({
      setVersion: 1,
      winner: { ruleId: 'refund' },
      matched: { word: 'refund' },
      applied: { moved: true },
    });
  });

  it('is one entry however often the same webhook is posted, even 50 times in parallel', async () => {
    const from = anyNumber();
    const fields = inboundText(world, from, 'hello');
    const answers = await Promise.all(Array.from({ length: 50 }, () => postWebhook(world, fields)));
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 50 }, () => 200));
    const { entries } = await detailOf(from);
    expect(entries.filter((entry) => entry.kind === 'text_in')).toHaveLength(1);
    const events = await running.database.query(`SELECT 1 AS n FROM carrier_event WHERE workspace_id = $1`, [
      world.workspaceId,
    ]);
    expect(events).toHaveLength(1);
  });

  it('waits in no circle with the replies that are written meanwhile', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const { conversation } = await detailOf(from);
    const reply = (n: number) =>
      agent.post(API.replies(conversation.id), {
        clientId: crypto.randomUUID(),
        body: `reply ${n}`,
        basedOnPosition: 1,
        confirmStale: true,
      });
    await Promise.all(Array.from({ length: 40 }, (_, n) => [receive(from, `text ${n}`), reply(n)]).flat());
    const parked = await running.database.query(
      `SELECT reason FROM carrier_event WHERE workspace_id = $1 AND outcome = 'parked'`,
      [world.workspaceId],
    );
    expect(parked).toEqual([]);
  });

  it('makes one contact, one thread and 20 entries of 20 first texts in parallel', async () => {
    const from = anyNumber();
    await Promise.all(Array.from({ length: 20 }, (_, n) => receive(from, `text ${n}`)));
    const [counts] = await running.database.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM contact WHERE workspace_id = $1) AS contacts,
         (SELECT count(*)::int FROM conversation WHERE workspace_id = $1) AS threads,
         (SELECT count(*)::int FROM entry WHERE workspace_id = $1 AND kind = 'text_in') AS texts`,
      [world.workspaceId],
    );
    expect(counts).toEqual({ contacts: 1, threads: 1, texts: 20 });
    const { conversation, entries } = await detailOf(from);
    expect(entries.map((entry) => entry.position)).toEqual(entries.map((_, index) => index + 1));
    expect(entries.map((entry) => entry.revision)).toEqual(entries.map((_, index) => index + 1));
    expect(conversation.revision).toBe(entries.length);
  });

  it('keeps two different texts with the same words', async () => {
    const from = anyNumber();
    await receive(from, 'ok');
    await receive(from, 'ok');
    expect((await detailOf(from)).entries.filter((entry) => entry.kind === 'text_in')).toHaveLength(2);
  });

  it('shares one contact between texts to two numbers at once', async () => {
    const from = anyNumber();
    await Promise.all([receive(from, 'one'), receive(from, 'two', { number: world.otherNumber })]);
    const rows = await threads();
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.contact.id)).size).toBe(1);
  });

  it('does not move a running thread with an agent, but labels it and says why it stayed', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const { conversation } = await detailOf(from);
    expect(conversation.queueId).toBe(world.desk);
    await agent.post(API.claim(conversation.id));
    await receive(from, 'and I want a refund');
    const after = await detailOf(from);
    expect(after.conversation).toMatchObject({ queueId: world.desk, labels: ['money'] });
    const why = (await agent.get<WhyHere>(API.why(conversation.id))).body.items.find((item) =>
      item.text.includes('refund'),
    );
    expect(why?.trace.applied).toMatchObject({ moved: false });
    expect(why?.trace.applied.reason).toMatch(/running/);
  });

  it('leaves a waiting thread in its queue when only the catch-all matches, and moves it on a keyword', async () => {
    const from = anyNumber();
    await receive(from, 'refund');
    await receive(from, 'thanks');
    expect((await detailOf(from)).conversation.queueId).toBe(world.billing);
    const other = anyNumber();
    await receive(other, 'hello');
    await receive(other, 'refund');
    expect((await detailOf(other)).conversation.queueId).toBe(world.billing);
  });

  it('reopens a resolved thread and routes it anew', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const { conversation } = await detailOf(from);
    await agent.post(API.claim(conversation.id));
    await agent.post(API.resolve(conversation.id));
    await receive(from, 'refund');
    expect((await detailOf(from)).conversation).toMatchObject({ status: 'open', queueId: world.billing });
  });

  it('keeps right-to-left, emoji and NUL-free text as it came', async () => {
    const from = anyNumber();
    await receive(from, 'شكراً 👍 a\u0000b');
    const text = (await detailOf(from)).entries[0];
    expect(text).toMatchObject({ kind: 'text_in', body: 'شكراً 👍 a\uFFFDb' });
  });
});

describe('consent words', () => {
  it('STOP opts out of every number of the brand, confirms once and closes the composer', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    await receive(from, 'hi', { number: world.otherNumber });
    await receive(from, ' Stop! ');
    await receive(from, 'STOP');
    const rows = await threads();
    expect(rows.map((row) => row.consent)).toEqual(['opted_out', 'opted_out']);
    const sent = await deliveries(from);
    expect(sent.map((one) => one.purpose)).toEqual(['compliance']);
    expect(sent[0]?.body).toMatch(/Acme/);
    const { closed, contact } = await detailOf(from);
    expect(closed?.code).toBe('opted_out');
    expect(contact.consent).toEqual([
      expect.objectContaining<Partial<ContactConsent>>({ state: 'opted_out', keyword: 'stop' }),
    ]);
    const [ledger] = await running.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM consent_event WHERE workspace_id = $1 AND action = 'opt_out'`,
      [world.workspaceId],
    );
    expect(ledger?.n).toBe(2);
  });

  it('a reply to somebody who opted out is refused, and START opens the line again', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    await receive(from, 'STOP');
    const { conversation } = await detailOf(from);
    const reply = { body: 'Are you sure?', basedOnPosition: conversation.lastPosition };
    const refused = await agent.post(API.replies(conversation.id), {
      ...reply,
      clientId: crypto.randomUUID(),
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'opted_out']);
    await receive(from, 'START');
    const { conversation: open } = await detailOf(from);
    expect(open.consent).toBe('opted_in');
    const sent = await agent.post(API.replies(open.id), {
      body: 'Welcome back',
      basedOnPosition: open.lastPosition,
      clientId: crypto.randomUUID(),
    });
    expect(sent.status).toBe(201);
  });

  it('withdraws what is queued when STOP comes, except the answer to it', async () => {
    const from = anyNumber();
    await receive(from, 'hello');
    const { conversation } = await detailOf(from);
    await agent.post(API.replies(conversation.id), {
      body: 'One moment',
      basedOnPosition: conversation.lastPosition,
      clientId: crypto.randomUUID(),
    });
    await receive(from, 'UNSUBSCRIBE');
    expect((await deliveries(from)).map((one) => [one.purpose, one.state])).toEqual([
      ['conversation', 'cancelled'],
      ['compliance', 'queued'],
    ]);
  });

  it('HELP is answered with brand, contact and how to stop, also to the opted-out', async () => {
    const from = anyNumber();
    await receive(from, 'STOP');
    await receive(from, 'help');
    const bodies = (await deliveries(from)).map((one) => one.body);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toMatch(/help@acme\.example/);
    expect(bodies[1]).toMatch(/STOP/);
  });

  it.each([
    ['ALTO', 'es'],
    ['Arrêt', 'fr'],
    ['STOPP', 'de'],
    ['SAIR', 'pt'],
  ])('%s is an opt-out in %s', async (word, language) => {
    const from = anyNumber();
    await receive(from, word);
    const [event] = await running.database.query<{ language: string; action: string }>(
      `SELECT language, action FROM consent_event WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    expect(event).toEqual({ language, action: 'opt_out' });
  });

  it('sends no second confirmation where the carrier has answered', async () => {
    const from = anyNumber();
    const response = await postWebhook(world, { ...inboundText(world, from, 'STOP'), OptOutType: 'STOP' });
    expect(response.status).toBe(200);
    expect(await deliveries(from)).toEqual([]);
    expect((await detailOf(from)).conversation.consent).toBe('opted_out');
  });
});

describe('what cannot be taken', () => {
  it('an unsigned webhook is refused, quarantined and shown to an admin', async () => {
    const from = anyNumber();
    const response = await postWebhook(world, inboundText(world, from, 'hello'), { signature: null });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'webhook_refused' });
    expect(await threads()).toEqual([]);
    const admin = await running.signIn(world.admin.email);
    const counts = (await admin.get<InboxCounts>(API.counts)).body;
    expect(counts.quarantined.value).toBe(1);
    const page = (await admin.get<{ items: { id: string; reason: string }[] }>(API.webhookRequests)).body;
    expect(page.items).toEqual([expect.objectContaining({ reason: 'no_signature' })]);
    const replayed = await admin.post(API.webhookReplay(page.items[0]?.id ?? ''));
    expect(replayed.status).toBe(200);
    expect((await detailOf(from)).entries[0]).toMatchObject({ body: 'hello', recoveredLate: true });
  });

  it('explains a signature that is right for another URL', async () => {
    const fields = inboundText(world, anyNumber(), 'hello');
    const { default: twilio } = await import('twilio');
    const host = new URL(world.webhookUrl).host;
    const signature = twilio.getExpectedTwilioSignature(
      world.token,
      `https://${host}/webhooks/${world.slug}`,
      fields,
    );
    const response = await postWebhook(world, fields, { signature });
    expect(response.status).toBe(403);
    expect(((await response.json()) as { detail: string }).detail).toContain('PUBLIC_URL');
  });

  it('in report-only mode takes the text in and keeps the evidence', async () => {
    const admin = await running.signIn(world.admin.email);
    expect(
      (await admin.patch(API.connection(world.connectionId), { signatureMode: 'report_only' })).status,
    ).toBe(200);
    const from = anyNumber();
    const response = await postWebhook(world, inboundText(world, from, 'hello'), { signature: 'bm90IGl0' });
    expect(response.status).toBe(200);
    expect((await detailOf(from)).entries[0]).toMatchObject({ body: 'hello' });
    const page = (await admin.get<{ items: { reason: string }[] }>(API.webhookRequests)).body;
    expect(page.items[0]?.reason).toMatch(/report only/);
  });

  it('parks a text for a number we do not know, honours its STOP, and applies it once the number is there', async () => {
    const from = anyNumber();
    const unknown = anyNumber();
    await receive(from, 'hello');
    await receive(from, 'STOP', { number: unknown });
    expect((await detailOf(from)).conversation.consent).toBe('opted_out');
    const admin = await running.signIn(world.admin.email);
    const parked = (await admin.get<{ items: { id: string; reason: string }[] }>(API.parkedEvents)).body;
    expect(parked.items).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('unknown_number') as string }),
    ]);
    const still = await admin.post(API.parkedReplay(parked.items[0]?.id ?? ''));
    expect(still.status).toBe(409);
  });

  it('answers an unknown connection with 404 and an unreadable body with a quarantined copy', async () => {
    const nowhere = await postWebhook({ ...world, webhookUrl: `${running.url}/webhooks/nobody` }, {});
    expect([nowhere.status, ((await nowhere.json()) as { code: string }).code]).toEqual([
      404,
      'unknown_connection',
    ]);
    const empty = await postWebhook(world, { Foo: 'bar' });
    expect(empty.status).toBe(200);
    const admin = await running.signIn(world.admin.email);
    const page = (await admin.get<{ items: { reason: string }[] }>(API.webhookRequests)).body;
    expect(page.items[0]?.reason).toBe('unreadable');
  });

  it('takes unknown fields without complaint', async () => {
    const from = anyNumber();
    const response = await postWebhook(world, {
      ...inboundText(world, from, 'hello'),
      NewField: 'x',
      ChannelMetadata: '{}',
    });
    expect(response.status).toBe(200);
    expect((await detailOf(from)).entries).toHaveLength(2);
  });
});
