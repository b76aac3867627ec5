// What every journey stands on: the running product, a browser, and people who sign in. When one fails, the pictures of
// all open windows and the programs' last lines lie in the folder its error names.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser';
import { Desk } from './desk';
import { Handset } from './handset';
import type { Person } from './people';
import { startWorld, type World } from './world';

const PATIENCE_MS = 30_000;
const DESKTOP = { width: 1440, height: 900 };

export interface Stage {
  readonly world: World;
  /** A window of its own, on any page of the product. */
  window(url: string, look?: BrowserContextOptions): Promise<Page>;
  /** A customer's phone, on the simulator's page. */
  handset(number: string): Promise<Handset>;
  /** A person signs in and comes to an address of the console. */
  desk(person: Person, path?: string, look?: BrowserContextOptions): Promise<Desk>;
}

/** Sets the stage for a file of journeys and clears it afterwards. */
export function useStage(): Stage {
  let world: World | undefined;
  let browser: Browser | undefined;
  const pages = new Map<string, Page>();
  const broken: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    [world, browser] = await Promise.all([startWorld(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
  });
  afterEach(async ({ task }) => {
    const failed = task.result?.errors?.[0];
    if (failed)
      failed.message += `\n\nPictures and logs: ${await keepEvidence(pages, { ...world?.logs(), pages: said.join('\n') })}`;
    for (const page of pages.values()) await page.context().close();
    pages.clear();
    said.length = 0;
    expect(broken.splice(0), 'errors that nobody caught in the pages').toEqual([]);
  });

  const open = async (name: string, url: string, look: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('there is no browser before the journeys begin');
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-US', ...look });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    pages.set(`${pages.size + 1}-${name}`, page);
    page.on('console', (message) => said.push(`${name} ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => broken.push(`${name}: ${error.message}`));
    await page.goto(url);
    return page;
  };
  return {
    get world() {
      if (!world) throw new Error('there is no world before the journeys begin');
      return world;
    },
    window: (url, look) => open('window', url, look),
    async handset(number) {
      const url = `${this.world.carrier.url}/?numbers=${encodeURIComponent(number)}`;
      return new Handset(await open(`handset-${number}`, url), number);
    },
    async desk(person, path = '/inbox/all', look) {
      const page = await open(person.name.replace(' ', '-'), `${this.world.url}${path}`, look);
      const desk = new Desk(page);
      await desk.signIn(person);
      return desk;
    },
  };
}

async function keepEvidence(pages: ReadonlyMap<string, Page>, logs: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-journey-'));
  for (const [name, page] of pages)
    await page.screenshot({ path: join(folder, `${name}.png`), timeout: 5_000 }).catch(() => undefined);
  for (const [name, log] of Object.entries(logs)) await writeFile(join(folder, `${name}.log`), log);
  return folder;
}
