// The handset page: static files that the server hands out at "/". The server half has a configuration of its own and
// builds beside them, so neither build may empty the folder of the other.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const simulator = `http://localhost:${process.env['SIMULATOR_PORT'] ?? '4010'}`;

export default defineConfig({
  root: fileURLToPath(new URL('./src/page', import.meta.url)),
  base: './',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('./dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // The content security policy allows no data: addresses, so nothing is written into the style sheet.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { port: 5174, proxy: { '/simulator': { target: simulator } } },
});
