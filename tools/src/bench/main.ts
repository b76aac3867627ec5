// `npm run bench -- NAME`: runs tools/bench/NAME.ts against a database of its own that syncs to disk as a real one does.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startThrowaway } from '../database/throwaway';
import { runGroup } from '../processes/run-group';
import { endWith } from '../terminal/end-with';
import { Trouble } from '../terminal/trouble';
import { withoutConfiguration } from '../test/hermetic';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'bench');

endWith(async () => {
  const [name, ...args] = process.argv.slice(2);
  const file = pickBenchmark(name);
  const cluster = await startThrowaway({ fsync: true, what: `npm run bench ${name}`, log: console.log });
  try {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const { code, interrupted } = await runGroup(['--import', tsx, file, ...args], {
      env: { ...withoutConfiguration(process.env), BENCH_DATABASE_URL: cluster.url('postgres') },
    });
    return interrupted ? 130 : code;
  } finally {
    await cluster.stop();
  }
});

function pickBenchmark(name: string | undefined): string {
  const names = listBenchmarks();
  if (name !== undefined && names.includes(name)) return join(folder, `${name}.ts`);
  throw new Trouble(
    name === undefined ? 'Which benchmark?' : `There is no benchmark "${name}".`,
    names.map((one) => `npm run bench -- ${one}`),
  );
}

function listBenchmarks(): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
      .sort();
  } catch {
    return [];
  }
}
