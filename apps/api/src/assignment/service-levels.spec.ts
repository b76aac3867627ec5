import type { Calendar, ServiceWarning } from '@parley/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/test-app';
import type { Queue } from '../queues/queues.entities';
import { alike, aQueue, waits } from './assignment.fixture';
import { WarnServiceLevels } from './warn-service-levels';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function warned(queue: Queue): Promise<[string, string][]> {
  while (await app.app.get(WarnServiceLevels).round());
  const rows = await app.database.query<{ payload: ServiceWarning }>(
    `SELECT payload FROM outbox WHERE workspace_id = $1 AND topic = 'service' ORDER BY id`,
    [queue.workspaceId],
  );
  return rows.map(({ payload }) => [payload.conversationId, payload.state]);
}
const promising = (given: Partial<Queue> = {}): Promise<Queue> =>
  aQueue(app.database, { strategy: 'manual', firstAnswerMinutes: 20, ...given });

test('hundreds that are near hold up the warning of no other', async () => {
  const queue = await promising();
  await alike(app.database, await waits(app.database, queue, 17), 249);
  expect(await warned(queue)).toHaveLength(250);
  const next = await waits(app.database, queue, 16);
  expect((await warned(queue)).slice(250)).toEqual([[next.id, 'near']]);
  const late = await waits(app.database, queue, 21);
  expect((await warned(queue)).slice(251)).toEqual([[late.id, 'late']]);
});

test('a customer who waits anew is warned of anew', async () => {
  const queue = await promising();
  const thread = await waits(app.database, queue, 30);
  await warned(queue);
  const since = new Date(Date.now() - 16 * 60_000);
  await app.database.query(`UPDATE conversation SET waiting_since = $2 WHERE id = $1`, [thread.id, since]);
  expect(await warned(queue)).toEqual([
    [thread.id, 'late'],
    [thread.id, 'near'],
  ]);
});

test('hours in which the queue is closed count for nothing', async () => {
  // A zone in which it is noon, so that the day holds all of it.
  const ahead = 12 - new Date().getUTCHours();
  const timeZone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  const minute = new Date().getUTCMinutes();
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const openSince = (minutes: number): Calendar => {
    const span = [{ from: clock(12 * 60 + minute - minutes), to: '23:00' }];
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
    return { timeZone, week: Object.fromEntries(days.map((day) => [day, span])), specialDays: [] };
  };
  const queue = await promising({ calendar: openSince(5) });
  const { workspaceId } = queue;
  const opened = await promising({ workspaceId, calendar: openSince(17) });
  const long = await promising({ workspaceId, calendar: openSince(30) });
  // All night, and they were closed.
  await waits(app.database, queue, 6 * 60);
  const near = await waits(app.database, opened, 6 * 60);
  const late = await waits(app.database, long, 6 * 60);
  expect((await warned(queue)).toSorted()).toEqual(
    [
      [near.id, 'near'],
      [late.id, 'late'],
    ].toSorted(),
  );
});
