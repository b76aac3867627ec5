// The program behind `npm run soak`: load both ways for as long as one likes, then the same checker as after a fault,
// and a look at whether the heap that is left after a collection grows.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Conversation } from '@parley/contracts';
import { endWith } from '../src/terminal/end-with';
import { Trouble } from '../src/terminal/trouble';
import { check } from './check/check';
import type { Finding } from './check/finding';
import { gather } from './evidence';
import { Heap } from './heap';
import { type Crew, Load } from './load';
import { quiesce } from './quiesce';
import { Random } from './random';
import { restoreMissing } from './restore-missing';
import { Screen } from './screen';
import { Stage } from './stage';

const PER_SECOND = 50;
/** As many as text in a quarter of an hour, some of them more than once. */
const CUSTOMERS = 3_000;
/** An agent has some threads open, not all that there are. */
const isOpened = ({ contact }: Conversation): boolean => contact.number.endsWith('7');
const WARM_UP_MS = 5_000;
const SAMPLE_EVERY_MS = 15_000;
/** MB a minute of heap after collection, by least squares over the last two thirds of the run, for each process. */
const MOST_GROWTH = 1;
/** The outbox is swept after an hour, and the checker wants all of it. */
const MOST_MINUTES = 45;
const SHOWN = 20;

const EVENTS = `
  SELECT count(*)::int AS n, concat_ws(' ', kind, outcome, reason) AS what FROM carrier_event GROUP BY 2 ORDER BY 1 DESC`;

endWith(async () => {
  const minutes = readMinutes(process.argv.slice(2));
  const dataDir = process.env['FAULTS_DATA_DIR'];
  if (!dataDir) throw new Error('Run it as "npm run soak".');
  const preload = fileURLToPath(new URL('./report-heap.cjs', import.meta.url));
  const stage = await Stage.build({
    dataDir,
    start: (program) => ({
      args: ['--expose-gc', '--require', preload],
      env: { HEAP_FILE: join(dataDir, `${program.name}.heap`) },
    }),
  });
  try {
    return await soak(stage, minutes, dataDir);
  } finally {
    await stage.close();
  }
});

async function soak(stage: Stage, minutes: number, dataDir: string): Promise<number> {
  const random = new Random(1);
  const crews = [
    await openCrew(stage, random, 'main', CUSTOMERS),
    await openCrew(stage, random, 'other', CUSTOMERS / 3),
  ];
  const load = new Load(crews, stage.carrier, random);
  const heaps = stage.programs.map((program) => new Heap(program, join(dataDir, `${program.name}.heap`)));
  // Programs that have just started are given a moment of less, as a balancer would.
  load.start({ textsPerSecond: PER_SECOND / 5, repliesPerSecond: PER_SECOND / 5 });
  await sleep(WARM_UP_MS);
  await load.stop();
  const [textsBefore, repliesBefore] = [load.texts, load.promised.length];
  const began = performance.now();
  load.start({ textsPerSecond: PER_SECOND, repliesPerSecond: PER_SECOND });
  for (const until = began + minutes * 60_000; performance.now() < until;) {
    await sleep(Math.min(SAMPLE_EVERY_MS, until - performance.now()));
    await Promise.all(heaps.map((heap) => heap.sample()));
    const left = heaps.map((heap) => `${heap.program.name} ${heap.latest.toFixed(1)} MB`).join(', ');
    console.log(
      `${((performance.now() - began) / 60_000).toFixed(1)} min: ${load.texts} texts, ${load.promised.length} replies; ${left}`,
    );
  }
  const seconds = (performance.now() - began) / 1_000;
  const [texts, replies] = [load.texts - textsBefore, load.promised.length - repliesBefore];
  await load.stop();
  await quiesce(stage, crews);
  const refusals = stage.refusals;
  const missing = await restoreMissing(stage, crews);
  await quiesce(stage, crews);
  const evidence = await gather({ ...stage, crews, promised: load.promised });
  const findings = check(evidence);
  findings.push(...missing.map((key): Finding => ({ wrong: 'lost', what: `${key} is in no thread` })));
  for (const { screens } of crews) for (const screen of screens) screen.close();

  console.log(
    `\n${(texts / seconds).toFixed(1)} texts/s in, ${(replies / seconds).toFixed(1)} replies/s out, ${load.refused} refused as stale, ${refusals} answered 5xx and sent again or restored`,
  );
  const inbound = evidence.messages.filter((message) => message.direction === 'inbound').length;
  const inThreads = evidence.entries.filter((entry) => entry.kind === 'text_in').length;
  const taken = evidence.messages.length - inbound;
  const promised = evidence.promised.length;
  console.log(
    `texts: ${inbound} handed in, ${inThreads} in threads; replies: ${promised} promised, ${evidence.deliveries.length} deliveries (automatic ones too), ${taken} taken, ${evidence.reached.length} on handsets`,
  );
  for (const heap of heaps)
    console.log(
      `${heap.program.name}: heap after collection ${heap.latest.toFixed(1)} MB, slope ${heap.slope().toFixed(2)} MB/min (at most ${MOST_GROWTH})`,
    );
  console.log(findings.length === 0 ? 'the ledgers are equal' : `${findings.length} findings`);
  if (findings.length > 0) {
    const kinds = new Map<string, number>();
    for (const { wrong } of findings) kinds.set(wrong, (kinds.get(wrong) ?? 0) + 1);
    console.log([...kinds].map(([wrong, n]) => `${n} ${wrong}`).join(', '));
    for (const row of (await stage.database.query<{ n: number; what: string }>(EVENTS)).rows)
      console.log(`${row.n} carrier's events: ${row.what}`);
    for (const program of stage.programs)
      for (const [what, n] of await program.complaints()) console.log(`${program.name}: ${n} times ${what}`);
  }
  for (const { wrong, what } of findings.slice(0, SHOWN)) console.log(`   ${wrong}: ${what}`);
  return findings.length === 0 && heaps.every((heap) => heap.slope() <= MOST_GROWTH) ? 0 : 1;
}

async function openCrew(stage: Stage, random: Random, name: string, customers: number): Promise<Crew> {
  const business = await stage.openBusiness({ name, agents: 2, customers, pace: 1_000 }, random);
  const screens = business.agents.map((person) => new Screen(person, isOpened));
  await Promise.all(screens.map((screen) => screen.open()));
  return { business, screens };
}

function readMinutes(args: string[]): number {
  const { values } = parseArgs({ args, options: { minutes: { type: 'string', default: '15' } } });
  const minutes = Number(values.minutes);
  if (minutes > 0 && minutes <= MOST_MINUTES) return minutes;
  throw new Trouble(`Minutes are more than 0 and at most ${MOST_MINUTES}.`, ['npm run soak -- --minutes 15']);
}
