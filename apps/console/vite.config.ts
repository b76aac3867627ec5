// The console is a static bundle that the api serves from its own origin. In development Vite serves it and hands
// everything that is not a module to the api, so that cookies and sockets see one origin.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://localhost:${process.env['PORT'] ?? '3000'}`;

const EVERYWHERE =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|zod|@tanstack\/(?!.*virtual)|socket\.io|engine\.io)|libs\/contracts\/|apps\/console\/src\/(api|state)\//;

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    rolldownOptions: {
      // Schemas and rules have no effects on import: a chunk carries only those it names.
      treeshake: { moduleSideEffects: [{ test: /libs\/(contracts|domain)\/src\//, sideEffects: false }] },
      output: {
        // What every page needs is one file; without this each module that two pages share would be a file of its own.
        codeSplitting: { groups: [{ name: 'base', test: EVERYWHERE }] },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': { target: api },
      '/media': { target: api },
      '/webhooks': { target: api },
      '/socket.io': { target: api, ws: true },
    },
  },
});
