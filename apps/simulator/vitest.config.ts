import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'simulator',
    environment: 'node',
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    maxWorkers: 2,
  },
});
