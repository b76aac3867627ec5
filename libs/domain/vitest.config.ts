import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'domain',
    include: ['**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Laws are tried on many examples, on machines that do other things meanwhile.
    testTimeout: 60_000,
  },
});
