import { expect, test } from 'vitest';
import { findBrowser } from './find-browser';

const surroundings = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform, installed: string[]) => ({
  env,
  platform,
  works: (program: string) => installed.includes(program),
});

const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

test.each([
  [
    'the one named by the environment',
    { CHROME_PATH: '/opt/c' },
    'linux',
    ['/opt/c', '/usr/bin/chromium'],
    '/opt/c',
  ],
  [
    'one on the path first',
    { PATH: '/a:/b' },
    'linux',
    ['/usr/bin/chromium', '/b/google-chrome'],
    '/b/google-chrome',
  ],
  ['one in a usual place', {}, 'linux', ['/usr/bin/chromium'], '/usr/bin/chromium'],
  ['an application on macOS', { PATH: '/usr/bin' }, 'darwin', [onMac], onMac],
  ['none where none works', { PATH: '/usr/bin' }, 'linux', [onMac], undefined],
] as const)('finds %s', (_, env, platform, installed, found) => {
  expect(findBrowser(surroundings(env, platform, [...installed]))).toBe(found);
});

test('a wrong path in the environment is an error, not a reason to take another browser', () => {
  expect(() => findBrowser(surroundings({ CHROMIUM_PATH: '/gone' }, 'linux', ['/usr/bin/chromium']))).toThrow(
    'CHROMIUM_PATH is /gone',
  );
});
