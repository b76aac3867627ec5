import {
  API,
  type BulkResult,
  type ParkedEvent,
  type WebhookRequest,
  type WebhookRequestDetail,
} from '@parley/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/database/ids';
import { CarrierEvent, WebhookRequest as WebhookRequestRow } from '../../src/messaging/messaging.entities';
import { buildConnection, buildPerson } from '../factories';
import { type ApiClient, startTestApp, type TestApp } from '../test-app';

let app: TestApp;
let workspaceId: string;
let connectionId: string;
let admin: ApiClient;
beforeAll(async () => {
  app = await startTestApp();
  const person = await buildPerson(app.database, { role: 'admin' });
  workspaceId = person.workspaceId;
  connectionId = (await buildConnection(app.database, { workspaceId, slug: 'main-line' })).id;
  admin = await app.signIn(person.email);
});
afterAll(() => app.close());

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

async function refused(given: Partial<WebhookRequestRow> = {}): Promise<string> {
  const id = newId();
  const body = Buffer.from('From=%2B12125550100&Body=Hi');
  await app.database.manager.insert(WebhookRequestRow, {
    workspaceId,
    id,
    connectionId,
    slug: 'main-line',
    reason: 'wrong_signature',
    diagnosis: 'Check PUBLIC_URL.',
    method: 'POST',
    url: 'http://localhost:3000/webhooks/main-line',
    headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=', authorization: 'Basic secret' },
    body,
    bytes: body.length,
    ...given,
  });
  return id;
}

async function parked(given: Omit<Partial<CarrierEvent>, 'payload'> = {}): Promise<string> {
  const id = newId();
  await app.database.manager.insert(CarrierEvent, {
    workspaceId,
    id,
    connectionId,
    key: `in:${id}`,
    kind: 'text',
    carrierMessageId: `SM${id}`,
    payload: {},
    outcome: 'parked',
    reason: 'The rules could not be read.',
    attempts: 3,
    ...given,
  });
  return id;
}

