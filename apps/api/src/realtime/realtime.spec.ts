import {
  API,
  type ClientEvents,
  type ConversationChange,
  type ConversationDetail,
  type ConversationsPage,
  type EntriesPage,
  type Entry,
  LIMITS,
  type Presence,
  type ServerEvents,
} from '@parley/contracts';
import { type Socket, io } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type ApiClient, type TestApp, startTestApp } from '../../test/test-app';
import { until } from '../../test/until';
import { inboundText, postWebhook } from '../../test/webhook';
import { type World, buildWorld } from '../../test/world';
import { manyThreads } from '../conversations/conversations.fixture';

type Client = Socket<ServerEvents, ClientEvents>;

let running: TestApp;
let world: World;
let maya: ApiClient;
let sam: ApiClient;
const sockets: Client[] = [];

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  maya = await running.signIn(world.agent.email);
  sam = await running.signIn(world.second.email);
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});

const connect = (cookie: string | undefined, headers: Record<string, string> = {}): Promise<Client> =>
  new Promise((resolve, reject) => {
    const socket: Client = io(running.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { ...(cookie ? { cookie } : {}), ...headers },
    });
    sockets.push(socket);
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
const open = (socket: Client, conversationId: string): Promise<{ ok: boolean; code?: string }> =>
  socket.emitWithAck('conversation.open', { conversationId });
const receive = (from: string, body: string, to = world) => postWebhook(to, inboundText(to, from, body));
const firstThread = async (): Promise<ConversationsPage['items'][number]> => {
  const row = (await maya.get<ConversationsPage>(`${API.conversations}?view=all`)).body.items[0];
  if (!row) throw new Error('no thread');
  return row;
};

describe('the socket', () => {
  it('lets nobody in without a session, and no page of another site', async () => {
    await expect(connect(undefined)).rejects.toThrow('signed_out');
    await expect(connect(maya.cookie, { origin: 'https://evil.example' })).rejects.toThrow();
  });

  it('tells two agents of a text at once, and those with the thread open what it says', async () => {
    const [one, two] = await Promise.all([connect(maya.cookie), connect(sam.cookie)]);
    const heads: string[] = [];
    one.on('conversation.changed', ({ conversation }) => heads.push(`maya ${conversation.preview?.body}`));
    two.on('conversation.changed', ({ conversation }) => heads.push(`sam ${conversation.preview?.body}`));
    const from = anyNumber();
    await receive(from, 'first');
    await until(async () => expect(heads.sort()).toEqual(['maya first', 'sam first']));

    const { id } = await firstThread();
    const bodies: string[] = [];
    two.on('entries.changed', ({ entries }) =>
      bodies.push(...entries.flatMap((entry) => (entry.kind === 'text_in' ? [entry.body] : []))),
    );
    expect(await open(two, id)).toEqual({ ok: true });
    await receive(from, 'second');
    await until(async () => expect(bodies).toEqual(['second']));
  });

  it("shows one agent's claim and reply on the other's screen", async () => {
    await receive(anyNumber(), 'hello');
    const { id, lastPosition } = await firstThread();
    const socket = await connect(sam.cookie);
    await open(socket, id);
    const heard: Entry[] = [];
    socket.on('entries.changed', ({ entries }) => heard.push(...entries));
    await maya.post(API.claim(id));
    const reply = await maya.post<ConversationChange>(API.replies(id), {
      clientId: crypto.randomUUID(),
      body: 'Hi!',
      basedOnPosition: lastPosition,
    });
    expect(reply.status).toBe(201);
    await until(async () => expect(heard.map((entry) => entry.kind)).toEqual(['event', 'text_out']));
    expect(heard.map((entry) => entry.revision)).toEqual([lastPosition + 1, lastPosition + 2]);
  });

  it('opens no thread of another workspace and says nothing of it', async () => {
    const other = await buildWorld(running);
    await receive(anyNumber(), 'secret', other);
    const [{ id } = { id: '' }] = await running.database.query<{ id: string }>(
      `SELECT id FROM conversation WHERE workspace_id = $1`,
      [other.workspaceId],
    );
    const socket = await connect(maya.cookie);
    const heard: unknown[] = [];
    socket.onAny((...event) => heard.push(event));
    expect(await open(socket, id)).toEqual({ ok: false, code: 'not_found' });
    await receive(anyNumber(), 'another secret', other);
    await receive(anyNumber(), 'ours');
    await until(async () => expect(heard.length).toBeGreaterThan(0));
    expect(JSON.stringify(heard)).not.toContain(other.workspaceId);
    expect(JSON.stringify(heard)).not.toContain('secret');
  });

  it('catches up after a disconnection: everything since a revision equals the database', async () => {
    const from = anyNumber();
    await receive(from, 'before');
    const { id } = await firstThread();
    const socket = await connect(sam.cookie);
    await open(socket, id);
    const held = (await sam.get<ConversationDetail>(API.conversation(id))).body;
    socket.disconnect();
    await Promise.all(Array.from({ length: 30 }, (_, n) => receive(from, `missed ${n}`)));
    await maya.post(API.notes(id), { clientId: crypto.randomUUID(), body: 'a note' });
    await connect(sam.cookie);
    const since = (
      await sam.get<EntriesPage>(`${API.entries(id)}?since=${held.conversation.revision}&limit=500`)
    ).body;
    const merged = new Map([...held.entries, ...since.items].map((entry) => [entry.position, entry]));
    const fresh = (await sam.get<ConversationDetail>(API.conversation(id))).body;
    expect([...merged.values()]).toEqual(fresh.entries);
    expect(since.revision).toBe(fresh.conversation.revision);
  });

  it('says who looks and types, and takes it back when they leave', async () => {
    await receive(anyNumber(), 'hello');
    const { id } = await firstThread();
    const [one, two] = await Promise.all([connect(maya.cookie), connect(sam.cookie)]);
    let seen: Presence['viewers'] = [];
    one.on('presence.changed', (presence) => (seen = presence.viewers));
    await open(two, id);
    two.emit('typing', { conversationId: id, typing: true });
    await until(async () => expect(seen).toEqual([{ personId: world.second.id, name: 'Sam', typing: true }]));
    two.disconnect();
    await until(async () => expect(seen).toEqual([]));
  });

  it('ends with the session', async () => {
    const socket = await connect(sam.cookie);
    const ended = new Promise<void>((resolve) => socket.once('session.ended', resolve));
    const gone = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()));
    await sam.delete(API.session);
    await Promise.all([ended, gone]);
  });

  it('refuses nonsense without falling over', async () => {
    const socket = await connect(maya.cookie);
    const raw = socket as unknown as Socket;
    expect(await raw.emitWithAck('conversation.open', 'nonsense')).toEqual({
      ok: false,
      code: 'validation_failed',
    });
    raw.emit('typing', { typing: 'yes' });
    raw.emit('conversation.close');
    raw.emit('no.such.event', {});
    expect(await raw.emitWithAck('conversation.open', {})).toEqual({ ok: false, code: 'validation_failed' });
    expect(socket.connected).toBe(true);
  });

  it('opens only so many threads at once, however fast it asks', async () => {
    await manyThreads(running.database, world.workspaceId, Array<object>(LIMITS.openThreads).fill({}));
    const rows = await running.database.query<{ id: string }>(
      `SELECT id FROM conversation WHERE workspace_id = $1`,
      [world.workspaceId],
    );
    const ids = rows.map(({ id }) => id);
    const socket = await connect(maya.cookie);
    const answers = await Promise.all(ids.map((id) => open(socket, id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(LIMITS.openThreads);
    expect(answers.at(-1)).toEqual({ ok: false, code: 'too_many_open' });
    socket.emit('conversation.close', { conversationId: ids[0] ?? '' });
    await until(async () => expect(await open(socket, ids.at(-1) ?? '')).toEqual({ ok: true }));
  });
});
