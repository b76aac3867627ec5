// The reporter that `npm test` adds to Vitest: it leaves the count where the program that started Vitest looks.
import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule, TestRunEndReason } from 'vitest/node';
import { tallyRun } from './tally';

export default class TallyReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    unhandled: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const file = process.env['PARLEY_TALLY_FILE'];
    if (file) writeFileSync(file, JSON.stringify(tallyRun(modules, unhandled, reason)));
  }
}
