import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';
import { within } from '../probe';

const AWAY_MS = 4_000;
const EVENTS = 200;
const CAUGHT_UP_WITHIN_MS = 2_000;

const REVISIONS = `
  SELECT id, revision FROM conversation WHERE workspace_id = $1`;

export const longDisconnect: FaultCase = {
  number: 12,
  title: 'a screen is cut off for long, misses 200 events and returns to another node',
  load: { textsPerSecond: 40, repliesPerSecond: 15 },
  async strike(scene) {
    const { stage, main, load, demand } = scene;
    const [screen] = main.screens;
    const [here, there] = stage.http.map((program) => program.port);
    if (!screen || here === undefined || there === undefined)
      throw new Error('a screen and two nodes are needed');
    stage.front.ports = [here];
    screen.pause();
    await screen.resume();
    const revisions = async (): Promise<Map<string, number>> => {
      const { rows } = await stage.database.query<{ id: string; revision: number }>(REVISIONS, [
        main.business.workspaceId,
      ]);
      return new Map(rows.map((row) => [row.id, row.revision]));
    };
    const sum = (map: Map<string, number>): number => [...map.values()].reduce((all, one) => all + one, 0);
    const before = sum(await revisions());
    screen.pause();
    stage.front.ports = [there];
    await sleep(AWAY_MS);
    await within(30_000, async () => (sum(await revisions()) - before >= EVENTS ? true : undefined));
    // Compared while nothing moves, or the database would always be a moment ahead.
    await load.stop();
    await sleep(1_000);
    const missed = sum(await revisions()) - before;
    demand(missed >= EVENTS, `only ${missed} events were missed`);
    await screen.resume();
    scene.since = performance.now();
    const equal = await within(20_000, async () => {
      const now = await revisions();
      const same = [...now].every(([id, revision]) => screen.windows.get(id)?.revision === revision);
      return same ? performance.now() : undefined;
    });
    const took = (equal ?? Number.POSITIVE_INFINITY) - scene.since;
    demand(took <= CAUGHT_UP_WITHIN_MS, `the screen needed ${took.toFixed(0)} ms to catch up`);
    stage.share();
  },
};
