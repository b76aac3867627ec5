import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';

const FOR_MS = 2_500;

export const answerTimesOut: FaultCase = {
  number: 3,
  title: 'the carrier takes it, the answer never comes',
  async strike(scene) {
    const { stage, random, main } = scene;
    const fault = random.chance(0.5) ? 'accept_then_timeout' : 'accept_then_reset';
    for (const number of main.business.numbers) await stage.carrier.fault({ fault, number, rate: 0.5 });
    await sleep(FOR_MS);
    await stage.carrier.clearFaults();
    scene.since = performance.now();
  },
};
