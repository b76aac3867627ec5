import {
  API,
  LIMITS,
  type Problem,
  type RouteDraftSaved,
  type RouteRuleInput,
  type RoutesImport,
  type RoutesImportInput,
  routesImportSchema,
  type RoutesOverview,
} from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';
import { newId } from '../database/ids';

let app: TestApp;
let eva: Colleague;
let billing: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  eva = await signedIn(app, undefined, 'supervisor');
  billing = (await buildQueue(app.database, { workspaceId: eva.workspaceId, name: 'Billing' })).id;
});

const rule = (words: string[], more: Partial<RouteRuleInput> = {}): RouteRuleInput => ({
  id: newId(),
  name: words[0] ?? 'all',
  enabled: true,
  match: words.length > 0 ? { kind: 'any_word', words } : { kind: 'catch_all', words },
  actions: { queueId: billing },
  ...more,
});
const FULL = (): RouteRuleInput =>
  rule(['=refund', 'money | "back"'], {
    numbers: ['+12025550143'],
    conditions: {
      languages: ['es'],
      hours: {
        state: 'closed',
        calendar: {
          timeZone: 'Europe/Paris',
          week: { monday: [{ from: '09:00', to: '18:00' }] },
          specialDays: [{ date: '2026-12-25', name: 'Christmas | Day', hours: [] }],
        },
      },
      labels: ['vip'],
      thread: 'first',
      repeatedWithinHours: 3,
    },
    actions: {
      queueId: billing,
      priority: 2,
      labels: ['late, again'],
      autoReply: '+ We see;\r\nthanks',
      moveRunning: true,
    },
  });
const save = (rules: RouteRuleInput[], revision = 0) =>
  eva.api.put<RouteDraftSaved & Problem>(API.routesDraft, { revision, rules });
const draft = async (): Promise<RoutesOverview['draft']> =>
  (await eva.api.get<RoutesOverview>(API.routes)).body.draft;
const take = (content: string, more: Partial<RoutesImportInput> = {}) =>
  eva.api.post<RoutesImport & Problem>(API.routesImport, { format: 'csv', content, revision: 0, ...more });
const file = async (query: string): Promise<{ type: string | null; name: string | null; text: string }> => {
  const answer = await fetch(`${app.url}${API.routesExport}?${query}`, {
    headers: { cookie: eva.api.cookie ?? '' },
  });
  return {
    type: answer.headers.get('content-type'),
    name: answer.headers.get('content-disposition'),
    text: await answer.text(),
  };
};
const HEAD = 'name,match,words,queue';

describe('a set exported', () => {
  test.each(['csv', 'json'] as const)('as %s and imported again is the same', async (format) => {
    const rules = [FULL(), rule(['lost']), rule([])];
    await save(rules);
    const { type, name, text } = await file(`format=${format}&set=draft`);
    expect(type).toContain(format);
    expect(name).toBe(`attachment; filename="rules-draft.${format}"`);
    const { status, body } = await take(text, { format, mode: 'replace', revision: 1 });
    expect([status, body.added, body.changed, body.removed]).toEqual([200, 0, 3, 0]);
    expect((await draft())?.rules).toEqual(rules);
  });

  test('by its number or as the live one, from another workspace finds its queue by name', async () => {
    await save([rule(['refund'])]);
    await eva.api.post(API.routesPublish, { revision: 1, note: 'first' });
    const { text } = await file('format=json&set=live');
    expect(await file('format=json&set=1')).toMatchObject({ text });
    eva = await signedIn(app, undefined, 'supervisor');
    const there = (await buildQueue(app.database, { workspaceId: eva.workspaceId, name: 'Billing' })).id;
    expect((await take(text, { format: 'json' })).status).toBe(200);
    expect((await draft())?.rules[0]?.actions.queueId).toBe(there);
  });

  test('that is not there is none', async () => {
    for (const set of ['draft', 'live', '7']) {
      const { status } = await eva.api.get(`${API.routesExport}?format=csv&set=${set}`);
      expect(status).toBe(404);
    }
  });
});

