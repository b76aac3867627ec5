import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';

const FOR_MS = 3_000;
/** The neighbour's texts leave as on any day. */
const NEIGHBOUR_MS = 2_000;

let began: Date | undefined;

export const carrierRefuses: FaultCase = {
  number: 4,
  title: '429 with Retry-After and 503 at one number',
  async strike(scene) {
    const { stage, main } = scene;
    const number = main.business.numbers[0] ?? '';
    began = (await stage.database.query<{ now: Date }>('SELECT clock_timestamp() AS now')).rows[0]?.now;
    await stage.carrier.fault({ fault: '429', number, rate: 0.8 });
    await stage.carrier.fault({ fault: '503', number, rate: 0.3 });
    await sleep(FOR_MS);
    await stage.carrier.clearFaults();
    scene.since = performance.now();
  },
  async after({ stage, main, demand }) {
    const { rows } = await stage.database.query<{ slowest: number | null; refused: string }>(
      `SELECT max(extract(epoch FROM attempt.finished_at - delivery.created_at) * 1000)
          FILTER (WHERE number.number = $2) AS slowest,
        count(*) FILTER (WHERE number.number = $4 AND attempt.processed = 'no') AS refused
       FROM delivery
       JOIN attempt ON attempt.workspace_id = delivery.workspace_id AND attempt.delivery_id = delivery.id
       JOIN business_number number
         ON number.workspace_id = attempt.workspace_id AND number.id = attempt.business_number_id
       WHERE delivery.workspace_id = $1 AND delivery.created_at BETWEEN $3 AND $3 + interval '${FOR_MS} milliseconds'`,
      [main.business.workspaceId, main.business.numbers[1], began, main.business.numbers[0]],
    );
    demand(Number(rows[0]?.refused) > 0, 'nothing was refused');
    const slowest = Number(rows[0]?.slowest ?? 0);
    demand(slowest <= NEIGHBOUR_MS, `a text of the neighbouring number took ${slowest.toFixed(0)} ms`);
  },
};
