import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { API } from '@parley/contracts';
import type { FaultCase } from '../case';
import { someThread } from '../moves';
import { Person } from '../person';
import { within } from '../probe';
import { Screen } from '../screen';

/** The kernel's buffers of a loopback connection hold some megabytes before the program's own begin to fill. */
const MOST_NOTES = 4_000;
const AT_ONCE = 12;
/** Longer than two missed heartbeats. */
const PATIENCE_MS = 25_000;
const MOST_GROWTH_BYTES = 100_000_000;
const LONG = 'a long story '.repeat(380);

const residentBytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024;

/** A screen stops reading without going away, as a laptop that was closed does. */
export const stalledScreen: FaultCase = {
  number: 11,
  title: 'a screen stops reading its socket',
  load: { textsPerSecond: 5, repliesPerSecond: 3 },
  async strike(scene) {
    const { stage, main, demand } = scene;
    const [node] = stage.http;
    const [agent] = main.business.agents;
    if (!node || !agent) throw new Error('a node and an agent are needed');
    const thread = await someThread(scene);
    // Straight to the node: a door in between would read on the screen's behalf.
    const person = new Person(`http://localhost:${node.port}`, agent.id, 'stalled');
    person.cookie = agent.cookie;
    const screen = new Screen(person);
    main.screens.push(screen);
    await screen.open();
    await within(5_000, () => (screen.settled && screen.windows.has(thread.id) ? true : undefined));
    const ended = () => node.figure('parley_slow_sockets_total');
    const [before, memory] = [await ended(), residentBytes(node.pid)];
    screen.stall();
    let left = MOST_NOTES;
    let dropped = false;
    const writing = Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left > 0 && !dropped) {
          left -= 1;
          await agent.insist('POST', API.notes(thread.id), { clientId: randomUUID(), body: LONG });
        }
      }),
    );
    dropped =
      (await within(PATIENCE_MS, async () => ((await ended()) > before || left <= 0 ? true : undefined))) ??
      false;
    left = 0;
    await writing;
    const growth = residentBytes(node.pid) - memory;
    demand(growth < MOST_GROWTH_BYTES, `${node.name} grew by ${(growth / 1e6).toFixed(0)} MB`);
    scene.since = performance.now();
    screen.unstall();
    // Ended at the cap or, where the load fills it too slowly, because it no longer answers the heartbeat.
    const again = await within(30_000, () => (screen.connections > 1 ? true : undefined));
    demand(again === true, 'the stalled socket was never ended');
  },
};