describe('an import', () => {
  test('run dry changes nothing and says what would come of it', async () => {
    const kept = rule(['refund']);
    await save([kept, rule([])]);
    const csv = `id,${HEAD}\r\n${kept.id},Money,any word,money,billing\r\n,New,any_word,new,Billing\r\n`;
    const { body } = await take(csv, { dryRun: true, revision: 1 });
    expect(routesImportSchema.parse(body)).toEqual({
      rules: 2,
      good: 2,
      problems: [],
      problemCount: 0,
      added: 1,
      changed: 1,
      removed: 0,
      saved: null,
    });
    expect((await draft())?.revision).toBe(1);
  });

  test('saved by a spreadsheet is taken in before the catch-all, and linted', async () => {
    await save([rule(['refund']), rule([])]);
    const saved = '\u{FEFF}Name;Match;Words;Queue\r\nAgain;any word;"refund | ""refund"" now";Billing\r\n';
    const { body } = await take(saved, { revision: 1 });
    expect(body.saved?.draft.rules.map(({ name }) => name)).toEqual(['refund', 'Again', 'all']);
    expect(body.saved?.problems.map(({ code }) => code)).toContain('shadowed');
  });

  test('without a draft begins with the live rules', async () => {
    await save([rule(['refund'])]);
    await eva.api.post(API.routesPublish, { revision: 1, note: 'first' });
    await take(`${HEAD}\nNew,any_word,new,Billing`);
    expect((await draft())?.rules.map(({ name }) => name)).toEqual(['refund', 'New']);
  });

  const MISTAKEN = [
    HEAD,
    'Good,any_word,good,Billing',
    'Nowhere,any_word,lost,Shipping',
    `Kind,sometimes,${'x'.repeat(LIMITS.routeExpressionLength + 1)},Billing`,
    'Good too,any_word,fine,Billing,more',
  ].join('\n');

  test('with mistakes is told by line, field and code, each with what to do', async () => {
    const { body } = await take(MISTAKEN, { dryRun: true });
    expect([body.rules, body.good, body.problemCount]).toEqual([4, 1, 4]);
    expect(body.problems.map(({ line, field, code }) => [line, field, code])).toEqual([
      [3, 'queue', 'unknown_queue'],
      [4, 'match', 'wrong_value'],
      [4, 'words', 'wrong_value'],
      [5, null, 'too_many_cells'],
    ]);
    for (const { message, remedy } of body.problems) expect([message, remedy]).not.toContain('');
  });

  test('with mistakes takes nothing, unless the good lines are asked for', async () => {
    const refused = await take(MISTAKEN);
    expect([refused.status, refused.body.code]).toEqual([422, 'rules_not_importable']);
    expect(refused.body.fields?.map(({ field }) => field)).toEqual([
      'line 3: queue',
      'line 4: match',
      'line 4: words',
      'line 5',
    ]);
    expect(await draft()).toBeNull();
    const { body } = await take(MISTAKEN, { goodLinesOnly: true });
    expect([body.added, body.saved?.draft.rules.map(({ name }) => name)]).toEqual([1, ['Good']]);
  });

  test.each(['name,match,words,queue,quue\na,any_word,b,Billing', '', 'words\nx'])(
    'of a file that is none takes nothing even then: %j',
    async (content) => {
      expect((await take(content, { goodLinesOnly: true })).body.code).toBe('rules_not_importable');
    },
  );

  test('of JSON tells the place in the list and the path', async () => {
    const content = JSON.stringify([rule(['fine']), { ...rule(['x']), enabled: 'yes' }, 7]);
    const { body } = await take(content, { format: 'json', dryRun: true });
    expect(body.problems.map(({ line, field }) => `${line} ${field}`)).toEqual(
      expect.arrayContaining(['2 enabled', '3 name', '3 match', '3 actions.queueId']),
    );
    expect(body.good).toBe(1);
  });

  test('based on another revision is refused', async () => {
    await save([rule(['refund'])]);
    const { status, body } = await take(`${HEAD}\nNew,any_word,new,Billing`);
    expect([status, body.code]).toEqual([409, 'version_conflict']);
  });

  test('of more rules than a set has is refused', async () => {
    await save(Array.from({ length: 2 }, (_, n) => rule([`w${n}`])));
    const lines = Array.from({ length: LIMITS.routeRules - 1 }, (_, n) => `r${n},any_word,r${n},Billing`);
    const { body } = await take([HEAD, ...lines].join('\n'), { revision: 1 });
    expect([body.code, body.fields?.[0]?.message]).toEqual([
      'rules_not_importable',
      expect.stringContaining('10,000'),
    ]);
    expect((await draft())?.rules).toHaveLength(2);
  });

  test('is for those who edit rules', async () => {
    const agent = await signedIn(app, eva.workspaceId);
    const { status } = await agent.api.post(API.routesImport, { format: 'csv', content: HEAD, revision: 0 });
    expect(status).toBe(403);
    expect((await agent.api.get(`${API.routesExport}?format=csv`)).status).toBe(404);
  });
});
