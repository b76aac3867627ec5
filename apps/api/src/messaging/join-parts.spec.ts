import type { TextEvent } from '@parley/carriers';
import {
  API,
  type ConversationDetail,
  type ConversationsPage,
  type Entry,
  type RouteRuleInput,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { Connections } from '../connections/connections';
import { receivingOf } from './receive-webhook';
import { ReceiveText } from './receive-text';

let app: TestApp;
let world: World;
let agent: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ env: { PARLEY_ROLES: 'both', PARTS_WAIT_MS: '700' } });
  world = await buildWorld(app);
  agent = await app.signIn(world.agent.email);
});
afterAll(() => app?.close());

let counter = 0;
const part = (from: string, n: number, of: number, body: string, reference = '42'): TextEvent => {
  counter += 1;
  return {
    kind: 'text',
    key: `in:part-${counter}`,
    carrierMessageId: `part-${counter}`,
    from,
    to: world.number,
    body,
    segments: 1,
    media: [],
    part: { reference, n, of },
    network: null,
    answeredByCarrier: null,
    sentAt: null,
  };
};
async function receive(...events: TextEvent[]): Promise<void> {
  const found = await app.app.get(Connections).byId(world.workspaceId, world.connectionId);
  if (!found) throw new Error('no connection');
  await Promise.all(events.map((event) => app.app.get(ReceiveText).execute(receivingOf(found), event)));
}
async function entriesOf(from: string): Promise<Entry[]> {
  const { items } = (await agent.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const row = items.find(({ contact }) => contact.number === from);
  if (!row) return [];
  return (await agent.get<ConversationDetail>(API.conversation(row.id))).body.entries;
}
const textsOf = async (from: string): Promise<string[]> =>
  (await entriesOf(from)).flatMap((entry) => (entry.kind === 'text_in' ? [entry.body] : []));

/** In force at once: nothing has asked for this workspace's rules yet. */
const setRules = (of: World, rules: RouteRuleInput[]) =>
  app.database.query(`UPDATE route_set SET rules = $2::jsonb WHERE workspace_id = $1`, [
    of.workspaceId,
    JSON.stringify(rules),
  ]);

describe('a long text in parts', () => {
  test('is one entry once all are here, in whatever order and however often they came', async () => {
    const from = anyNumber();
    const parts = [part(from, 3, 3, 'money back'), part(from, 1, 3, 'I want '), part(from, 2, 3, 'my ')];
    const [last, ...others] = parts;
    if (!last) throw new Error('three parts');
    await receive(last);
    expect(await textsOf(from)).toEqual([]);
    await receive(...others, ...parts, part(from, 1, 3, 'I want '));
    expect(await textsOf(from)).toEqual(['I want my money back']);
    expect((await entriesOf(from)).find(({ kind }) => kind === 'text_in')).toMatchObject({ segments: 3 });
  });

  test('is shown with a gap when a part is overdue, and mended when it comes after all', async () => {
    const from = anyNumber();
    await receive(part(from, 1, 3, 'Please call '), part(from, 3, 3, 'after noon.'));
    await until(async () => expect(await textsOf(from)).toEqual(['Please call  […] after noon.']));
    const before = (await entriesOf(from)).find(({ kind }) => kind === 'text_in');
    await receive(part(from, 2, 3, 'my sister '));
    expect(await textsOf(from)).toEqual(['Please call my sister after noon.']);
    const after = (await entriesOf(from)).find(({ kind }) => kind === 'text_in');
    expect(after?.position).toBe(before?.position);
    expect(after?.revision).toBeGreaterThan(before?.revision ?? 0);
  });

  test('does not mix with another under the same reference, or of somebody else', async () => {
    const [from, other] = [anyNumber(), anyNumber()];
    await receive(part(from, 1, 2, 'one '), part(other, 2, 2, 'theirs'), part(from, 2, 2, 'two'));
    await receive(part(from, 1, 2, 'three '), part(from, 2, 2, 'four'));
    expect(await textsOf(from)).toEqual(['one two', 'three four']);
    await until(async () => expect(await textsOf(other)).toEqual(['[…] theirs']));
  });
});

describe('a burst of texts', () => {
  const burst = (from: string, bodies: string[]) =>
    Promise.all(bodies.map((body) => postWebhook(world, inboundText(world, from, body))));

  test('is answered once, even when all come at the same moment', async () => {
    const answering = await buildWorld(app);
    await setRules(answering, [
      {
        id: 'hours',
        name: 'Opening hours',
        enabled: true,
        match: { kind: 'any_word', words: ['open'] },
        actions: { queueId: answering.desk, autoReply: 'We are open from 9 to 5.' },
      },
    ]);
    const from = anyNumber();
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => postWebhook(answering, inboundText(answering, from, `open ${n}?`))),
    );
    const rows = await app.database.query(
      `SELECT kind, origin FROM entry WHERE workspace_id = $1 AND kind IN ('text_in', 'text_out')`,
      [answering.workspaceId],
    );
    expect(rows.filter((row) => (row as { kind: string }).kind === 'text_in')).toHaveLength(8);
    expect(rows.filter((row) => (row as { origin: string | null }).origin === 'auto_reply')).toHaveLength(1);
  });

  test('is routed once by a word: what follows in one breath does not carry it elsewhere', async () => {
    const two = await buildWorld(app);
    await setRules(two, [
      {
        id: 'refund',
        name: 'Refunds',
        enabled: true,
        match: { kind: 'any_word', words: ['refund'] },
        actions: { queueId: two.billing },
      },
      {
        id: 'parcel',
        name: 'Parcels',
        enabled: true,
        match: { kind: 'any_word', words: ['parcel'] },
        actions: { queueId: two.desk },
      },
    ]);
    const from = anyNumber();
    for (const body of ['hello there', 'I want a refund', 'for the parcel of yesterday', 'please'])
      await postWebhook(two, inboundText(two, from, body));
    const moves = await app.database.query<{ queue: string }>(
      `SELECT event ->> 'queueId' AS queue FROM entry WHERE workspace_id = $1 AND event ->> 'type' = 'routed'`,
      [two.workspaceId],
    );
    expect(moves.map(({ queue }) => queue)).toEqual([two.billing]);
    const traces = await app.database.query<{ reason: string | null }>(
      `SELECT trace -> 'applied' ->> 'reason' AS reason FROM route_trace WHERE workspace_id = $1 ORDER BY position`,
      [two.workspaceId],
    );
    expect(traces[2]?.reason).toContain('burst');
  });

  test('keeps the order in which it was stored', async () => {
    const from = anyNumber();
    await burst(from, ['a', 'b', 'c', 'd', 'e', 'f']);
    expect((await textsOf(from)).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
});
