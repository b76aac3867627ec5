import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { noExternal: [/^@parley\//] },
  test: { name: 'carriers', include: ['{src,test}/**/*.spec.ts'], testTimeout: 20_000 },
});
