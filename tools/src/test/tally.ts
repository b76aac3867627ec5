import type { SerializedError, TestModule, TestRunEndReason } from 'vitest/node';

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * Counts a run. What keeps tests from running is a failure as much as a test that fails: a file that does not
 * load, a hook that throws, an error nobody caught, an interruption, and a run that ran nothing.
 */
export function tallyRun(
  modules: readonly Pick<TestModule, 'children' | 'errors'>[],
  unhandled: readonly SerializedError[],
  reason: TestRunEndReason,
): Tally {
  let [passed, failed] = [0, unhandled.length];
  for (const module of modules) {
    failed += module.errors().length;
    for (const suite of module.children.allSuites()) failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
  }
  const broken = reason !== 'passed' || passed === 0;
  return { passed, failed: failed === 0 && broken ? 1 : failed };
}
