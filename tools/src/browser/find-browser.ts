import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Trouble } from '../terminal/trouble';

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin', '/opt/homebrew/bin'];
const MAC_PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

export interface Surroundings {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Whether the program is there and says that it is a Chromium. */
  works: (program: string) => boolean;
}

/** An installed Chromium or Chrome, or undefined. A path given in the environment must work. */
export function findBrowser({ env, platform, works }: Surroundings): string | undefined {
  for (const name of VARIABLES) {
    const path = env[name];
    if (!path) continue;
    if (works(path)) return path;
    throw new Trouble(`${name} is ${path}, which is not a Chromium or Chrome that runs here.`, [
      `Correct it, or unset it to look in the usual places:  unset ${name}`,
    ]);
  }
  return candidates(env, platform).find(works);
}

function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const home = env['HOME'] ?? '';
  const mac = MAC_PROGRAMS.flatMap((path) => [path, join(home, path)]);
  const folders = new Set([...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...FOLDERS]);
  const named = [...folders].flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return platform === 'darwin' ? [...mac, ...named] : named;
}

/** Asks the program itself: Ubuntu's `chromium-browser`, for one, may be a script that only tells to get a snap. */
export function worksAsBrowser(program: string): boolean {
  if (!existsSync(program)) return false;
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}
