import {
  API,
  type Problem,
  type RouteDraftSaved,
  routeDraftSavedSchema,
  type RouteRuleInput,
  type RouteSetDocument,
  routeSetSchema,
  type RoutesOverview,
  routesOverviewSchema,
  routeSynonymsSchema,
  type RouteTrace,
  routeTraceSchema,
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
// Each test has a workspace of its own, since a workspace has one draft.
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
const save = (revision: number, rules: RouteRuleInput[], who = eva) =>
  who.api.put<RouteDraftSaved & Problem>(API.routesDraft, { revision, rules });
const publish = (revision: number, note = 'Because', who = eva) =>
  who.api.post<RouteSetDocument & Problem>(API.routesPublish, { revision, note });
const overview = async (): Promise<RoutesOverview> =>
  routesOverviewSchema.parse((await eva.api.get(API.routes)).body);

describe('a draft', () => {
  test('is made by the first save and raised by each', async () => {
    const first = await save(0, [rule(['refund'])]);
    expect(first.status).toBe(200);
    expect(routeDraftSavedSchema.parse(first.body).draft).toMatchObject({
      version: 1,
      state: 'draft',
      revision: 1,
      owner: { kind: 'person', id: eva.id, name: eva.name },
    });
    const rules = [rule(['refund', 'money back']), rule([])];
    const second = await save(1, rules);
    expect(second.body.draft).toMatchObject({ revision: 2, rules });
    expect((await overview()).draft).toEqual(second.body.draft);
  });

  test('comes back with what is wrong with it', async () => {
    const first = rule(['refund']);
    const { body } = await save(0, [
      first,
      rule(['refund']),
      rule(['lost'], { actions: { queueId: newId() } }),
    ]);
    expect(body.problems.map(({ code, severity }) => `${severity}:${code}`)).toEqual(
      expect.arrayContaining(['warning:shadowed', 'error:unknown_queue', 'warning:no_catch_all']),
    );
    expect(body.problems.find(({ code }) => code === 'shadowed')?.byRuleId).toBe(first.id);
  });

  test.each([
    ['an older revision', 0],
    ['a revision still to come', 5],
  ])('based on %s is refused and says where it is', async (_, revision) => {
    await save(0, [rule(['refund'])]);
    const { status, body } = await save(revision, []);
    expect([status, body.code]).toEqual([409, 'version_conflict']);
    expect(body.context).toEqual({ revision: 1, ownerName: eva.name });
    expect((await overview()).draft?.rules).toHaveLength(1);
  });

  test.each([0, 1])('saved by many at once on revision %i is saved by one', async (revision) => {
    if (revision === 1) await save(0, []);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => save(revision, [rule([`word${n}`])])),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set([undefined, 'version_conflict']));
    expect((await overview()).draft?.revision).toBe(revision + 1);
  });

  test('can be thrown away, and again without harm', async () => {
    await save(0, [rule(['refund'])]);
    for (let n = 0; n < 2; n += 1) expect((await eva.api.delete(API.routesDraft)).status).toBe(204);
    expect((await overview()).draft).toBeNull();
  });

  test('begun after another was thrown away has a number of its own', async () => {
    const { body } = await save(0, [rule(['refund'])]);
    await eva.api.delete(API.routesDraft);
    const again = await save(0, [rule(['lost'])]);
    expect([body.draft.version, again.body.draft.version]).toEqual([1, 2]);
    await eva.api.delete(API.routesDraft);
    await save(0, [rule(['found'])]);
    const published = await publish(1);
    expect([published.body.version, (await overview()).published?.version]).toEqual([3, 3]);
  });

  test('is published with the day of its review, where there is one', async () => {
    await save(0, []);
    const when = { revision: 1, note: 'x', reviewDate: '2031-02-28' };
    const wrong = await eva.api.post<Problem>(API.routesPublish, { ...when, reviewDate: '2031-02-30' });
    expect([wrong.status, wrong.body.fields?.[0]?.field]).toEqual([400, 'reviewDate']);
    expect((await eva.api.post<RouteSetDocument>(API.routesPublish, when)).body.reviewDate).toBe(
      '2031-02-28',
    );
    expect((await overview()).history[0]?.reviewDate).toBe('2031-02-28');
  });

  test('with a pattern that has no word of its own can be saved, not published', async () => {
    const numbers = rule(['order'], { match: { kind: 'regex', words: ['\\d{6}', 'order \\d+'] } });
    const { body } = await save(0, [numbers]);
    expect(body.problems.map(({ code }) => code)).toContain('no_required_word');
    const refused = await publish(1);
    expect([refused.status, refused.body.code, refused.body.fields?.[0]?.field]).toEqual([
      422,
      'rules_not_publishable',
      'rules.0',
    ]);
  });

  test('with a word that is too long is refused, an expression may be longer', async () => {
    const long = 'refund '.repeat(15).trim();
    const { body } = await save(0, [rule([long])]);
    expect([body.code, body.fields?.[0]?.field]).toEqual(['validation_failed', 'rules.0.match.words.0']);
    expect((await save(0, [rule([], { match: { kind: 'regex', words: [long] } })])).status).toBe(200);
  });

  test('with a rule that is none is refused with its place', async () => {
    const { status, body } = await save(0, [rule(['refund'], { name: '' })]);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', 'rules.0.name']);
  });
});

