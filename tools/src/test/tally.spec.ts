import { expect, test } from 'vitest';
import type { TestModule } from 'vitest/node';
import { tallyRun } from './tally';

type State = 'passed' | 'failed' | 'skipped';

function module(states: State[], { errors = 0, suiteErrors = 0 } = {}): TestModule {
  const some = (count: number) => Array.from({ length: count }, () => ({ message: 'broken' }));
  return {
    errors: () => some(errors),
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => [{ errors: () => some(suiteErrors) }],
    },
  } as unknown as TestModule;
}

const unhandled = [{ message: 'nobody caught this' }];

test.each([
  [
    'tests that pass and fail are counted',
    [module(['passed', 'failed']), module(['passed'])],
    [],
    'failed',
    2,
    1,
  ],
  ['a skipped test is neither', [module(['passed', 'skipped'])], [], 'passed', 1, 0],
  [
    'a file that does not load is a failure',
    [module(['passed']), module([], { errors: 1 })],
    [],
    'failed',
    1,
    1,
  ],
  [
    'a hook that throws is a failure',
    [module(['passed', 'skipped'], { suiteErrors: 1 })],
    [],
    'failed',
    1,
    1,
  ],
  ['an error nobody caught is a failure', [module(['passed'])], unhandled, 'failed', 1, 1],
  ['a run of nothing is a failure', [], [], 'passed', 0, 1],
  ['a run where everything is skipped is a failure', [module(['skipped'])], [], 'passed', 0, 1],
  ['an interrupted run is a failure', [module(['passed'])], [], 'interrupted', 1, 1],
] as const)('%s', (_, modules, errors, reason, passed, failed) => {
  expect(tallyRun(modules, errors, reason)).toEqual({ passed, failed });
});
