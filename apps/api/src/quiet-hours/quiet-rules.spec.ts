import {
  API,
  type FrequencyCapRow,
  type Problem,
  type QuietChangesPage,
  quietChangesPageSchema,
  quietHoursSchema,
  type QuietHoursSettings,
  type QuietRuleInput,
  type QuietRuleRow,
  type QuietTry,
  quietTrySchema,
} from '@parley/contracts';
import { FREQUENCY_CAPS, QUIET_RULES } from '@parley/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildContact } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';

let app: TestApp;
let lead: Colleague;
let workspaceId: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app?.close());
beforeEach(async () => {
  lead = await signedIn(app, undefined, 'supervisor');
  ({ workspaceId } = lead);
});

const read = async (who = lead): Promise<QuietHoursSettings> =>
  quietHoursSchema.parse((await who.api.get(API.quietHours)).body);
const ruleOf = async (id: string): Promise<QuietRuleRow> => {
  const found = (await read()).rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const inputOf = (row: QuietRuleRow): QuietRuleInput => {
  const { id: _, revision: __, origin: ___, changedAt: ____, changedBy: _____, ...input } = row;
  return input;
};
const put = (row: QuietRuleRow, change: Partial<QuietRuleInput>, more: object = {}) =>
  lead.api.put<QuietRuleRow & Problem>(API.quietRule(row.id), {
    rule: { ...inputOf(row), ...change },
    revision: row.revision,
    reason: 'Counsel said so',
    ...more,
  });
const log = async (query = ''): Promise<QuietChangesPage> =>
  quietChangesPageSchema.parse((await lead.api.get(`${API.quietChanges}${query}`)).body);
const norway: QuietRuleInput = {
  name: 'Norway',
  places: ['NO'],
  allowed: { monday: [{ from: '09:00', to: '17:00' }] },
  specialDays: [{ date: '2027-05-17', name: 'Constitution Day', hours: [] }],
  validFrom: '2027-01-01',
  validUntil: null,
  standing: 'house',
  source: 'Our own',
  sourceUrl: 'https://example.test/no',
  enabled: true,
};

describe('the rules of a workspace', () => {
  test('are those that come with Parley until somebody changes one, each with its source', async () => {
    const settings = await read();
    expect(settings).toMatchObject({ version: 1, purposes: ['promotional'] });
    expect(settings.rules.map(({ id }) => id).toSorted()).toEqual(QUIET_RULES.map(({ id }) => id).toSorted());
    expect(settings.rules.every(({ origin, source }) => origin === 'parley' && source !== '')).toBe(true);
    expect(settings.caps.map(({ id, most }) => [id, most])).toEqual(
      FREQUENCY_CAPS.map(({ id, most }) => [id, most]),
    );
    expect(await read()).toEqual(settings);
  });

  test('asked for by many at once are brought once', async () => {
    const stranger = await signedIn(app, undefined, 'supervisor');
    const all = await Promise.all(Array.from({ length: 6 }, () => read(stranger)));
    expect(new Set(all.map(({ rules }) => rules.length))).toEqual(new Set([QUIET_RULES.length]));
  });

  test('are changed, switched off and restored, with who, when and why on record', async () => {
    const before = await ruleOf('us-fl');
    const { status, body: changed } = await put(before, {
      allowed: { ...before.allowed, sunday: [] },
    });
    expect([status, changed.revision, changed.origin]).toEqual([200, 2, 'changed']);
    expect(changed.changedBy).toMatchObject({ kind: 'person', id: lead.id });
    const off = (await put(changed, { enabled: false })).body;
    expect(off).toMatchObject({ enabled: false, revision: 3 });
    const restored = await lead.api.post<QuietRuleRow>(API.quietRuleRestore('us-fl'), {
      revision: 3,
      reason: 'Back to the statute',
    });
    expect(restored.body).toMatchObject({ origin: 'parley', enabled: true, allowed: before.allowed });
    expect((await read()).version).toBe(4);
    const { items } = await log('?kind=rule&subject=us-fl');
    expect(items.map(({ action, revision, reason, by }) => [action, revision, reason, by.name])).toEqual([
      ['restored', 4, 'Back to the statute', lead.name],
      ['switched_off', 3, 'Counsel said so', lead.name],
      ['changed', 2, 'Counsel said so', lead.name],
      ['brought', 1, null, 'Parley'],
    ]);
    expect(items[2]).toMatchObject({
      before: { allowed: before.allowed },
      after: { allowed: { sunday: [] } },
    });
    await expect(
      app.database.query(`UPDATE quiet_change SET reason = 'x' WHERE workspace_id = $1`, [workspaceId]),
    ).rejects.toThrow();
  });

  test('may have others beside them', async () => {
    const made = await lead.api.post<QuietRuleRow>(API.quietRules, {
      rule: norway,
      reason: 'We sell there now',
    });
    expect([made.status, made.body]).toMatchObject([201, { ...norway, origin: 'own', revision: 1 }]);
    expect(await ruleOf(made.body.id)).toEqual(made.body);
    const restored = await lead.api.post(API.quietRuleRestore(made.body.id), { revision: 1, reason: 'x' });
    expect([restored.status, restored.body.code]).toEqual([422, 'nothing_to_restore']);
  });

  test('changed by two at once take the first and tell the second', async () => {
    const before = await ruleOf('us-tx');
    const answers = await Promise.all([
      put(before, { name: 'Texas, one' }),
      put(before, { name: 'Texas, two' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'version_conflict',
      context: { revision: 2 },
    });
  });

  test.each<[string, Partial<QuietRuleInput>, object, string]>([
    ['places that are none', { places: ['Florida'] }, {}, 'rule.places.0'],
    ['no hours at all', { allowed: {} }, {}, 'rule.allowed'],
    [
      'a time that is none',
      { allowed: { monday: [{ from: '8', to: '20:00' }] } },
      {},
      'rule.allowed.monday.0.from',
    ],
    ['a date that is none', { validUntil: '2027-02-30' }, {}, 'rule.validUntil'],
    ['no source', { source: ' ' }, {}, 'rule.source'],
    ['no reason', {}, { reason: ' ' }, 'reason'],
  ])('with %s are refused by the field', async (_, change, more, field) => {
    const { status, body } = await put(await ruleOf('us-fl'), change, more);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', field]);
  });

  test('are read by agents, changed by supervisors, and of no business to another workspace', async () => {
    const agent = await signedIn(app, workspaceId);
    expect((await read(agent)).rules).not.toEqual([]);
    const { body: made } = await lead.api.post<QuietRuleRow>(API.quietRules, { rule: norway, reason: 'x' });
    const edit = { rule: norway, revision: 1, reason: 'x' };
    expect((await agent.api.put(API.quietRule(made.id), edit)).body.code).toBe('not_allowed');
    const stranger = await signedIn(app, undefined, 'supervisor');
    expect((await stranger.api.put(API.quietRule(made.id), edit)).status).toBe(404);
    expect((await read(stranger)).rules.map(({ id }) => id)).not.toContain(made.id);
  });
});

describe('frequency caps and purposes', () => {
  test('are changed in the same way', async () => {
    const [cap] = (await read()).caps;
    if (!cap) throw new Error('no cap');
    const { id, revision, origin: _, changedAt: __, changedBy: ___, ...input } = cap;
    const edited = await lead.api.put<FrequencyCapRow>(API.frequencyCap(id), {
      cap: { ...input, most: 1 },
      revision,
      reason: 'Gently',
    });
    expect(edited.body).toMatchObject({ most: 1, revision: 2, origin: 'changed' });
    const alerts = { ...input, name: 'Alerts', purpose: 'alert', most: 5 };
    expect((await lead.api.post(API.frequencyCaps, { cap: alerts, reason: 'Too many' })).status).toBe(201);
    const back = await lead.api.post<FrequencyCapRow>(API.frequencyCapRestore(id), {
      revision: 2,
      reason: 'x',
    });
    expect(back.body).toMatchObject({ most: cap.most, origin: 'parley' });
    const named = await lead.api.put<QuietHoursSettings>(API.quietPurposes, {
      purposes: ['promotional', 'transactional'],
      revision: 1,
      reason: 'Neighbours complained',
    });
    expect(named.body).toMatchObject({ purposes: ['transactional', 'promotional'], purposesRevision: 2 });
    const [{ restrained } = { restrained: [] }] = await app.database.query<{ restrained: string[] }>(
      `SELECT restrained FROM quiet_policy WHERE workspace_id = $1`,
      [workspaceId],
    );
    expect(restrained.toSorted()).toEqual(['alert', 'promotional', 'transactional']);
    expect((await log('?kind=cap')).items.map(({ action }) => action)).toEqual([
      'restored',
      'added',
      'changed',
      'brought',
      'brought',
    ]);
  });

  test.each(['conversation', 'verification', 'compliance'])('cannot be made to hold %s', async (purpose) => {
    const refused = await lead.api.put(API.quietPurposes, { purposes: [purpose], revision: 1, reason: 'x' });
    expect([refused.status, refused.body.code]).toEqual([400, 'validation_failed']);
  });
});

describe('a number that is tried', () => {
  const tried = async (input: object): Promise<QuietTry> =>
    quietTrySchema.parse((await lead.api.post(API.quietTry, { purpose: 'promotional', ...input })).body);
  const early = '2026-11-25T13:30:00.000Z';

  test('is answered with zones, rules, clocks and until when', async () => {
    const answer = await tried({ number: '+1 850 555 0100', at: early });
    expect(answer).toMatchObject({
      number: '+18505550100',
      place: 'US-FL',
      zonesFrom: 'area_code',
      hold: { reason: 'quiet', until: '2026-11-25T14:00:00.000Z', timeZone: 'America/Chicago' },
    });
    expect(answer.checks.map(({ timeZone, localTime }) => [timeZone, localTime])).toContainEqual([
      'America/Chicago',
      'Wednesday 07:30',
    ]);
    const inTown = await tried({ number: '+18505550100', at: early, timeZone: 'America/New_York' });
    expect(inTown).toMatchObject({ hold: null, zonesFrom: 'contact' });
    expect((await tried({ number: '+18505550100', at: early, purpose: 'conversation' })).hold).toBeNull();
  });

  test('goes by the zone of its contact', async () => {
    await buildContact(app.database, { workspaceId, number: '+18505550177', timeZone: 'Asia/Tokyo' });
    expect(await tried({ number: '+18505550177', at: early })).toMatchObject({
      zonesFrom: 'contact',
      hold: { timeZone: 'Asia/Tokyo' },
    });
  });

  test.each([
    ['number', { number: 'nobody' }],
    ['timeZone', { number: '+18505550100', timeZone: 'Mars/Olympus' }],
  ])('with a wrong %s is refused', async (field, input) => {
    const { status, body } = await lead.api.post(API.quietTry, { purpose: 'promotional', ...input });
    expect([status, body.fields?.[0]?.field]).toEqual([400, field]);
  });
});
