import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Trouble } from '../terminal/trouble';
import { findBrowser, worksAsBrowser } from './find-browser';

const PACKAGES = ['chromium', 'fonts-noto-color-emoji'];

/** The browser for the journeys: one that is installed, or Debian's, installed now when we may. */
export function bringBrowser(log: (line: string) => void): string {
  const surroundings = { env: process.env, platform: process.platform, works: worksAsBrowser };
  const found = findBrowser(surroundings);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    log('No browser found: installing Chromium from Debian for the browser journeys …');
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...PACKAGES]);
    const installed = findBrowser(surroundings);
    if (installed) return installed;
  }
  throw new Trouble('The browser journeys need Chromium or Chrome, and none was found.', [
    `On Debian:  sudo apt-get install -y ${PACKAGES.join(' ')}`,
    'On macOS:   brew install --cask chromium',
    'If it is somewhere unusual:  CHROMIUM_PATH=/path/to/chrome npm test',
  ]);
}

function apt(args: string[]): void {
  const { status } = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  throw new Trouble(`apt-get ${args.join(' ')} failed; it says why above.`, [
    'Install Chromium yourself, or name one:  CHROMIUM_PATH=/path/to/chrome npm test',
  ]);
}
