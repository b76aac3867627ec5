import { expect, test } from 'vitest';
import { localUrl } from './environment';
import { readSettings } from './settings';

const read = (env: NodeJS.ProcessEnv) => readSettings(env, '/checkout');

test('with nothing set, everything is on loopback with the demo in a database of our own', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    simulatorPort: 4010,
    simulatorHost: '127.0.0.1',
    dataDir: '/checkout/.parley',
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    simulatorUrl: 'http://localhost:4010',
    demo: true,
  });
});

test('addresses follow the ports unless they are given', () => {
  const settings = read({ PORT: '3100', SIMULATOR_PORT: '4100', PUBLIC_URL: 'https://sms.example.com' });
  expect(settings).toMatchObject({
    publicUrl: 'https://sms.example.com',
    simulatorUrl: 'http://localhost:4100',
  });
});

test.each([
  ['our own database', {}, true],
  ['our own database, forbidden', { PARLEY_DEMO: '0' }, false],
  ["somebody's database", { DATABASE_URL: 'postgres://db/x' }, false],
  ["somebody's database, forced", { DATABASE_URL: 'postgres://db/x', PARLEY_DEMO: '1' }, true],
])('the demo in %s: %s gives %s', (_, env, demo) => {
  expect(read(env).demo).toBe(demo);
});

test.each([
  [{ PORT: 'three' }, 'PORT is "three", which is not a port.'],
  [{ SIMULATOR_PORT: '70000' }, 'SIMULATOR_PORT is "70000", which is not a port.'],
  [{ PORT: '4010' }, 'PORT and SIMULATOR_PORT are both 4010.'],
])('%o is refused', (env, message) => {
  expect(() => read(env)).toThrow(message);
});

test.each([
  ['127.0.0.1', 'http://127.0.0.1:80'],
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['::', 'http://[::1]:80'],
  ['::1', 'http://[::1]:80'],
  ['localhost', 'http://localhost:80'],
])('a server that listens on %s is asked at %s', (host, url) => {
  expect(localUrl(host, 80)).toBe(url);
});
