// One run: businesses are opened, load sets in, the fault strikes at a moment that chance picks, the house recovers,
// everything comes to a halt, and the checker compares what the witnesses say.
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase, Result, Scene } from './case';
import { check } from './check/check';
import type { Finding } from './check/finding';
import { type Evidence, gather, NOTHING_FORGOTTEN } from './evidence';
import { type Crew, Load } from './load';
import { Random } from './random';
import { probe } from './probe';
import { quiesce } from './quiesce';
import { Screen } from './screen';
import type { Stage } from './stage';

const USUAL_LOAD = { textsPerSecond: 14, repliesPerSecond: 10 };
const BEFORE_MS = [600, 1_800] as const;
const AFTER_MS = 1_200;
/** A probe takes less on a machine that has nothing else to do; where it takes longer, recovering may too. */
const BRISK_MS = 700;

export interface Performance extends Result {
  /** What the checker would say if the witnesses said something else. */
  recheck(tamper: ((evidence: Evidence) => Evidence) | undefined): Finding[];
}

export async function perform(stage: Stage, fault: FaultCase, seed: number): Promise<Performance> {
  const random = new Random(seed * 1_000 + fault.number);
  stage.acknowledged.clear();
  stage.refused.clear();
  const main = await openCrew(stage, random, { name: 'main', agents: 2, customers: 12 });
  const other = await openCrew(stage, random, { name: 'other', agents: 1, customers: 5 });
  const crews = [main, other];
  const load = new Load(crews, stage.carrier, random);
  const findings: Finding[] = [];
  const scene: Scene = {
    stage,
    random,
    load,
    main,
    other,
    forgotten: NOTHING_FORGOTTEN,
    since: 0,
    slowness: 1,
    demand: (promise, what) => {
      if (!promise) findings.push({ wrong: 'broken', what });
    },
  };
  try {
    load.start(fault.load ?? USUAL_LOAD);
    await sleep(random.between(...BEFORE_MS));
    scene.slowness = Math.max(1, (await calmProbe(scene)) / BRISK_MS);
    scene.since = performance.now();
    await fault.strike(scene);
    const recovered = await probe(scene);
    const recoveryMs = recovered === null ? null : recovered - scene.since;
    scene.demand(recoveryMs !== null, 'it did not work again');
    const limit = (fault.recoverWithinMs ?? Number.POSITIVE_INFINITY) * scene.slowness;
    scene.demand((recoveryMs ?? 0) <= limit, `it took ${recoveryMs} ms to work again`);
    await sleep(AFTER_MS);
    await load.stop();
    await stage.mend();
    await quiesce(stage, crews);
    await fault.after?.(scene);
    // Looking into what is missing may have brought something in.
    await quiesce(stage, crews);
    const evidence = await gather({ ...stage, crews, promised: load.promised, forgotten: scene.forgotten });
    findings.push(...check(evidence).filter(({ wrong }) => wrong !== 'late' || !fault.late));
    return {
      seed,
      operations: load.operations,
      recoveryMs,
      findings,
      recheck: (tamper) => check(tamper?.(evidence) ?? evidence),
    };
  } finally {
    await load.stop().catch(() => undefined);
    for (const { screens } of crews) for (const screen of screens) screen.close();
  }
}

/** How long a text, its answer and the way to the handset take before anything has happened. */
async function calmProbe(scene: Scene): Promise<number> {
  const began = performance.now();
  const worked = await probe(scene);
  scene.demand(worked !== null, 'it did not work before the fault');
  return (worked ?? began) - began;
}

async function openCrew(
  stage: Stage,
  random: Random,
  wanted: { name: string; agents: number; customers: number },
): Promise<Crew> {
  const business = await stage.openBusiness(wanted, random);
  const screens = business.agents.map((person) => new Screen(person));
  await Promise.all(screens.map((screen) => screen.open()));
  return { business, screens };
}
