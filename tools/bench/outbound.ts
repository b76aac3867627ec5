// Replies per second that the simulator accepts, 50 threads, pacing off, beside plain pg and HTTP doing the same
// statements and bytes; and the same with a million finished deliveries in the table. Rounds alternate, so that a
// noisy minute hits all of them. Receipts are left out on all sides: they are the way in.
import { type Server, analyse, demoDatabase, startApi, startSimulator } from './support/demo';
import { FloorSender } from './support/floor-sender';
import { Replies } from './support/replies';
import { printTable } from './support/statistics';

const THREADS = 50;
const FINISHED = 1_000_000;
const TEXTS = 600;
const ROUNDS = 3;

/** Puts the texts in the queue all at once and tells how many a second were accepted. */
async function drain(replies: Replies, send: () => Promise<void>): Promise<number> {
  await replies.queue(TEXTS);
  const began = performance.now();
  await send();
  await replies.empty();
  return (1_000 * TEXTS) / (performance.now() - began);
}

const median = (sample: readonly number[]): number =>
  [...sample].sort((a, b) => a - b)[Math.floor(sample.length / 2)] ?? Number.NaN;

async function measure(): Promise<Record<'floor' | 'empty' | 'full', number[]>> {
  const simulator = await startSimulator();
  const [bare, few, many] = [
    await demoDatabase('floor'),
    await demoDatabase('empty'),
    await demoDatabase('full'),
  ];
  const replies = await Promise.all(
    [bare, few, many].map((one) => Replies.prepare(one.url, simulator.url, THREADS)),
  );
  const [ofBare, ofFew, ofMany] = replies as [Replies, Replies, Replies];
  await ofMany.finish(FINISHED);
  await analyse(bare.url);
  const floor = await FloorSender.open(bare.url, simulator.url);
  const apis: Server[] = [await startApi(few.env), await startApi(many.env)];
  const results = { floor: [] as number[], empty: [] as number[], full: [] as number[] };
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const figures = {
        floor: await drain(ofBare, () => floor.run()),
        empty: await drain(ofFew, async () => undefined),
        full: await drain(ofMany, async () => undefined),
      };
      // The first round warms everything up.
      if (round === 0) continue;
      for (const name of ['floor', 'empty', 'full'] as const) results[name].push(figures[name]);
    }
  } finally {
    for (const api of apis) await api.stop();
    await floor.close();
    for (const one of replies) await one.close();
    await simulator.stop();
    for (const one of [bare, few, many]) await one.drop();
  }
  return results;
}

const results = await measure();
const [floor, empty, full] = [median(results.floor), median(results.empty), median(results.full)];
console.log(`\nReplies out, ${THREADS} threads, medians of ${ROUNDS} rounds of ${TEXTS} texts\n`);
printTable([
  {
    what: 'accepted per second',
    figure: empty.toFixed(0),
    floor: floor.toFixed(0),
    ratio: `${((100 * empty) / floor).toFixed(0)} %`,
    aim: '>= 40 %',
  },
]);
console.log('\nWith finished deliveries in the table, beside none\n');
printTable([
  {
    what: `${FINISHED.toLocaleString('en')} finished`,
    figure: full.toFixed(0),
    floor: empty.toFixed(0),
    ratio: `${(empty / full).toFixed(2)}x`,
    aim: '<= 1.20x',
  },
]);
