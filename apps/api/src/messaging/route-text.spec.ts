import {
  API,
  type ConsentEvent,
  type ConversationDetail,
  type ConversationsPage,
  type RouteRuleInput,
  type RouteTrace,
  type WhyHere,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { newId } from '../database/ids';
import { Publisher } from '../outbox/publisher';

const REPLY = 'We are open from 9 to 5.';
const rule = (
  world: World,
  id: string,
  words: string[],
  more: Partial<RouteRuleInput> = {},
  actions: Partial<RouteRuleInput['actions']> = {},
): RouteRuleInput => ({
  id,
  name: id,
  enabled: true,
  match: words.length > 0 ? { kind: 'any_word', words } : { kind: 'catch_all', words },
  ...more,
  actions: { queueId: world.desk, ...actions },
});

let app: TestApp;
let world: World;
let agent: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  world = await buildWorld(app);
  await setRules([
    rule(world, 'again', ['refund'], { conditions: { repeatedWithinHours: 2 } }, { labels: ['again'] }),
    rule(world, 'spanish', ['pedido'], { conditions: { languages: ['es'] } }, { labels: ['spanish'] }),
    rule(world, 'marked', ['invoice'], { conditions: { labels: ['spanish'] } }, { labels: ['marked'] }),
    rule(world, 'known', ['parcel'], { conditions: { contactLabels: ['vip', 'press'] } }),
    rule(world, 'typo', ['warranty'], { match: { kind: 'any_word', words: ['warranty'], typos: true } }),
    rule(world, 'hours', ['hours'], {}, { autoReply: REPLY }),
    rule(
      world,
      'call',
      ['call'],
      {},
      { callback: true, notify: [world.agent.id, newId()], assigneeId: world.agent.id },
    ),
    rule(world, 'leave', ['quitar'], {}, { consent: 'opt_out', autoReply: 'never said' }),
    rule(world, 'join', ['unirme'], {}, { consent: 'opt_in' }),
    rule(world, 'gone', ['ghost'], {}, { assigneeId: newId() }),
    rule(world, 'rest', []),
  ]);
  agent = await app.signIn(world.agent.email);
});
afterAll(() => app?.close());

const setRules = (rules: RouteRuleInput[]) =>
  app.database.query(`UPDATE route_set SET rules = $2::jsonb WHERE workspace_id = $1`, [
    world.workspaceId,
    JSON.stringify(rules),
  ]);

/** Sends the texts one after the other and answers with the trace of each. */
async function tracesOf(from: string, ...bodies: string[]): Promise<RouteTrace[]> {
  for (const body of bodies) await postWebhook(world, inboundText(world, from, body));
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const id = items.find(({ contact }) => contact.number === from)?.id ?? '';
  const why = (await agent.get<WhyHere>(API.why(id))).body.items;
  return why.toSorted((a, b) => a.position - b.position).map(({ trace }) => trace);
}
/** As if all of a customer's texts had come so much earlier. */
const earlier = (from: string, minutes: number) =>
  app.database.query(
    `UPDATE entry SET at = at - make_interval(mins => $3) FROM conversation
     WHERE conversation.workspace_id = $1 AND customer_number = $2
       AND entry.workspace_id = $1 AND entry.conversation_id = conversation.id`,
    [world.workspaceId, from, minutes],
  );
const winners = (traces: RouteTrace[]) => traces.map(({ winner }) => winner?.ruleId);

describe('a text under conditions', () => {
  test('is a repetition when the same words came before, within the hours', async () => {
    const from = anyNumber();
    expect(winners(await tracesOf(from, 'My refund?', 'something else', 'my REFUND'))).toEqual([
      'rest',
      'rest',
      'again',
    ]);
    await earlier(from, 121);
    expect(winners(await tracesOf(from, 'my refund')).at(-1)).toBe('rest');
  });

  test('goes by its language, and by the labels the thread had before it', async () => {
    const traces = await tracesOf(anyNumber(), 'invoice', 'Hola, donde esta mi pedido', 'invoice', 'pedido');
    expect(winners(traces)).toEqual(['rest', 'spanish', 'marked', 'rest']);
    expect(traces[3]?.candidates[0]).toMatchObject({
      outcome: 'condition_unmet',
      conditions: [{ kind: 'languages', met: false, wanted: 'es', found: null }],
    });
  });

  test('goes by the labels of its contact', async () => {
    const from = anyNumber();
    await tracesOf(from, 'my parcel');
    const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
    const contact = items.find(({ contact: { number } }) => number === from)?.contact;
    await agent.post(API.contactLabels(contact?.id ?? ''), { add: ['vip'] });
    const traces = await tracesOf(from, 'my parcel');
    expect(winners(traces)).toEqual(['rest', 'known']);
    expect(traces[0]?.candidates[0]?.conditions).toEqual([
      { kind: 'contactLabels', met: false, wanted: 'vip, press', found: '' },
    ]);
  });

  test('with a typo that the rule forgives says so', async () => {
    const [trace] = await tracesOf(anyNumber(), 'a waranty please');
    expect(trace?.matched).toMatchObject({ word: 'warranty', typo: 'waranty' });
  });
});

