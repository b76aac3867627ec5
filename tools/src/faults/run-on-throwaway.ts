import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeThrowawayFolder } from '../database/throwaway';
import { runGroup } from '../processes/run-group';
import { withoutConfiguration } from '../test/hermetic';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'faults');

/** Runs a program of tools/faults, gives it a folder for its cluster, and ends whatever it leaves behind. */
export async function runOnThrowaway(program: string, what: string): Promise<number> {
  const { dataDir, remove } = await makeThrowawayFolder(what);
  try {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const args = ['--import', tsx, join(folder, program), ...process.argv.slice(2)];
    const { code, interrupted } = await runGroup(args, {
      env: { ...withoutConfiguration(process.env), FAULTS_DATA_DIR: dataDir },
    });
    return interrupted ? 130 : code;
  } finally {
    await remove();
  }
}
