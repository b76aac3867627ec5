import {
  API,
  type LiveRoutes,
  type Problem,
  type RouteRuleInput,
  type RouteSetDocument,
  type RoutesOverview,
  routesOverviewSchema,
} from '@parley/contracts';
import { isInRollout, rolloutPlace } from '@parley/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildQueue } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { type Colleague, signedIn } from '../conversations/conversations.fixture';
import { newId } from '../database/ids';
import { PublishedRoutes, routesFor } from './published-routes';

let app: TestApp;
let eva: Colleague;
let queueId: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
// Each test has a workspace of its own, in which set 1 is live.
beforeEach(async () => {
  eva = await signedIn(app, undefined, 'supervisor');
  queueId = (await buildQueue(app.database, { workspaceId: eva.workspaceId, name: 'Billing' })).id;
  await publish('one');
});

const rules = (word: string, queue = queueId): RouteRuleInput[] => [
  {
    id: word,
    name: word,
    enabled: true,
    match: { kind: 'catch_all', words: [] },
    actions: { queueId: queue },
  },
];
async function publish(word: string, percent?: number, revision = 1) {
  await eva.api.put(API.routesDraft, { revision: 0, rules: rules(word) });
  return eva.api.post<RouteSetDocument & Problem>(API.routesPublish, { revision, note: word, percent });
}
const state = (version: number, rolled?: number, percent = 10): LiveRoutes => ({
  version,
  rollout: rolled === undefined ? null : { version: rolled, percent },
});
const change = (was: LiveRoutes, becomes: LiveRoutes, who = eva) =>
  who.api.put<Problem | undefined>(API.routesLive, { was, becomes });
const overview = async (): Promise<RoutesOverview> =>
  routesOverviewSchema.parse((await eva.api.get(API.routes)).body);
const live = async (): Promise<LiveRoutes> => {
  const { published, rollout } = await overview();
  return state(published?.version ?? 0, rollout?.version, rollout?.percent ?? 0);
};
/** Which version each of many contacts goes by, as texts coming in are told. */
async function versionsOf(contacts: string[]): Promise<number[]> {
  const current = await app.app.get(PublishedRoutes).current(eva.workspaceId);
  if (!current) throw new Error('something is live');
  return contacts.map((id) => routesFor(current, id).version);
}
const contacts = Array.from({ length: 500 }, () => newId());

describe('a set published to some contacts', () => {
  test('leaves the live one in force beside it', async () => {
    const { status, body } = await publish('two', 10);
    expect([status, body.state, body.percent]).toEqual([200, 'rollout', 10]);
    expect(await live()).toEqual(state(1, 2, 10));
    expect((await overview()).draft).toBeNull();
  });

  test('routes those whose place is below the percentage, and raising it only adds some', async () => {
    await publish('two', 10);
    const atTen = await versionsOf(contacts);
    await change(state(1, 2, 10), state(1, 2, 40));
    const atForty = await versionsOf(contacts);
    const salt =
      (
        await app.database.query<{ id: string }>(
          `SELECT id FROM route_set WHERE workspace_id = $1 AND version = 2`,
          [eva.workspaceId],
        )
      )[0]?.id ?? '';
    const expected = (percent: number) =>
      contacts.map((id) => (isInRollout(rolloutPlace(id, salt), percent) ? 2 : 1));
    expect(atTen).toEqual(expected(10));
    expect(atForty).toEqual(expected(40));
    for (const [index, version] of atTen.entries()) if (version === 2) expect(atForty[index]).toBe(2);
  });

  test('names the set that decided and the contact’s place', async () => {
    await publish('two', 50);
    const current = await app.app.get(PublishedRoutes).current(eva.workspaceId);
    const chosen = contacts.map((id) => current && routesFor(current, id));
    for (const one of chosen) {
      expect(one?.rollout).toMatchObject({ version: 2, percent: 50, isIn: one?.version === 2 });
      expect((one?.rollout?.place ?? 100) < 50).toBe(one?.rollout?.isIn);
    }
    expect(new Set(chosen.map((one) => one?.version))).toEqual(new Set([1, 2]));
  });

  test('keeps another from being published meanwhile, and the draft stays', async () => {
    await publish('two', 10);
    const { status, body } = await publish('three');
    expect([status, body.code]).toEqual([409, 'transition_not_allowed']);
    expect(body.context).toEqual({ rollout: { version: 2, percent: 10 } });
    expect((await overview()).draft?.version).toBe(3);
  });

  test('needs a live one for the others', async () => {
    eva = await signedIn(app, undefined, 'supervisor');
    queueId = (await buildQueue(app.database, { workspaceId: eva.workspaceId })).id;
    const { status, body } = await publish('one', 10);
    expect([status, body.code, body.fields?.[0]?.field]).toEqual([400, 'validation_failed', 'percent']);
  });

  test.each([0, 101, 2.5])('takes no percentage of %d', async (percent) => {
    const { status, body } = await publish('two', percent);
    expect([status, body.fields?.[0]?.field]).toEqual([400, 'percent']);
  });
});

