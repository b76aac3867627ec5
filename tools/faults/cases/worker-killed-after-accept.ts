import type { FaultCase } from '../case';
import { isSend, replyToSomeone, startWorkers } from '../moves';

let sid = '';

/** The carrier has the text, its answer finds nobody: the workers die with it in the wire. */
export const workerKilledAfterAccept: FaultCase = {
  number: 2,
  title: 'kill -9 of the workers after the carrier took it, before the commit',
  async strike(scene) {
    const { stage, random, main } = scene;
    // Either a receipt tells later, or only the carrier's list can.
    const fault = random.chance(0.5) ? 'delayed' : 'lost';
    for (const number of main.business.numbers)
      await stage.carrier.fault({ fault, number, target: 'status', delayMs: 2_500 });
    const killed = new Promise<void>((resolve) => {
      stage.carrierDoor.meddler = async (passing, forward) => {
        const answer = await forward();
        if (!isSend(passing, main.business) || answer?.status !== 201) return answer;
        stage.carrierDoor.meddler = undefined;
        sid = String((JSON.parse(answer.body.toString('utf8')) as { sid?: unknown }).sid);
        scene.since = performance.now();
        await Promise.all(stage.workers.map((worker) => worker.kill()));
        resolve();
        return null;
      };
    });
    await replyToSomeone(scene);
    await killed;
    await stage.carrier.clearFaults();
    await startWorkers(stage);
  },
  async after({ stage, demand }) {
    const { rows } = await stage.database.query<{ state: string; attempts: number }>(
      `SELECT delivery.state, delivery.attempts FROM attempt
       JOIN delivery ON delivery.workspace_id = attempt.workspace_id AND delivery.id = attempt.delivery_id
       WHERE attempt.carrier_message_id = $1`,
      [sid],
    );
    const [row] = rows;
    demand(row !== undefined, `the text ${sid} was never found again`);
    demand(row?.attempts === 1, `the text ${sid} was tried ${row?.attempts} times`);
  },
};
