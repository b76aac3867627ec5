// `npm test`: every test there is, on a database and in a browser that this program brings. Its last line is the
// count, alone.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringBrowser } from '../browser/bring-browser';
import { startThrowaway } from '../database/throwaway';
import { runGroup } from '../processes/run-group';
import { endWith } from '../terminal/end-with';
import { describeEnd } from '../terminal/trouble';
import { withoutConfiguration } from './hermetic';
import type { Tally } from './tally';

const here = dirname(fileURLToPath(import.meta.url));
const log = (line: string) => console.log(line);

endWith(async () => {
  let tally: Tally = { passed: 0, failed: 1 };
  try {
    tally = await runTests(process.argv.slice(2));
  } catch (error) {
    console.error(`\n${describeEnd(error)}\n`);
  }
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
});

async function runTests(args: string[]): Promise<Tally> {
  const browser = bringBrowser(log);
  const cluster = await startThrowaway({ fsync: false, what: 'npm test', log });
  const notes = await mkdtemp(join(tmpdir(), 'parley-tally-'));
  const tallyFile = join(notes, 'tally.json');
  try {
    const { code } = await runGroup(vitestCommand(args), {
      env: {
        ...withoutConfiguration(process.env),
        TEST_DATABASE_URL: cluster.url('postgres'),
        CHROMIUM_PATH: browser,
        PARLEY_TALLY_FILE: tallyFile,
      },
    });
    return await readTally(tallyFile, code);
  } finally {
    await cluster.stop();
    await rm(notes, { recursive: true, force: true });
  }
}

// One number for all projects, as Vitest wants of projects that run together: what a small machine bears when half of
// the tests talk to the database.
const WORKERS = 2;

function vitestCommand(args: string[]): string[] {
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const reporters = ['default', join(here, 'tally-reporter.ts')].map((one) => `--reporter=${one}`);
  return [vitest, 'run', `--maxWorkers=${WORKERS}`, ...reporters, ...args];
}

/** The reporter's count; a run that ended badly without saying so (a crash, an interruption) has failed. */
async function readTally(file: string, code: number): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => '{"passed":0,"failed":1}');
  const { passed, failed } = JSON.parse(text) as Tally;
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
