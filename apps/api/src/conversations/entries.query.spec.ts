// Reading a thread: the opening answer, windows of its log, catching up, and "why here".
import {
  API,
  type ConversationDetail,
  conversationDetailSchema,
  type EntriesPage,
  entriesPageSchema,
  LIMITS,
  type RouteTrace,
  type WhyHere,
  whyHereSchema,
} from '@parley/contracts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildContact, buildConversation } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import {
  type Colleague,
  customerWrites,
  deliveryMoves,
  logOf,
  signedIn,
  textFails,
} from './conversations.fixture';
import { lockThread } from './thread';

let app: TestApp;
let ada: Colleague;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
  ada = await signedIn(app);
  ({ workspaceId } = ada);
});
afterAll(() => app.close());

const aThread = () => buildConversation(app.database, { workspaceId });

async function aThreadOf(texts: number) {
  const thread = await aThread();
  await app.database.transaction(async (tx) => {
    const locked = await lockThread(tx, workspaceId, thread.id);
    for (let n = 1; n <= texts; n += 1)
      locked.append({
        kind: 'text_in',
        author: { kind: 'customer', id: null, name: 'C' },
        body: `Text ${n}`,
        segments: 1,
      });
    locked.save();
  });
  return thread;
}

const page = async (id: string, query: string): Promise<EntriesPage> => {
  const { status, body } = await ada.api.get<EntriesPage>(`${API.entries(id)}?${query}`);
  expect(status).toBe(200);
  return entriesPageSchema.parse(body);
};
const positions = ({ items }: Pick<EntriesPage, 'items'>): number[] => items.map(({ position }) => position);
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('opening a thread', () => {
  const open = async (id: string): Promise<ConversationDetail> =>
    conversationDetailSchema.parse((await ada.api.get(API.conversation(id))).body);

  test('brings its latest entries in order and says that there are older ones', async () => {
    const thread = await aThreadOf(LIMITS.entryWindow + 5);
    const detail = await open(thread.id);
    expect(positions({ items: detail.entries })).toEqual(range(6, LIMITS.entryWindow + 5));
    expect(detail.hasBefore).toBe(true);
    expect(detail.conversation).toMatchObject({ revision: 65, lastPosition: 65, seenPosition: 0 });
  });

  test('with as many entries as fit says that there are none before', async () => {
    const detail = await open((await aThreadOf(LIMITS.entryWindow)).id);
    expect([detail.entries.length, detail.hasBefore]).toEqual([LIMITS.entryWindow, false]);
  });

  test("brings the contact, the reader's draft and how far the reader has read", async () => {
    const contact = await buildContact(app.database, { workspaceId, name: 'Ann', timeZone: 'Europe/Berlin' });
    const thread = await buildConversation(app.database, { workspaceId, contactId: contact.id });
    const other = await buildConversation(app.database, { workspaceId, contactId: contact.id });
    await customerWrites(app.database, thread, 'hello');
    await ada.api.put(API.seen(thread.id), { position: 1 });
    await ada.api.put(API.draft(thread.id), { kind: 'reply', body: 'Dear Ann' });
    const detail = await open(thread.id);
    expect(detail.conversation).toMatchObject({
      contact: { id: contact.id, name: 'Ann', number: contact.number },
      seenPosition: 1,
      preview: { kind: 'text_in', body: 'hello' },
    });
    expect(detail.contact).toMatchObject({
      name: 'Ann',
      numbers: [contact.number],
      timeZone: 'Europe/Berlin',
    });
    expect(detail.contact.threads.map(({ id }) => id).toSorted()).toEqual([thread.id, other.id].toSorted());
    expect(detail.contact.consent.map(({ state }) => state)).toEqual(['conversational', 'conversational']);
    expect(detail.draft).toMatchObject({ kind: 'reply', body: 'Dear Ann' });
    expect(detail.closed).toBeNull();
  });

  test.each([
    ['opted_out', { state: 'opted_out', held: false }],
    ['sends_held', { state: 'conversational', held: true }],
    ['opted_out', { state: 'opted_out', held: true }],
  ])('says %s where the composer is closed', async (code, recipient) => {
    const thread = await aThread();
    await app.database.query(
      `UPDATE recipient SET state = $3, held = $4 WHERE workspace_id = $1 AND id = $2`,
      [workspaceId, thread.recipientId, recipient.state, recipient.held],
    );
    expect((await open(thread.id)).closed).toMatchObject({ code, advice: expect.stringMatching(/\w/) });
  });
});