describe('conditions of a rule', () => {
  const week = { monday: [{ from: '09:00', to: '18:00' }] };
  const hours = (calendar: object) => ({
    hours: { state: 'closed', calendar: { timeZone: 'Europe/Paris', week, specialDays: [], ...calendar } },
  });

  test.each<[string, object, string]>([
    ['a zone that is none', hours({ timeZone: 'Paris' }), 'conditions.hours.calendar.timeZone'],
    [
      'a time that is none',
      hours({ week: { monday: [{ from: '9', to: '18:00' }] } }),
      'conditions.hours.calendar.week.monday.0',
    ],
    ['a language in full', { languages: ['Spanish'] }, 'conditions.languages.0'],
    ['no hour', { repeatedWithinHours: 0 }, 'conditions.repeatedWithinHours'],
  ])('with %s are refused at their place', async (_, conditions, field) => {
    const { status, body } = await save(0, [rule(['refund'], { conditions } as Partial<RouteRuleInput>)]);
    expect([status, body.code]).toEqual([400, 'validation_failed']);
    expect(body.fields?.[0]?.field).toContain(`rules.0.${field}`);
  });

  test('are kept as they were given; typos are forgiven in whole words alone', async () => {
    const conditions = { ...hours({}), labels: ['VIP'], thread: 'first' } as RouteRuleInput['conditions'];
    const kept = rule(['refund'], { conditions });
    expect((await save(0, [kept])).body.draft.rules).toEqual([kept]);
    const match = { kind: 'starts_with' as const, words: ['refund'], typos: true };
    const { body } = await save(1, [rule(['refund'], { match })]);
    expect(body.fields?.[0]?.field).toBe('rules.0.match.typos');
  });
});

