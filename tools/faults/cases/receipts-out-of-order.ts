import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';

const FOR_MS = 3_000;

export const receiptsOutOfOrder: FaultCase = {
  number: 9,
  title: 'receipts doubled, reordered, late, and before the answer to the send',
  async strike(scene) {
    const { carrier } = scene.stage;
    await carrier.fault({ fault: 'duplicate', target: 'status', rate: 0.5 });
    await carrier.fault({ fault: 'reordered', target: 'status', rate: 0.5, delayMs: 300 });
    await carrier.fault({ fault: 'delayed', target: 'status', rate: 0.3, delayMs: 500 });
    await carrier.fault({ fault: 'duplicate', target: 'inbound', rate: 0.3 });
    scene.stage.carrierDoor.meddler = async (_passing, forward) => {
      const answer = await forward();
      // The answer to the send is held up until its receipts have overtaken it.
      if (scene.random.chance(0.4)) await sleep(700);
      return answer;
    };
    await sleep(FOR_MS);
    await carrier.clearFaults();
    scene.stage.carrierDoor.meddler = undefined;
    scene.since = performance.now();
  },
};
