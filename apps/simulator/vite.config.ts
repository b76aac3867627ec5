// The handset page: static files that the server hands out at "/". The server half has a configuration of its own,
// so neither build empties the folder of the other.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const simulator = `http://localhost:${process.env['SIMULATOR_PORT'] ?? '4010'}`;

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist/page', emptyOutDir: true, target: 'es2022' },
  server: { port: 5174, proxy: { '/simulator': { target: simulator } } },
});
