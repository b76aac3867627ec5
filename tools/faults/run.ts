// The program behind `npm run test:faults`; main.ts gives it a folder for its cluster and ends what it leaves behind.
import { endWith } from '../src/terminal/end-with';
import { type Arguments, readArguments } from './arguments';
import type { FaultCase, Result } from './case';
import { CASES } from './cases';
import { perform } from './perform';
import { Stage } from './stage';
import { findingsOf, type Line, isGreen, tableOf, wordsOf } from './table';

endWith(async () => {
  const wanted = readArguments(process.argv.slice(2));
  const dataDir = process.env['FAULTS_DATA_DIR'];
  if (!dataDir) throw new Error('Run it as "npm run test:faults".');
  const began = performance.now();
  const lines = await strikeAll(dataDir, wanted);
  console.log(`\n${tableOf(lines).join('\n')}`);
  // Once more below the table: of a long run the end is what is kept.
  const wrongs = findingsOf(lines);
  if (wrongs.length > 0) console.log(`\n${wrongs.join('\n')}`);
  const red = lines.filter((line) => !isGreen(line)).length;
  const took = ((performance.now() - began) / 1_000).toFixed(0);
  console.log(`\n${lines.length - red} of ${lines.length} faults green, in ${took} s`);
  return red === 0 ? 0 : 1;
});

async function strikeAll(dataDir: string, { seeds, from, only }: Arguments): Promise<Line[]> {
  const chosen = CASES.filter((fault) => only.length === 0 || only.includes(fault.number));
  const lines: Line[] = chosen.map((fault) => ({ fault, results: [] }));
  let stage: Stage | undefined;
  try {
    for (const line of lines) {
      const fault = line.fault as FaultCase;
      for (let seed = from; seed < from + seeds; seed += 1) {
        stage ??= await Stage.build({ dataDir });
        const result = await strike(stage, fault, seed);
        line.results.push(result);
        if (result.findings.length === 0) continue;
        // What went wrong may lie in the house itself: the next one gets a new one.
        console.log(stage.lastWords());
        await stage.close();
        stage = undefined;
      }
    }
    return lines;
  } finally {
    await stage?.close();
  }
}

async function strike(stage: Stage, fault: FaultCase, seed: number): Promise<Result> {
  const began = performance.now();
  const result = await perform(stage, fault, seed).catch((error: unknown): Result => ({
    seed,
    operations: 0,
    recoveryMs: null,
    findings: [{ wrong: 'broken', what: `the run itself failed: ${(error as Error).stack}` }],
  }));
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const verdict = result.findings.length === 0 ? 'green' : `${result.findings.length} findings`;
  console.log(`${String(fault.number).padStart(2)} ${fault.title}, seed ${seed}: ${verdict}, ${seconds} s`);
  for (const line of wordsOf(result)) console.log(`   ${line}`);
  return result;
}
