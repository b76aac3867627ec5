import { API, type ConversationsPage, type EntriesPage } from '@parley/contracts';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyNumber } from '../../test/factories';
import { type TestApp, startTestApp } from '../../test/test-app';
import { inboundText, postWebhook } from '../../test/webhook';
import { buildWorld } from '../../test/world';

let running: TestApp;
beforeAll(async () => {
  running = await startTestApp({ env: { SOCKET_BUFFER_BYTES: '65536' } });
});
afterAll(() => running?.close());

const LONG = 'a long story '.repeat(380);
const AT_ONCE = 20;
/** The kernel's own buffers take some megabytes first. */
const MOST_ROUNDS = 150;

it('a screen that stops reading is ended at the cap, and catches up whole when it comes back', async () => {
  const world = await buildWorld(running);
  const maya = await running.signIn(world.agent.email);
  await postWebhook(world, inboundText(world, anyNumber(), 'hello'));
  const { items } = (await maya.get<ConversationsPage>(`${API.conversations}?view=all`)).body;
  const id = items[0]?.id ?? '';
  const socket = io(running.url, {
    transports: ['websocket'],
    reconnection: false,
    extraHeaders: { cookie: maya.cookie ?? '' },
  });
  try {
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    await socket.emitWithAck('conversation.open', { conversationId: id });
    const { ws } = (socket.io.engine as unknown as { transport: { ws: { pause(): void; resume(): void } } })
      .transport;
    ws.pause();
    const ended = async (): Promise<boolean> =>
      /^parley_slow_sockets_total 1$/m.test((await maya.get<string>('/metrics')).body);
    let rounds = 0;
    while (rounds < MOST_ROUNDS && !(await ended())) {
      rounds += 1;
      await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          maya.post(API.notes(id), { clientId: crypto.randomUUID(), body: LONG }),
        ),
      );
    }
    expect(await ended()).toBe(true);
    const gone = new Promise((resolve) => socket.once('disconnect', resolve));
    ws.resume();
    expect(await gone).toMatch(/transport/);
    const page = (await maya.get<EntriesPage>(`${API.entries(id)}?limit=1`)).body;
    expect(page.items[0]?.position).toBeGreaterThan(rounds * AT_ONCE);
  } finally {
    socket.disconnect();
  }
}, 60_000);
