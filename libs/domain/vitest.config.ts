import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'domain', include: ['**/*.spec.ts'], exclude: ['**/node_modules/**', '**/dist/**'] },
});
