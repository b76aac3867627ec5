// `npm run test:faults`: real processes, real faults, a checker that trusts nobody. See tools/faults.
import { endWith } from '../terminal/end-with';
import { runOnThrowaway } from './run-on-throwaway';

endWith(() => runOnThrowaway('run.ts', 'npm run test:faults'));
