// `npm run soak -- --minutes 15`: the fault harness without a fault, for long. See tools/faults/soak.ts.
import { runOnThrowaway } from '../faults/run-on-throwaway';
import { endWith } from '../terminal/end-with';

endWith(() => runOnThrowaway('soak.ts', 'npm run soak'));
