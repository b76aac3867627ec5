import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { API, type ConversationChange, type OutgoingSummary, type Pause } from '@parley/contracts';
import { type Backup, takeBackup } from '../backup';
import type { FaultCase, Scene } from '../case';
import { deliveryOf, isOut } from '../check/taken';
import { replyToSomeone, someThread } from '../moves';
import { within } from '../probe';
import { restoreMissing } from '../restore-missing';

const QUEUED = 4;
const KNOWN_MS = 500;
/** Ahead of when it is written; on a slow machine writing it takes a while. */
const SCHEDULED_MS = 1_000;
const LOST_MS = 2_000;
const HELD = `
  SELECT delivery.id, delivery.state, delivery.attempts FROM delivery
  JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
  WHERE delivery.workspace_id = $1 AND attempt.code = 'parley:restored'`;
const RECOVERED = `SELECT 1 FROM entry WHERE workspace_id = $1 AND recovered_late`;

/**
 * A base backup and archived WAL bring the house back to a moment at which texts wait, behind a pause and for their
 * time. All of them leave in the time that is then lost, with the replies and the customers' texts of that time.
 */
export const backupRestored: FaultCase = {
  number: 20,
  title: 'the database is restored to a moment before its last texts left',
  async strike(scene) {
    const { stage, main, load } = scene;
    const backup = await takeBackup(stage.postgres, stage.database);
    try {
      const { moment, known, pause } = await waitingAtMoment(scene);
      await loseTime(scene, pause);
      await load.stop();
      await Promise.all(stage.programs.map((program) => program.kill()));
      scene.forgotten = {
        events: new Set([...stage.acknowledged.keys()].filter((key) => !known.events.has(key))),
        deliveries: await deliveriesOf(scene),
        promised: new Set(load.promised.slice(known.promised).map(({ clientId }) => clientId)),
      };
      // Nobody answers these: the carrier gives them up.
      for (const customer of main.business.customers.slice(0, 2))
        await load.text(main.business, customer, 'is anybody there');
      await bringBack(scene, backup, moment);
      await main.business.admin.insist<Pause>('POST', API.endPause(pause), { reason: null });
    } finally {
      await backup.remove();
    }
    const { restored } = await main.business.admin.insist<OutgoingSummary>('GET', API.outgoingSummary);
    scene.demand(restored !== null, 'nothing is said of the restore');
    load.start({ textsPerSecond: 14, repliesPerSecond: 10 });
  },
  async after(scene) {
    const { stage, main, other, demand } = scene;
    const missing = await restoreMissing(stage, [main, other]);
    demand(missing.length === 0, `${missing.length} texts of the lost time did not come back`);
    const query = async <Row extends object>(sql: string): Promise<Row[]> =>
      (await stage.database.query<Row & { [name: string]: unknown }>(sql, [main.business.workspaceId])).rows;
    demand((await query(RECOVERED)).length > 0, 'nothing had to be recovered');
    const taken = new Set((await stage.carrier.messages()).filter(isOut).map(deliveryOf));
    const ask = async () =>
      (await query<{ id: string; state: string; attempts: number }>(HELD)).filter(({ id }) => taken.has(id));
    const held = await ask();
    demand(held.length > QUEUED, `only ${held.length} texts had left and were held`);
    const settled = await within(20_000, async () =>
      (await ask()).every(({ state }) => ['sent', 'delivered'].includes(state)) ? true : undefined,
    );
    demand(settled === true, 'texts that had left were not recognised');
    demand(
      held.every(({ attempts }) => attempts === 1),
      'something that was held was sent again',
    );
  },
};

/** Texts behind a pause, one scheduled for the time to be lost, and what happens to be on its way. */
async function waitingAtMoment(scene: Scene) {
  const { stage, main, load, slowness } = scene;
  const { id: pause } = await main.business.admin.insist<Pause>('POST', API.pauses, {
    target: { scope: 'all' },
    reason: 'before the restore',
  });
  for (let n = 0; n < QUEUED; n += 1) await replyToSomeone(scene);
  const head = await someThread(scene);
  const scheduled = {
    clientId: randomUUID(),
    body: 'in good time',
    basedOnPosition: head.lastPosition,
    confirmStale: true,
    sendAt: new Date(Date.now() + KNOWN_MS + SCHEDULED_MS * slowness).toISOString(),
  };
  await main.business.admin.insist<ConversationChange>('POST', API.replies(head.id), scheduled);
  await sleep(KNOWN_MS);
  // First what is known for sure, then the moment: what is acknowledged is committed.
  const known = { events: new Set(stage.acknowledged.keys()), promised: load.promised.length };
  const { rows } = await stage.database.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const moment = rows[0]?.now;
  if (!moment) throw new Error('the database has no time');
  return { moment, known, pause };
}

/** The time that will be lost: what waited leaves, and there is more of everything. */
async function loseTime(scene: Scene, pause: string): Promise<void> {
  const { stage, main, demand } = scene;
  await main.business.admin.insist<Pause>('POST', API.endPause(pause), { reason: null });
  await sleep(LOST_MS);
  const gone = await within(20_000, async () =>
    (await stage.carrier.messages()).some(({ body }) => body === 'in good time') ? true : undefined,
  );
  demand(gone === true, 'the scheduled text did not leave in the time that is lost');
}

async function deliveriesOf({ stage, main, other }: Scene): Promise<Set<string>> {
  const { rows } = await stage.database.query<{ id: string }>(
    'SELECT id FROM delivery WHERE workspace_id = ANY ($1)',
    [[main, other].map(({ business }) => business.workspaceId)],
  );
  return new Set(rows.map(({ id }) => id));
}

async function bringBack(scene: Scene, backup: Backup, moment: Date): Promise<void> {
  const { stage } = scene;
  await backup.archiveAll();
  await stage.postgres.stop();
  scene.since = performance.now();
  await stage.postgres.restore(backup, moment);
  await Promise.all(stage.programs.map((program) => program.start()));
}
