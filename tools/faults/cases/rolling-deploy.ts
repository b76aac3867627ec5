import type { FaultCase } from '../case';

const STOP_WITHIN_MS = 10_000;

let before: number[] = [];

/** Each process gets its successor first, then is asked to go, as a rolling deploy does. */
export const rollingDeploy: FaultCase = {
  number: 16,
  title: 'SIGTERM of every process in turn, under load',
  async strike(scene) {
    const { stage, main, other, demand } = scene;
    const screens = [...main.screens, ...other.screens];
    before = screens.map((screen) => screen.connections);
    for (const role of ['worker', 'http'] as const) {
      const retiring = (role === 'http' ? stage.http : stage.workers).splice(0);
      const successors = await Promise.all(retiring.map(() => stage.make(role)));
      await Promise.all(successors.map((program) => program.start()));
      (role === 'http' ? stage.http : stage.workers).push(...successors);
      stage.share();
      for (const program of retiring) {
        const { code, ms } = await program.terminate();
        demand(
          code === 0 && ms < STOP_WITHIN_MS,
          `${program.name} ended with ${code} after ${ms.toFixed(0)} ms`,
        );
      }
    }
    scene.since = performance.now();
  },
  async after({ main, other, demand }) {
    const screens = [...main.screens, ...other.screens];
    for (const [n, screen] of screens.entries()) {
      const again = screen.connections - (before[n] ?? 0);
      demand(again <= 1, `${screen.person.title} had to connect ${again} times`);
    }
  },
};
