// Who may come in: every address of a thread, for another workspace, for a role that only reads, and for a stranger.
import { API } from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildConversation, buildPerson } from '../../test/factories';
import { type ApiClient, startTestApp, type TestApp } from '../../test/test-app';
import type { Conversation } from './conversations.entities';
import { newId } from '../database/ids';
import { customerWrites, logOf, signedIn } from './conversations.fixture';

let app: TestApp;
let thread: Conversation;
let colleagueId: string;

beforeAll(async () => {
  app = await startTestApp();
  thread = await buildConversation(app.database);
  colleagueId = (await buildPerson(app.database, { workspaceId: thread.workspaceId })).id;
  await customerWrites(app.database, thread, 'hello');
});
afterAll(() => app.close());

type Act = (api: ApiClient, id: string) => Promise<{ status: number; body: unknown }>;

const READS: [string, Act][] = [
  ['opening it', (api, id) => api.get(API.conversation(id))],
  ['its entries', (api, id) => api.get(API.entries(id))],
  ['its entries since a revision', (api, id) => api.get(`${API.entries(id)}?since=0`)],
  ['why it is here', (api, id) => api.get(API.why(id))],
  ['having seen it', (api, id) => api.put(API.seen(id), { position: 1 })],
];
const WRITES: [string, Act][] = [
  ['a note', (api, id) => api.post(API.notes(id), { clientId: newId(), body: 'x' })],
  ['claiming', (api, id) => api.post(API.claim(id))],
  ['assigning', (api, id) => api.post(API.assign(id), { personId: colleagueId })],
  ['transferring', (api, id) => api.post(API.transfer(id), { queueId: newId() })],
  ['resolving', (api, id) => api.post(API.resolve(id))],
  ['reopening', (api, id) => api.post(API.reopen(id))],
  ['snoozing', (api, id) => api.post(API.snooze(id), { until: new Date(Date.now() + 9e6).toISOString() })],
  ['labelling', (api, id) => api.post(API.labels(id), { add: ['x'] })],
  ['a draft', (api, id) => api.put(API.draft(id), { kind: 'reply', body: 'x' })],
];

const untouched = async (): Promise<void> => {
  expect(await logOf(app.database, thread)).toHaveLength(1);
  for (const table of ['seen', 'draft'])
    expect(await app.database.query(`SELECT 1 FROM ${table}`)).toEqual([]);
};

describe('an admin of another workspace', () => {
  test.each([...READS, ...WRITES])('finds nothing there by %s', async (_, act) => {
    const { api } = await signedIn(app, undefined, 'admin');
    expect(await act(api, thread.id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    await untouched();
  });
});

describe('an analyst', () => {
  test.each(WRITES)('may not do it: %s', async (_, act) => {
    const { api } = await signedIn(app, thread.workspaceId, 'analyst');
    expect(await act(api, thread.id)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
    await untouched();
  });

  test('may read', async () => {
    const { api } = await signedIn(app, thread.workspaceId, 'analyst');
    expect((await api.get(API.conversation(thread.id))).status).toBe(200);
  });
});

describe('who is not signed in', () => {
  test.each([...READS, ...WRITES])('is sent to sign in: %s', async (_, act) => {
    expect(await act(app.api(), thread.id)).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  });
});

test.each([...READS, ...WRITES])('an id that is none is named as such: %s', async (_, act) => {
  const { api } = await signedIn(app, thread.workspaceId);
  expect(await act(api, 'no-id')).toMatchObject({ status: 400, body: { fields: [{ field: 'id' }] } });
});
