// A repeat gets the first answer. What is claimed here is tried with the clock of the database and many at once.
import { API, type BatchResult, type Media, type Message, type Problem } from '@parley/contracts';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ForgetAnswers } from '../../src/idempotency/forget-answers';
import { anyNumber } from '../factories';
import { type KeyClient, keyClient } from '../key-client';
import { type SimulatorProcess, startSimulator } from '../simulator';
import { startTestApp, type TestApp } from '../test-app';
import { until } from '../until';
import { buildWorld, type World } from '../world';

let simulator: SimulatorProcess;
let running: TestApp;
let world: World;
let orders: KeyClient;
beforeAll(async () => {
  simulator = await startSimulator();
  running = await startTestApp({ env: { PARLEY_ROLES: 'both' } });
});
afterAll(async () => {
  await running?.close();
  await simulator?.stop();
});
beforeEach(async () => {
  world = await buildWorld(running, { simulator });
  orders = await keyClient(running, world.admin.email);
});

const text = (to: string, body = 'Once') => ({ to, body, purpose: 'transactional' });
const send = (body: unknown, key: string | null) => orders.post<Message>(API.messages, body, key);
/** As if the process had died between the commit of the text and the keeping of its answer. */
const loseAnswer = (leaseUntil: string): Promise<object[]> =>
  running.database.query(
    `UPDATE idempotency_key SET status = NULL, body = NULL, lease_until = clock_timestamp() + $2::interval
     WHERE workspace_id = $1`,
    [world.workspaceId, leaseUntil],
  );

describe('an idempotency key', () => {
  test('sent fifty times at once makes one text on the handset', async () => {
    const to = anyNumber();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(text(to), 'fifty')));
    const done = answers.filter(({ status }) => status === 202);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(done.length).toBeGreaterThan(0);
    expect(done.length + waiting.length).toBe(50);
    for (const { body, headers } of waiting) {
      expect(body).toMatchObject({ code: 'idempotency_in_progress' });
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    const last = await send(text(to), 'fifty');
    expect(last.body).toEqual(done[0]?.body);
    await until(async () => expect(await simulator.reached(to)).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await simulator.reached(to)).toHaveLength(1);
  });

  test('with the same body gets the same answer, word for word', async () => {
    const to = anyNumber();
    const first = await send(text(to), 'same');
    const second = await send(text(to), 'same');
    expect(second.status).toBe(first.status);
    expect(JSON.stringify(second.body)).toBe(JSON.stringify(first.body));
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(second.headers.get('idempotent-replayed')).toBe('true');
  });

  test('with another body, or for another address, is refused', async () => {
    const to = anyNumber();
    await send(text(to), 'other');
    const reused = { status: 422, body: { code: 'idempotency_key_reused' } };
    expect(await send(text(to, 'Twice'), 'other')).toMatchObject(reused);
    expect(await orders.post(API.messageBatch, text(to), 'other')).toMatchObject(reused);
  });

  test('of a file goes by its bytes: the same file again is one upload, another is refused', async () => {
    const { cookie } = await running.signIn(world.agent.email);
    const picture = (background: string): Promise<Buffer> =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer();
    const upload = async (content: Buffer): Promise<{ status: number; body: Media & Problem }> => {
      const headers = { origin: running.url, cookie: cookie ?? '', 'idempotency-key': 'file' };
      const path = `${running.url}${API.media}?name=a.png`;
      const answer = await fetch(path, { method: 'POST', headers, body: new Uint8Array(content) });
      return { status: answer.status, body: (await answer.json()) as Media & Problem };
    };
    const first = await upload(await picture('teal'));
    expect(first.status).toBe(201);
    expect(await upload(await picture('teal'))).toEqual(first);
    expect((await upload(await picture('red'))).body.code).toBe('idempotency_key_reused');
  });

  test('is each caller’s own', async () => {
    const to = anyNumber();
    const first = await send(text(to), 'mine');
    const colleague = await keyClient(running, world.admin.email, { name: 'Billing' });
    const other = await colleague.post<Message>(API.messages, text(to), 'mine');
    expect(other.status).toBe(202);
    expect(other.body.id).not.toBe(first.body.id);
  });

  test('a refusal of the business is an answer like any other', async () => {
    const to = anyNumber();
    await simulator.text(to, world.number, 'STOP');
    const first = await send(text(to), 'no');
    const second = await send(text(to), 'no');
    expect(first).toMatchObject({ status: 422, body: { code: 'opted_out' } });
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(second.headers.get('idempotent-replayed')).toBe('true');
  });

  test('a mistake in the request is not kept: corrected, it goes through under the same key', async () => {
    const to = anyNumber();
    expect((await send({ ...text(to), bodi: '' }, 'mended')).status).toBe(400);
    expect((await send(text(to), 'mended')).status).toBe(202);
  });

  test('a fault of ours is not kept either: the same request goes through once it is mended', async () => {
    const to = anyNumber();
    await running.database.query(`ALTER TABLE brand RENAME TO brand_away`);
    const broken = await send(text(to), 'fault').finally(() =>
      running.database.query(`ALTER TABLE brand_away RENAME TO brand`),
    );
    expect(broken).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect((await send(text(to), 'fault')).status).toBe(202);
  });

  test.each(['', 'two words', 'ümlaut', 'x'.repeat(256)])('written %j is refused', async (key) => {
    expect(await send(text(anyNumber()), key)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed' },
    });
  });

  test.each(['a', '!~', 'x'.repeat(255)])('written %j is fine', async (key) => {
    expect((await send(text(anyNumber()), key)).status).toBe(202);
  });

  test('is required for sending', async () => {
    for (const path of [API.messages, API.messageBatch])
      expect(await orders.post(path, text(anyNumber()), null)).toMatchObject({
        status: 400,
        body: { code: 'idempotency_key_required' },
      });
  });
});

