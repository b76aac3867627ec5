import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'tools',
    include: ['**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Servers are started and the whole tree is linted here, on machines that do other things meanwhile.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