describe('refused webhooks', () => {
  test('are listed newest first, page by page, without another workspace’s', async () => {
    const ids = [await refused(), await refused(), await refused()].reverse();
    const stranger = await buildConnection(app.database);
    await refused({ workspaceId: stranger.workspaceId, connectionId: stranger.id });
    const first = (await admin.get<Page<WebhookRequest>>(`${API.webhookRequests}?limit=2`)).body;
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    const rest = await admin.get<Page<WebhookRequest>>(
      `${API.webhookRequests}?limit=2&cursor=${first.nextCursor}`,
    );
    expect(rest.body.items.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(rest.body.nextCursor).toBeNull();
  });

  test('are shown whole, with their secrets masked', async () => {
    const id = await refused();
    const { body } = await admin.get<WebhookRequestDetail>(API.webhookRequest(id));
    expect(body).toMatchObject({
      id,
      connectionSlug: 'main-line',
      reason: 'wrong_signature',
      bytes: 27,
      body: 'From=%2B12125550100&Body=Hi',
      headers: { 'x-twilio-signature': 'RSOY… (28 characters)', authorization: '(masked)' },
    });
  });

  test('of a gateway that cannot sign hold its key neither in what is kept nor in what is shown', async () => {
    const { id, slug } = await buildConnection(app.database, { workspaceId, carrier: 'kannel' });
    const made = await admin.post(API.connectionTokens(id), { token: 'key-of-the-gateway', kind: 'verify' });
    expect(made.status).toBe(201);
    const path = `/webhooks/${slug}?key=key-of-the-gateway&ref=our.signed.reference&text=no+sender`;
    expect((await fetch(`${app.url}${path}`, { headers: { 'x-original-uri': path } })).status).toBe(200);
    const kept = await app.database.query<{ id: string; url: string }>(
      `SELECT id, url FROM webhook_request WHERE workspace_id = $1 AND connection_id = $2`,
      [workspaceId, id],
    );
    expect(kept.map(({ url }) => url)).toEqual([
      `${app.config.publicUrl}/webhooks/${slug}?key=(masked)&ref=our.signed.reference&text=no+sender`,
    ]);
    const { body } = await admin.get<WebhookRequestDetail>(API.webhookRequest(kept[0]?.id ?? ''));
    expect(body).toMatchObject({
      reason: 'unreadable',
      headers: { 'x-original-uri': expect.any(String) as string },
    });
    expect(JSON.stringify(body)).not.toMatch(/key-of-the-gateway|our\.signed\.reference/);
  });

  test('with bytes that are no text are shown all the same', async () => {
    const id = await refused({ body: Buffer.of(0xff, 0xfe, 0x41), bytes: 3 });
    const { status, body } = await admin.get<WebhookRequestDetail>(API.webhookRequest(id));
    expect([status, body.body]).toEqual([200, '\ufffd\ufffdA']);
  });

  test('can be dismissed, once or twice', async () => {
    const id = await refused();
    const { status, body } = await admin.post<WebhookRequest>(API.webhookDismiss(id));
    expect(status).toBe(200);
    expect(body.dismissedAt).not.toBeNull();
    expect((await admin.post<WebhookRequest>(API.webhookDismiss(id))).body).toEqual(body);
    expect((await admin.get<WebhookRequestDetail>(API.webhookRequest(id))).body.dismissedAt).toBe(
      body.dismissedAt,
    );
  });

  test('that were replayed cannot be dismissed any more', async () => {
    const id = await refused({ replayedAt: new Date() });
    expect((await admin.post(API.webhookDismiss(id))).body).toMatchObject({ code: 'transition_not_allowed' });
  });

  test('of another workspace are not there', async () => {
    const stranger = await buildConnection(app.database);
    const id = await refused({ workspaceId: stranger.workspaceId, connectionId: stranger.id });
    expect((await admin.get(API.webhookRequest(id))).status).toBe(404);
    expect((await admin.post(API.webhookDismiss(id))).status).toBe(404);
    expect((await admin.get(API.webhookRequest('not-an-id'))).status).toBe(400);
  });

  test('may be read but not dismissed by a supervisor', async () => {
    const { email } = await buildPerson(app.database, { workspaceId, role: 'supervisor' });
    const supervisor = await app.signIn(email);
    const id = await refused();
    expect((await supervisor.get(API.webhookRequest(id))).status).toBe(200);
    expect((await supervisor.post(API.webhookDismiss(id))).status).toBe(403);
  });
});

describe('parked events', () => {
  test('are listed newest first, without those that were applied', async () => {
    const nextAttemptAt = new Date('2030-01-02T03:04:05Z');
    const older = await parked();
    const newer = await parked({ kind: 'receipt', nextAttemptAt });
    await parked({ outcome: 'applied' });
    const { body } = await admin.get<Page<ParkedEvent>>(API.parkedEvents);
    expect(body.items.map(({ id }) => id)).toEqual([newer, older]);
    expect(body.items[0]).toMatchObject({
      connectionSlug: 'main-line',
      kind: 'receipt',
      reason: 'The rules could not be read.',
      attempts: 3,
      nextAttemptAt: nextAttemptAt.toISOString(),
    });
    expect((await admin.get<Page<ParkedEvent>>(`${API.parkedEvents}?limit=1`)).body.nextCursor).toBe(newer);
  });

  test('are asked for within limits', async () => {
    expect((await admin.get(`${API.parkedEvents}?limit=100000`)).body).toMatchObject({
      code: 'validation_failed',
      fields: [{ field: 'limit' }],
    });
  });
});

describe('many at once', () => {
  test('parked events are narrowed, looked into and dismissed, each with its own answer', async () => {
    const texts = [
      await parked({ reason: 'failed: TypeError', attempts: 8, nextAttemptAt: null }),
      await parked({ reason: 'failed: TypeError', attempts: 2, nextAttemptAt: new Date('2040-01-01') }),
    ];
    const receipt = await parked({
      kind: 'receipt',
      reason: 'unknown_message',
      attempts: 0,
      nextAttemptAt: null,
    });
    const found = async (query: string) =>
      (await admin.get<Page<ParkedEvent>>(`${API.parkedEvents}?${query}`)).body.items.map(({ id }) => id);
    expect(await found('reason=failed&state=gave_up')).toEqual([texts[0]]);
    expect(await found('reason=failed&state=retrying')).toEqual([texts[1]]);
    expect(await found('kind=receipt&reason=unknown_message&state=waiting')).toEqual([receipt]);
    expect(await found(`connectionId=${newId()}`)).toEqual([]);
    expect((await admin.get(API.parkedEvent(texts[0] ?? ''))).body).toMatchObject({
      gaveUp: true,
      payload: {},
    });

    const stranger = newId();
    const { body } = await admin.post<BulkResult>(API.parkedDismissMany, { ids: [receipt, stranger] });
    expect(body.items).toEqual([
      { id: receipt, ok: true, problem: null },
      { id: stranger, ok: false, problem: 'It is not parked any more.' },
    ]);
    const all = await admin.post<BulkResult>(API.parkedDismissMany, { filter: { reason: 'failed' } });
    expect(all.body).toMatchObject({ remaining: 0 });
    expect(all.body.items.map(({ id }) => id)).toEqual(texts);
    expect(await found('reason=failed')).toEqual([]);
  });

  test('a replay of many answers for each, and stops at none', async () => {
    const [one, other] = [await parked({ kind: 'receipt' }), await parked()];
    const { status, body } = await admin.post<BulkResult>(API.parkedReplayMany, {
      ids: [one, other, newId()],
    });
    expect(status).toBe(200);
    expect(body.items.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(body.items.every(({ problem }) => (problem ?? '') !== '')).toBe(true);
  });

  test('refused webhooks are dismissed by filter, and settled ones are left alone', async () => {
    const open = await refused({ reason: 'stale', diagnosis: 'old' });
    const settled = await refused({ reason: 'stale', replayedAt: new Date() });
    const { body } = await admin.post<BulkResult>(API.webhookDismissMany, { filter: { reason: 'stale' } });
    expect(body).toEqual({ items: [{ id: open, ok: true, problem: null }], remaining: 0 });
    const listed = await admin.get<Page<WebhookRequest>>(
      `${API.webhookRequests}?reason=stale&state=replayed`,
    );
    expect(listed.body.items.map(({ id }) => id)).toEqual([settled]);
  });

  test.each([
    ['nothing', {}],
    ['both', { ids: [newId()], filter: {} }],
    ['too many', { ids: Array.from({ length: 101 }, () => newId()) }],
  ])('asked for with %s is refused', async (_, bulk) => {
    expect((await admin.post(API.parkedReplayMany, bulk)).body).toMatchObject({ code: 'validation_failed' });
  });
});