describe('publishing', () => {
  test('puts the draft in force, keeps who, when and why, and retires the one before', async () => {
    await save(0, [rule(['refund']), rule([])]);
    const first = await publish(1, 'Refunds go to Billing');
    expect(first.status).toBe(200);
    expect(routeSetSchema.parse(first.body)).toMatchObject({
      version: 1,
      state: 'published',
      note: 'Refunds go to Billing',
      publishedBy: { kind: 'person', id: eva.id, name: eva.name },
    });
    await save(0, [rule([])]);
    expect((await publish(1)).body.version).toBe(2);
    const { published, draft, history } = await overview();
    expect(published).toMatchObject({ version: 2, rules: [{ name: 'all' }] });
    expect(draft).toBeNull();
    expect(history.map(({ version, state, ruleCount }) => [version, state, ruleCount])).toEqual([
      [2, 'published', 1],
      [1, 'retired', 2],
    ]);
  });

  test('is told to the workspace with the commit, as saving the draft was', async () => {
    await save(0, [rule([])]);
    await publish(1);
    const told = await app.database.query(`SELECT topic, payload FROM outbox WHERE workspace_id = $1`, [
      eva.workspaceId,
    ]);
    const notice = { topic: 'notice', payload: { topic: 'routes' } };
    expect(told).toEqual([notice, notice]);
  });

  test('refuses errors, names the rules, and leaves everything as it was', async () => {
    await save(0, [rule([]), rule(['lost'], { actions: { queueId: newId() } })]);
    const { status, body } = await publish(1);
    expect([status, body.code]).toEqual([422, 'rules_not_publishable']);
    expect(body.fields?.map(({ field }) => field)).toContain('rules.1');
    expect(await overview()).toMatchObject({ published: null, draft: { revision: 1 } });
  });

  test('refuses the queue of another workspace as one that is not there', async () => {
    const elsewhere = await buildQueue(app.database);
    await save(0, [rule([], { actions: { queueId: elsewhere.id } })]);
    expect((await publish(1)).body).toMatchObject({
      code: 'rules_not_publishable',
      fields: [{ field: 'rules.0' }],
    });
  });

  test.each([
    ['a draft that moved on', async () => void (await save(1, []))],
    ['no draft', async () => void (await eva.api.delete(API.routesDraft))],
  ])('of %s is refused', async (_, meanwhile) => {
    await save(0, [rule([])]);
    await meanwhile();
    const { status, body } = await publish(1);
    expect([status, body.code]).toEqual([409, 'version_conflict']);
    expect((await overview()).published).toBeNull();
  });

  test('by two at once happens once', async () => {
    await save(0, [rule([])]);
    const answers = await Promise.all([publish(1), publish(1)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await overview()).history).toHaveLength(1);
  });

  test('keeps the draft that was begun from being overwritten by its own number', async () => {
    await save(0, [rule([])]);
    await publish(1);
    expect((await save(0, [rule([])])).body.draft.version).toBe(2);
  });
});

describe('a version', () => {
  test('can be read as it was published', async () => {
    const rules = [rule(['refund']), rule([])];
    await save(0, rules);
    await publish(1);
    await save(0, []);
    const { body } = await eva.api.get<RouteSetDocument>(API.routesVersion(1));
    expect(routeSetSchema.parse(body)).toMatchObject({ version: 1, rules });
  });

  test.each([['2'], ['99999999999']])('that was not published is not there: %s', async (version) => {
    await save(0, []);
    expect(await eva.api.get(API.routesVersion(Number(version)))).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  });
});

