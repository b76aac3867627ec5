// `npm run test:faults`: real processes, real faults, a checker that trusts nobody. See tools/faults.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeThrowawayFolder } from '../database/throwaway';
import { runGroup } from '../processes/run-group';
import { endWith } from '../terminal/end-with';
import { withoutConfiguration } from '../test/hermetic';

const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'faults', 'run.ts');

endWith(async () => {
  const { dataDir, remove } = await makeThrowawayFolder('npm run test:faults');
  try {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const { code, interrupted } = await runGroup(['--import', tsx, program, ...process.argv.slice(2)], {
      env: { ...withoutConfiguration(process.env), FAULTS_DATA_DIR: dataDir },
    });
    return interrupted ? 130 : code;
  } finally {
    await remove();
  }
});
