import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['src/**/*.spec.ts'],
    // Each file has a browser and three servers of its own: one at a time, after everything else.
    fileParallelism: false,
    // A journey ends when it has seen what it waits for; these only say when to give up on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
  },
});
