// Builds the api again whenever a source of it changes, in a process of its own (Vite's production build and its
// development server do not agree on NODE_ENV), and tells its parent how each build went.
import { build } from 'vite';

const root = process.argv[2];
if (root === undefined) throw new Error('Which folder?');
const watcher = await build({ root, logLevel: 'warn', build: { watch: {} } });
if (!('on' in watcher)) throw new Error('Vite did not watch.');
watcher.on('event', (event) => {
  if (event.code === 'END') process.send?.('built');
  if (event.code === 'ERROR') process.send?.('failed');
});
process.on('disconnect', () => process.exit(0));