describe('a window', () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await aThreadOf(30));
  });

  test.each([
    ['limit=10', range(21, 30), true, false],
    ['before=21&limit=10', range(11, 20), true, true],
    ['before=6&limit=10', range(1, 5), false, true],
    ['before=1', [], false, true],
    ['after=5&limit=10', range(6, 15), true, true],
    ['after=25&limit=10', range(26, 30), true, false],
    ['after=0&limit=500', range(1, 30), false, false],
    ['after=30', [], true, false],
    ['after=99999999999', [], true, false],
  ])('?%s', async (query, expected, hasBefore, hasAfter) => {
    const found = await page(id, query);
    expect(positions(found)).toEqual(expected);
    expect([found.hasBefore, found.hasAfter, found.revision]).toEqual([hasBefore, hasAfter, 30]);
  });

  test.each([
    ['before=3&after=1', 'before'],
    ['since=1&after=1', 'after'],
    ['limit=501', 'limit'],
    ['before=0', 'before'],
    ['since=-1', 'since'],
  ])('?%s is refused', async (query, field) => {
    const { status, body } = await ada.api.get(`${API.entries(id)}?${query}`);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', field]);
  });

  test('of an empty thread is empty both ways', async () => {
    const empty = await aThread();
    expect(await page(empty.id, '')).toEqual({ items: [], revision: 0, hasBefore: false, hasAfter: false });
  });
});

describe('catching up since a revision', () => {
  test('brings what was appended and what was amended, by revision', async () => {
    const thread = await aThread();
    await customerWrites(app.database, thread, 'one');
    const text = await textFails(app.database, thread);
    await customerWrites(app.database, thread, 'three');
    await deliveryMoves(app.database, text, 'delivered');
    const found = await page(thread.id, 'since=2');
    expect(found.items.map(({ revision, position }) => [revision, position])).toEqual([
      [3, 3],
      [4, 2],
    ]);
    expect(found.items[1]).toMatchObject({ kind: 'text_out', delivery: { state: 'delivered' } });
    expect([found.revision, found.hasAfter]).toEqual([4, false]);
  });

  test('comes in pages that end where the next begins', async () => {
    const { id } = await aThreadOf(7);
    const first = await page(id, 'since=1&limit=4');
    expect([positions(first), first.hasAfter]).toEqual([[2, 3, 4, 5], true]);
    const rest = await page(id, 'since=5&limit=4');
    expect([positions(rest), rest.hasAfter, rest.revision]).toEqual([[6, 7], false, 7]);
  });

  test('rebuilds the thread whatever happened to it and wherever the reader stood', async () => {
    const acts = fc.array(fc.constantFrom('append', 'amend'), { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(acts, fc.nat(15), fc.integer({ min: 1, max: 4 }), async (plan, stood, limit) => {
        const thread = await aThread();
        const text = await textFails(app.database, thread);
        const held = new Map<number, number>();
        const take = ({ items }: EntriesPage) => {
          for (const { position, revision } of items) held.set(position, revision);
        };
        let known = 0;
        for (const [n, act] of plan.entries()) {
          if (n === Math.min(stood, plan.length - 1)) {
            const now = await page(thread.id, 'limit=500');
            take(now);
            known = now.revision;
          }
          if (act === 'append') await customerWrites(app.database, thread, `Text ${n}`);
          else await deliveryMoves(app.database, text, n % 2 ? 'sent' : 'delivered');
        }
        for (let more = true; more;) {
          const next = await page(thread.id, `since=${known}&limit=${limit}`);
          take(next);
          more = next.hasAfter;
          known = more ? Math.max(...next.items.map(({ revision }) => revision)) : next.revision;
        }
        const log = await logOf(app.database, thread);
        expect([...held].toSorted(([a], [b]) => a - b)).toEqual(
          log.map(({ position, revision }) => [position, revision]),
        );
        expect(known).toBe(plan.length + 1);
      }),
      { numRuns: 15 },
    );
  });

  test('never names a revision that its entries have not reached, while others write', async () => {
    const thread = await aThread();
    let writing = true;
    const writer = (async () => {
      for (let n = 0; n < 40; n += 1) await customerWrites(app.database, thread, `Text ${n}`);
      writing = false;
    })();
    while (writing) {
      const { items, revision } = await page(thread.id, 'since=0&limit=500');
      expect(items.at(-1)?.revision ?? 0).toBe(revision);
    }
    await writer;
  });
});

describe('why here', () => {
  test('tells how each text was routed, newest first', async () => {
    const thread = await aThread();
    const trace: RouteTrace = {
      setVersion: 3,
      rulesConsidered: 2,
      winner: { ruleId: 'r1', name: 'Refunds', index: 0 },
      matched: { kind: 'any_word', word: 'refund', start: 2, end: 8 },
      candidates: [],
      applied: {
        queueId: null,
        queueName: null,
        moved: true,
        reason: null,
        labels: [],
        autoReplied: false,
        consentIntent: null,
      },
    };
    await app.database.transaction(async (tx) => {
      const locked = await lockThread(tx, workspaceId, thread.id);
      for (const body of ['a refund', 'my refund']) {
        const { position } = locked.append({
          kind: 'text_in',
          author: { kind: 'customer', id: null, name: 'C' },
          body,
        });
        locked.trace(position, trace);
      }
      locked.save();
    });
    const { body } = await ada.api.get<WhyHere>(API.why(thread.id));
    expect(whyHereSchema.parse(body).items).toMatchObject([
      { position: 2, text: 'my refund', trace },
      { position: 1, text: 'a refund', trace },
    ]);
  });
});
