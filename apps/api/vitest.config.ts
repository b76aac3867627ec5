import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { noExternal: [/^@parley\//] },
  test: {
    name: 'api',
    include: ['src/**/*.spec.ts', 'test/**/*.e2e-spec.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['reflect-metadata'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
