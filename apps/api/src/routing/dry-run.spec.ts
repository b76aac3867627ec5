import {
  API,
  type Problem,
  type RouteRuleInput,
  type RoutesDryRun,
  routesDryRunSchema,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildConversation, buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, customerWrites, signedIn } from '../conversations/conversations.fixture';

let app: TestApp;
let eva: Colleague;
let billing: string;
let desk: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  eva = await signedIn(app, undefined, 'supervisor');
  const { workspaceId } = eva;
  billing = (await buildQueue(app.database, { workspaceId, name: 'Billing' })).id;
  desk = (await buildQueue(app.database, { workspaceId, name: 'Front desk' })).id;
});

const rule = (id: string, words: string[], actions: RouteRuleInput['actions']): RouteRuleInput => ({
  id,
  name: id,
  enabled: true,
  match: words.length > 0 ? { kind: 'any_word', words } : { kind: 'catch_all', words },
  actions,
});
const saveDraft = (rules: RouteRuleInput[]) => eva.api.put(API.routesDraft, { revision: 0, rules });
const dryRun = (input: object = {}, who = eva) =>
  who.api.post<RoutesDryRun & Problem>(API.routesDryRun, input);
async function write(...bodies: string[]): Promise<void> {
  const thread = await buildConversation(app.database, { workspaceId: eva.workspaceId });
  for (const body of bodies) await customerWrites(app.database, thread, body);
}

describe('a dry run', () => {
  test('tells what would move where by which rule, counts first, the texts newest first', async () => {
    await saveDraft([rule('all', [], { queueId: desk })]);
    await eva.api.post(API.routesPublish, { revision: 1, note: 'x' });
    await saveDraft([
      rule('money', ['refund'], { queueId: billing }),
      rule('hello', ['hello'], { queueId: desk, labels: ['polite'] }),
      rule('thanks', ['thanks'], { queueId: desk }),
      rule('all', [], { queueId: desk }),
    ]);
    await write('refund one', 'hello there', 'thanks', 'whatever', 'refund two');
    const { status, body } = await dryRun();
    expect(status).toBe(200);
    const told = routesDryRunSchema.parse(body);
    expect(told).toMatchObject({
      against: 1,
      texts: 5,
      counts: { queue: 2, effects: 1, rule: 1, none: 1 },
      nextOffset: null,
    });
    expect(told.groups[0]).toMatchObject({
      texts: 2,
      change: 'queue',
      actions: ['queueId'],
      before: { queueId: desk, queueName: 'Front desk', ruleName: 'all' },
      after: { queueId: billing, queueName: 'Billing', ruleName: 'money', word: 'refund' },
    });
    expect(told.rows.map(({ text, change }) => [text, change])).toEqual([
      ['refund two', 'queue'],
      ['thanks', 'rule'],
      ['hello there', 'effects'],
      ['refund one', 'queue'],
    ]);
  });

  test('goes by the conditions of rules: the thread’s first text, and the same words again', async () => {
    const [first, again] = [
      rule('first', ['hi'], { queueId: billing }),
      rule('again', ['hi'], { queueId: desk }),
    ];
    await write('hi', 'Hi!', 'hi there');
    const { body } = await dryRun({
      rules: [
        { ...again, conditions: { repeatedWithinHours: 1 } },
        { ...first, conditions: { thread: 'first' } },
      ],
    });
    expect(body.rows?.map(({ text, after }) => [text, after.ruleName])).toEqual([
      ['Hi!', 'again'],
      ['hi', 'first'],
    ]);
  });

  test('pages the changed texts, the same ones though new ones come in', async () => {
    await write(...Array.from({ length: 5 }, (_, n) => `text ${n}`));
    const rules = [rule('all', [], { queueId: desk })];
    const first = (await dryRun({ rules, limit: 2 })).body;
    await write('later');
    const { until } = first;
    const second = (await dryRun({ rules, limit: 2, offset: first.nextOffset, until })).body;
    const third = (await dryRun({ rules, limit: 2, offset: second.nextOffset, until })).body;
    const texts = [first, second, third].flatMap(({ rows }) => rows.map(({ text }) => text));
    expect(texts).toEqual(['text 4', 'text 3', 'text 2', 'text 1', 'text 0']);
    expect(third.nextOffset).toBeNull();
    expect((await dryRun({ rules, texts: 2 })).body.texts).toBe(2);
  });

  test('looks at no other workspace, and leaves what is live alone', async () => {
    const stranger = await signedIn(app, undefined, 'supervisor');
    await write('mine');
    expect((await dryRun({ rules: [] }, stranger)).body.texts).toBe(0);
    await dryRun({ rules: [rule('all', [], { queueId: desk })] });
    expect((await eva.api.get(API.routes)).body).toMatchObject({ published: null, draft: null });
  });

  test('without a draft says so', async () => {
    expect(await dryRun()).toMatchObject({
      status: 404,
      body: { code: 'not_found', detail: 'No such draft.' },
    });
  });

  test.each([
    ['too many texts', { texts: 10_001 }, 'texts'],
    ['no moment', { until: 'yesterday' }, 'until'],
    ['a rule that is none', { rules: [{ id: 'x' }] }, 'rules.0.name'],
  ])('of %s is refused with its place', async (_, input, field) => {
    const { status, body } = await dryRun(input);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', field]);
  });
});