describe('what is live', () => {
  test.each([
    ['raised', state(1, 2, 50), 'rollout_raised', 2],
    ['lowered', state(1, 2, 1), 'rollout_lowered', 2],
    ['finished', state(2), 'rollout_finished', 2],
    ['abandoned', state(1), 'rollout_abandoned', 2],
  ])('can be %s, and undone', async (_, becomes, kind, version) => {
    await publish('two', 10);
    const was = state(1, 2, 10);
    expect((await change(was, becomes)).status).toBe(204);
    expect(await live()).toEqual(becomes);
    expect((await overview()).changes[0]).toMatchObject({ kind, version, by: { id: eva.id } });
    expect((await change(becomes, was)).status).toBe(204);
    expect(await live()).toEqual(was);
  });

  test('can go back to an earlier set and forth again; sets stay as they were', async () => {
    await publish('two');
    expect((await change(state(2), state(1))).status).toBe(204);
    expect(await versionsOf(contacts.slice(0, 1))).toEqual([1]);
    await change(state(1), state(2));
    const { published, history, changes } = await overview();
    expect(published).toMatchObject({ version: 2, note: 'two', rules: rules('two') });
    expect(history.map(({ version, note }) => [version, note])).toEqual([
      [2, 'two'],
      [1, 'one'],
    ]);
    expect(changes.map(({ kind }) => kind)).toEqual(['put_live', 'rolled_back', 'published', 'published']);
  });

  test('changed by somebody else meanwhile is not written over', async () => {
    await publish('two', 10);
    await change(state(1, 2, 10), state(1, 2, 20));
    const late = await change(state(1, 2, 10), state(2));
    expect([late.status, late.body?.code]).toEqual([409, 'version_conflict']);
    expect(late.body?.context).toEqual({ live: state(1, 2, 20) });
    expect(await live()).toEqual(state(1, 2, 20));
  });

  test('changed by many at once is changed once', async () => {
    await publish('two', 10);
    const ways = [state(2), state(1), state(1, 2, 30), state(1, 2, 60)];
    const answers = await Promise.all(ways.map((becomes) => change(state(1, 2, 10), becomes)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409]);
    expect(await live()).toEqual(ways[answers.findIndex(({ status }) => status === 204)]);
  });

  test('is left alone where the set is not there, or names a queue that is gone', async () => {
    await publish('two');
    expect(await change(state(2), state(9))).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await app.database.query(`DELETE FROM queue WHERE workspace_id = $1`, [eva.workspaceId]);
    const { status, body } = await change(state(2), state(1));
    expect([status, body?.code, body?.fields?.[0]?.field]).toEqual([422, 'rules_not_publishable', 'rules.0']);
    expect(await live()).toEqual(state(2));
  });

  test.each([
    ['the live set as its own rollout', state(1), state(1, 1, 10), 'becomes.rollout.version'],
    ['a rollout to everybody', state(1), state(1, 2, 100), 'becomes.rollout.percent'],
  ])('does not become %s', async (_, was, becomes, field) => {
    const { status, body } = await change(was, becomes);
    expect([status, body?.code, body?.fields?.[0]?.field]).toEqual([400, 'validation_failed', field]);
  });

  test('is no matter for agents or for another workspace', async () => {
    await publish('two', 10);
    const agent = await signedIn(app, eva.workspaceId);
    expect((await change(state(1, 2, 10), state(1), agent)).status).toBe(403);
    const stranger = await signedIn(app, undefined, 'admin');
    expect((await change(state(1, 2, 10), state(1), stranger)).status).toBe(409);
    expect(await live()).toEqual(state(1, 2, 10));
  });
});

test('a publication names its draft, so that one begun since is not taken for it', async () => {
  await eva.api.put(API.routesDraft, { revision: 0, rules: rules('two') });
  const { status, body } = await eva.api.post<Problem>(API.routesPublish, {
    revision: 1,
    version: 1,
    note: 'x',
  });
  expect([status, body.code]).toEqual([409, 'version_conflict']);
  expect((await overview()).draft?.version).toBe(2);
});
