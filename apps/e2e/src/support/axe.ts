import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that a page may keep in one look and break in another. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds serious or critical on a page in its light look, and in the dark one of its colours. */
export async function findingsInBothLooks(page: Page): Promise<string[]> {
  const light = await seriousFindings(page);
  await wear(page, 'dark');
  const dark = await seriousFindings(page, OF_COLOURS);
  await wear(page, 'light');
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

async function wear(page: Page, look: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: look });
  await page.locator(`html[data-mantine-color-scheme="${look}"]`).waitFor({ state: 'attached' });
  // Colours fade into each other.
  await page.evaluate(SETTLED);
}

const SETTLED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)))`;

/** What axe finds serious or critical on a page as it is now, a line for each element; of these rules alone, if named. */
export async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // As an expression of the debugger, since the page's own policy rightly lets no foreign script in.
  if (await page.evaluate(`typeof axe === 'undefined'`)) await page.evaluate(await source);
  const found = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })})`,
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
}
