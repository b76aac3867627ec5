import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase, Scene } from '../case';
import { percentile } from '../percentile';
import { within } from '../probe';
import type { Screen } from '../screen';

const TEXTS = 12;
const MOST_LAG_MS = 1_000;
const CUT_EVERY_MS = 100;
const CUT = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'parley-signals' AND datname = current_database()`;

/** NOTIFY has no connection to come by: each is ended as soon as it stands again. Screens rest on the poll alone. */
export const busLost: FaultCase = {
  number: 19,
  title: 'the connections that wake other processes are ended again and again',
  async strike(scene) {
    const { stage, main, demand } = scene;
    // One screen at each node: whoever takes a text in, another process has to hear of it.
    const ports = [...stage.front.ports];
    for (const [n, screen] of main.screens.entries()) {
      stage.front.ports = [ports[n % ports.length] ?? 0];
      screen.pause();
      await screen.resume();
    }
    stage.share();
    const calm = await lags(scene, 'calm');
    let [cuts, over] = [0, false];
    const cutting = (async () => {
      while (!over) {
        cuts += (await stage.database.query(CUT)).rows.length;
        await sleep(CUT_EVERY_MS);
      }
    })();
    const lost = await lags(scene, 'deaf').finally(() => (over = true));
    await cutting;
    scene.since = performance.now();
    const [most, usual] = [Math.max(...lost), Math.max(...calm)];
    console.log(
      `   lag of screens: p50 ${percentile(lost, 0.5).toFixed(0)} ms, most ${most.toFixed(0)} ms; with the bus ${percentile(calm, 0.5).toFixed(0)} and ${usual.toFixed(0)} ms; ${cuts} connections ended`,
    );
    demand(cuts > stage.programs.length, `only ${cuts} connections were ended`);
    demand(most <= MOST_LAG_MS * scene.slowness, `a screen heard of a text ${most.toFixed(0)} ms late`);
  },
};

/** From the acknowledgement of each text until the last screen of the business has it, in ms. */
async function lags({ main, load }: Scene, word: string): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < TEXTS; n += 1) {
    const customer = main.business.customers[n % main.business.customers.length] ?? '';
    const body = `${word} ${n} `;
    await load.text(main.business, customer, body);
    const taken = performance.now();
    await within(10_000, () => (main.screens.every((screen) => has(screen, body)) ? true : undefined));
    all.push(performance.now() - taken);
  }
  return all;
}

const has = (screen: Screen, body: string): boolean =>
  [...screen.windows.values()].some(({ entries }) =>
    [...entries.values()].some((entry) => entry.kind === 'text_in' && entry.body.startsWith(body)),
  );
