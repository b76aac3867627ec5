import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeThrowawayFolder } from '../src/database/throwaway';
import type { Wrong } from './check/finding';
import { calm, PLANTS } from './plants';
import { perform } from './perform';
import { Stage } from './stage';

let stage: Stage;
let folder: { dataDir: string; remove(): Promise<void> };

beforeAll(async () => {
  folder = await makeThrowawayFolder('the spec of the fault harness');
  stage = await Stage.build({ dataDir: folder.dataDir });
});
afterAll(async () => {
  await stage?.close();
  await folder?.remove();
});

const someOf =
  (expects: readonly Wrong[]) =>
  (found: readonly Wrong[]): boolean =>
    found.some((wrong) => expects.includes(wrong));

test('a calm day is green, and every planted bug is found on it', async () => {
  const tampers = Object.values(PLANTS).filter((plant) => plant.tamper);
  const untouched = await perform(stage, calm(undefined), 1);
  expect(untouched.findings).toEqual([]);
  for (const { expects, tamper } of tampers)
    expect(untouched.recheck(tamper).map((finding) => finding.wrong)).toSatisfy(someOf(expects));
}, 120_000);

test.each(Object.entries(PLANTS).filter(([, plant]) => plant.strike))(
  'the checker finds "%s", planted at the door of real processes',
  async (_, plant) => {
    const { findings } = await perform(stage, calm(plant), 1);
    expect(findings.map((finding) => finding.wrong)).toSatisfy(someOf(plant.expects));
  },
  120_000,
);