describe('trying a text', () => {
  const attempt = async (input: object): Promise<RouteTrace> =>
    routeTraceSchema.parse((await eva.api.post(API.routesTry, input)).body);

  test('against the published rules tells what would become of it', async () => {
    const refunds = rule(['refund'], {
      actions: { queueId: billing, labels: ['money'], autoReply: 'We look.' },
    });
    await save(0, [refunds, rule([])]);
    await publish(1);
    expect(await attempt({ text: 'My REFUND, please' })).toMatchObject({
      setVersion: 1,
      rulesConsidered: 2,
      winner: { ruleId: refunds.id, name: 'refund', index: 0 },
      matched: { kind: 'any_word', word: 'refund', start: 3, end: 9 },
      applied: {
        queueId: billing,
        queueName: 'Billing',
        moved: true,
        reason: null,
        labels: ['money'],
        autoReplied: true,
        consentIntent: null,
      },
    });
  });

  test('against unsaved rules leaves what is published alone', async () => {
    await save(0, [rule([])]);
    await publish(1);
    const unsaved = rule(['lost']);
    expect(await attempt({ text: 'lost', rules: [unsaved] })).toMatchObject({
      setVersion: null,
      winner: { ruleId: unsaved.id },
      applied: { queueName: 'Billing' },
    });
    expect((await attempt({ text: 'lost' })).winner?.name).toBe('all');
  });

  test('says that a consent word is one, and that rules do not answer it', async () => {
    const stops = rule(['stop'], { actions: { queueId: billing, labels: ['x'], autoReply: 'Hm?' } });
    expect(await attempt({ text: 'STOP', rules: [stops] })).toMatchObject({
      winner: { ruleId: stops.id },
      applied: { consentIntent: 'opt_out', labels: [], autoReplied: false },
    });
  });

  test('takes the number into account', async () => {
    const rules = [rule(['refund'], { numbers: ['+15005550006'] })];
    expect((await attempt({ text: 'refund', number: '+15005550006', rules })).winner).not.toBeNull();
    expect((await attempt({ text: 'refund', number: '+15005550010', rules })).winner).toBeNull();
  });

  test('under conditions goes by what is given of it', async () => {
    const conditions = { thread: 'running' as const, labels: ['VIP'], contactLabels: ['press'] };
    const rules = [rule(['refund'], { conditions }), rule([])];
    const winnerOf = async (more: object) =>
      (await attempt({ text: 'refund', rules, ...more })).winner?.index;
    expect(await winnerOf({ thread: 'running', labels: ['VIP'], contactLabels: ['press'] })).toBe(0);
    expect(await winnerOf({ thread: 'running' })).toBe(1);
    expect(await winnerOf({ thread: 'running', labels: ['VIP'] })).toBe(1);
    expect(await winnerOf({ labels: ['VIP'], contactLabels: ['press'] })).toBe(1);
  });

  test('that no rule knows, or before anything is published, has no winner', async () => {
    expect(await attempt({ text: 'hello', rules: [rule(['refund'])] })).toMatchObject({
      winner: null,
      applied: { queueId: null, moved: false, reason: 'No rule matched.' },
    });
    expect(await attempt({ text: 'hello' })).toMatchObject({ setVersion: null, rulesConsidered: 0 });
  });
});

describe('synonyms', () => {
  const of = (word: string) => eva.api.get(`${API.routesSynonyms}?word=${encodeURIComponent(word)}`);

  test.each([
    ['Refund', ['money back', 'reimburse', 'chargeback']],
    ['lamp', []],
  ])('of “%s” are given', async (word, synonyms) => {
    const { status, body } = await of(word);
    expect([status, routeSynonymsSchema.parse(body)]).toEqual([200, { synonyms }]);
  });

  test.each(['', ' ', 'x'.repeat(81)])('of “%s” are refused', async (word) => {
    expect((await of(word)).status).toBe(400);
  });
});

describe('the doors', () => {
  test.each([
    ['save', (who: Colleague) => save(1, [], who)],
    ['discard', (who: Colleague) => who.api.delete(API.routesDraft)],
    ['publish', (who: Colleague) => publish(1, 'x', who)],
  ])('do not let an agent %s', async (_, act) => {
    await save(0, [rule([])]);
    const agent = await signedIn(app, eva.workspaceId);
    expect(await act(agent)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    expect(await overview()).toMatchObject({ published: null, draft: { revision: 1 } });
    expect((await agent.api.get(API.routes)).status).toBe(200);
  });

  test('keep a workspace to itself', async () => {
    await save(0, [rule([])]);
    await publish(1);
    await save(0, [rule(['secret'])]);
    const stranger = await signedIn(app, undefined, 'admin');
    expect((await stranger.api.get(API.routes)).body).toEqual({
      published: null,
      draft: null,
      rollout: null,
      history: [],
      changes: [],
    });
    expect((await stranger.api.get(API.routesVersion(1))).status).toBe(404);
    expect((await save(1, [], stranger)).status).toBe(409);
    expect((await publish(1, 'x', stranger)).status).toBe(409);
    await stranger.api.delete(API.routesDraft);
    expect((await overview()).draft?.rules).toHaveLength(1);
  });
});
