import { relative } from 'node:path';
import type { Settings } from './settings';

const DEMO_PEOPLE = ['agent', 'agent2', 'supervisor', 'admin'];

/** Tells where everything is, once it is there. */
export function announce(settings: Settings, say: (line: string) => void): void {
  const row = (label: string, text: string) => say(`  ${label.padEnd(20)}${text}`);
  say('\nParley is ready.\n');
  row('Console', settings.publicUrl);
  row('Customer handsets', settings.simulatorUrl);
  row('API', `${settings.publicUrl}/api/openapi.json`);
  say('');
  if (settings.demo) {
    DEMO_PEOPLE.forEach((name, index) => row(index ? '' : 'Sign in as', `${name}@demo.parley.test`));
    row('with the password', 'parley-demo');
  } else {
    row('First workspace', 'npm run workspace:create -- --help');
  }
  const dataDir = relative(process.cwd(), settings.dataDir) || '.';
  say('');
  row('Data and logs', dataDir.startsWith('..') ? settings.dataDir : dataDir);
  row('To stop', 'Ctrl-C');
  say('');
}
