import { defineConfig } from 'vite';

// The api is bundled for Node; dependencies stay outside, the workspace's own libs go in.
export default defineConfig({
  ssr: { noExternal: [/^@parley\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { main: 'src/main.ts', cli: 'src/cli.ts' },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