describe('a process that dies after the commit and before the answer', () => {
  test('leaves the key in progress until its lease is over, then the same text is answered for', async () => {
    const to = anyNumber();
    const first = await send(text(to), 'crash');
    await loseAnswer('5 seconds');
    expect(await send(text(to), 'crash')).toMatchObject({
      status: 409,
      body: { code: 'idempotency_in_progress' },
    });
    await loseAnswer('-1 second');
    expect(await send(text(to, 'Other'), 'crash')).toMatchObject({
      body: { code: 'idempotency_key_reused' },
    });
    const again = await send(text(to), 'crash');
    expect(again).toMatchObject({ status: 202, body: { id: first.body.id } });
    await until(async () => expect(await simulator.reached(to)).toHaveLength(1));
  });

  test('sends nothing twice when all wait for the lease and come at once', async () => {
    const to = anyNumber();
    await send(text(to), 'crash');
    await loseAnswer('-1 second');
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(text(to), 'crash')));
    expect(answers.map(({ status }) => status).filter((status) => status !== 202 && status !== 409)).toEqual(
      [],
    );
    const rows = await running.database.query(`SELECT 1 FROM delivery WHERE workspace_id = $1`, [
      world.workspaceId,
    ]);
    expect(rows).toHaveLength(1);
  });

  test('the key means the same text for as long as the text is kept, whatever is forgotten', async () => {
    const to = anyNumber();
    const first = await send(text(to), 'old');
    await running.database.query(
      `UPDATE idempotency_key SET created_at = now() - interval '3 days' WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    await running.app.get(ForgetAnswers).round();
    expect(
      await running.database.query(`SELECT 1 FROM idempotency_key WHERE workspace_id = $1`, [
        world.workspaceId,
      ]),
    ).toEqual([]);
    expect(await send(text(to), 'old')).toMatchObject({ status: 202, body: { id: first.body.id } });
    const other = (await send(text(to, 'Another'), 'old')) as unknown as { body: Problem };
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('in the middle of a batch, the same key writes the rest of it', async () => {
    const messages = Array.from({ length: 10 }, () => text(anyNumber()));
    const first = await orders.post<BatchResult>(API.messageBatch, { messages }, 'rest');
    const half = first.body.items
      .slice(5)
      .flatMap((item) => (item.status === 'accepted' ? [item.message.id] : []));
    await until(async () => {
      const open = await running.database.query(
        `SELECT 1 FROM delivery WHERE workspace_id = $1 AND state IN ('queued', 'claimed', 'sending')`,
        [world.workspaceId],
      );
      expect(open).toEqual([]);
    });
    // The second half as it would be had the process died before it.
    for (const table of ['delivery_event', 'attempt'])
      await running.database.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await running.database.query(
      `WITH events AS (DELETE FROM delivery_event WHERE workspace_id = $1 AND delivery_id = ANY ($2)),
         attempts AS (DELETE FROM attempt WHERE workspace_id = $1 AND delivery_id = ANY ($2))
       UPDATE entry SET client_id = NULL WHERE workspace_id = $1 AND delivery_id = ANY ($2)`,
      [world.workspaceId, half],
    );
    await loseAnswer('-1 second');
    const again = await orders.post<BatchResult>(API.messageBatch, { messages }, 'rest');
    const idsOf = (result: BatchResult): string[] =>
      result.items.map((item) => (item.status === 'accepted' ? item.message.id : ''));
    expect(idsOf(again.body).slice(0, 5)).toEqual(idsOf(first.body).slice(0, 5));
    expect(again.body.accepted).toBe(10);
    expect(idsOf(again.body).slice(5)).not.toEqual(idsOf(first.body).slice(5));
  });
});

describe('every other change of the API', () => {
  test('is repeatable for people too', async () => {
    await simulator.text(anyNumber(), world.number, 'hello');
    const [thread] = await running.database.query<{ id: string }>(
      `SELECT id FROM conversation WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    const { cookie = '' } = await running.signIn(world.agent.email);
    const call = async (
      method: string,
      path: string,
      body?: object,
      key = 'k',
    ): Promise<[number, string, boolean]> => {
      const response = await fetch(`${running.url}${path}`, {
        method,
        headers: { cookie, origin: running.url, 'content-type': 'application/json', 'idempotency-key': key },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      return [response.status, await response.text(), response.headers.has('idempotent-replayed')];
    };
    const id = thread?.id ?? '';
    const note = { clientId: crypto.randomUUID(), body: 'a note' };
    const [status, body] = await call('POST', API.notes(id), note);
    expect(status).toBe(201);
    expect(await call('POST', API.notes(id), note)).toEqual([201, body, true]);
    const nothing = await call('PUT', API.seen(id), { position: 1 }, 'seen');
    expect(nothing).toEqual([204, '', false]);
    expect(await call('PUT', API.seen(id), { position: 1 }, 'seen')).toEqual([204, '', true]);
    expect((await call('POST', API.claim(id)))[0]).toBe(422);
  });

  test('nothing is kept of signing in', async () => {
    const response = await fetch(`${running.url}${API.session}`, {
      method: 'POST',
      headers: { origin: running.url, 'content-type': 'application/json', 'idempotency-key': 'in' },
      body: JSON.stringify({ email: world.agent.email, password: 'parley-demo' }),
    });
    expect(response.status).toBe(200);
    expect(await running.database.query(`SELECT 1 FROM idempotency_key WHERE key = 'in'`)).toEqual([]);
  });
});
