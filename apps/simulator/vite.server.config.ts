import { defineConfig } from 'vite';

// The server half; the page is built by vite.config.ts into dist/page.
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: { main: 'src/main.ts' },
      output: { format: 'esm', entryFileNames: '[name].js' },
    },
  },
});