describe('an automatic reply', () => {
  test('is kept back by the loop guard when a machine keeps asking, and the trace says so', async () => {
    const from = anyNumber();
    for (let n = 0; n < 2; n += 1) {
      expect((await tracesOf(from, 'Our hours: see below')).at(-1)?.applied.autoReplied).toBe(true);
      await earlier(from, 3);
    }
    const last = (await tracesOf(from, 'Our hours: see below')).at(-1);
    expect(last?.applied.autoReplied).toBe(false);
    expect(last?.applied.notAnswered).toContain('loop guard');
  });

  test('is sent so often within the hour to a contact, and no more', async () => {
    const from = anyNumber();
    const answered: (boolean | undefined)[] = [];
    for (let n = 0; n < 7; n += 1) {
      answered.push((await tracesOf(from, `hours on day ${n}?`)).at(-1)?.applied.autoReplied);
      await earlier(from, 5);
    }
    expect(answered).toEqual([true, true, true, true, true, true, false]);
  });

  test('to a burst is one, with the reason at the others', async () => {
    const traces = await tracesOf(anyNumber(), 'hours', 'hours?!');
    expect(traces.map(({ applied }) => applied.notAnswered ?? null)).toEqual([
      null,
      'Not answered: an automatic reply went out within the last minute.',
    ]);
  });
});

describe('what a rule does beside the queue', () => {
  const threadOf = async (number: string): Promise<ConversationDetail> => {
    const lists = await Promise.all(
      ['all', 'resolved'].map((view) => agent.get<ConversationsPage>(`${API.conversations}?view=${view}`)),
    );
    const row = lists.flatMap(({ body }) => body.items).find(({ contact }) => contact.number === number);
    return (await agent.get<ConversationDetail>(API.conversation(row?.id ?? ''))).body;
  };
  const eventsOf = ({ entries }: ConversationDetail) =>
    entries.flatMap((entry) => (entry.kind === 'event' ? [entry.event.type] : []));

  test('it assigns, tells people once for a burst, and asks for a call until somebody has called', async () => {
    const from = anyNumber();
    const heard: unknown[] = [];
    app.app.get(Publisher).listen(({ topic, payload }) => {
      if (topic === 'rule') heard.push(payload);
    });
    const [first, second] = await tracesOf(from, 'please call me', 'call!');
    expect(first?.applied).toMatchObject({
      assignedTo: world.agent.name,
      notified: [world.agent.name],
      callback: true,
    });
    expect(second?.applied.notified).toBeUndefined();
    const thread = await threadOf(from);
    const { id, assigneeId, callbackSince } = thread.conversation;
    expect([assigneeId, callbackSince === null]).toEqual([world.agent.id, false]);
    expect(eventsOf(thread)).toEqual(['routed', 'assigned', 'callback_requested', 'notified']);
    await expect
      .poll(() => heard)
      .toEqual([{ conversationId: id, personIds: [world.agent.id], customer: from, ruleName: 'call' }]);

    const listed = async () =>
      (await agent.get<ConversationsPage>(`${API.conversations}?view=callbacks`)).body.items.map(
        (row) => row.id,
      );
    expect(await listed()).toContain(id);
    for (let press = 0; press < 2; press += 1)
      expect((await agent.post(API.calledBack(id))).status).toBe(200);
    expect(await listed()).not.toContain(id);
    expect(eventsOf(await threadOf(from)).filter((type) => type === 'called_back')).toHaveLength(1);
  });

  test('it runs a keyword, answered and written down as one; no rule lifts an opt-out', async () => {
    const from = anyNumber();
    const [left, back] = await tracesOf(from, 'quitar por favor', 'unirme');
    expect(left?.applied).toMatchObject({ consentIntent: 'opt_out', autoReplied: false });
    expect(back?.applied.consentIntent).toBeNull();
    const { conversation, entries } = await threadOf(from);
    expect(conversation.consent).toBe('opted_out');
    const answers = entries.filter((entry) => entry.kind === 'text_out');
    expect(answers.map(({ origin }) => origin)).toEqual(['consent']);
    const ledger = await agent.get<{ items: ConsentEvent[] }>(API.consent(conversation.contact.id));
    expect(ledger.body.items[0]).toMatchObject({
      action: 'opt_out',
      keyword: 'quitar',
      source: 'text, by a rule',
    });

    const other = anyNumber();
    await tracesOf(other, 'unirme');
    expect((await threadOf(other)).conversation.consent).toBe('opted_in');
  });

  test('somebody who left gets nothing', async () => {
    const [trace] = await tracesOf(anyNumber(), 'a ghost');
    expect(trace?.applied.assignedTo).toBeUndefined();
    expect(trace?.winner?.ruleId).toBe('gone');
  });
});
