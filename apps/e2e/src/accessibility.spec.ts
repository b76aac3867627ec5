// axe on every screen as people meet them: with texts, failures, warnings and open panels on them.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { findingsInBothLooks, seriousFindings } from './support/axe';
import { ALEX, anyCustomer } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();
const UNREACHABLE = '+12025550130';
const customer = anyCustomer();

beforeAll(async () => {
  const { carrier, office } = stage.world;
  await carrier.text(customer, 'I want a refund for order 1188, see https://acme.example/1188');
  await carrier.text(customer, 'The lamp is broken');
  await office.reply(customer, 'Sorry! It is on its way.');
  await carrier.text(UNREACHABLE, 'Are you open today?');
  await office.reply(UNREACHABLE, 'Until six.');
  await carrier.text(anyCustomer(), 'wrong number, who is this');
  const optedOut = anyCustomer();
  await carrier.text(optedOut, 'STOP');
  const unsigned = new URLSearchParams({ From: customer, Body: 'unsigned' });
  await fetch(carrier.webhookUrl, { method: 'POST', body: unsigned });
  await carrier.strayText(customer, 'Is anybody there?');
  const states = async (number: string) =>
    (await office.entriesWith(number)).map(({ delivery }) => delivery?.state);
  await vi.waitFor(
    async () => {
      expect(await states(UNREACHABLE)).toContain('undelivered');
      expect(await states(customer)).toContain('delivered');
    },
    { timeout: 30_000, interval: 100 },
  );
});

const LOOK: BrowserContextOptions = { colorScheme: 'light', reducedMotion: 'reduce' };
const phone = { viewport: { width: 390, height: 844 } };
/** What agents and supervisors do on a phone. */
const ON_PHONES = [
  'the inbox',
  'an open thread',
  'why a thread is here',
  'the routes with a rule being written',
  'review',
  'the consent desk',
  'the consent of a number',
  'parked events',
  'the keywords, one being tried',
  'the limits',
  'the log of pauses',
  'quiet hours',
  'the team',
];

/** How to get there from the address, and what shows that it is complete. */
type Screen = [name: string, address: string, arrive: (page: Page) => Promise<void>];

const screens: Screen[] = [
  ['the inbox', '/inbox/all', (page) => page.getByText('Until six.').waitFor()],
  [
    'an inbox in which nothing is',
    '/inbox/snoozed',
    (page) => page.getByText('Nothing is snoozed').waitFor(),
  ],
  [
    'what needs attention',
    '/inbox/needs_attention',
    (page) => page.getByText('refused or unreadable').waitFor(),
  ],
  [
    'an open thread',
    '/inbox/all',
    async (page) => {
      await page.getByText('Sorry! It is on its way.').click();
      await page.getByRole('button', { name: 'Delivered, show its journey' }).waitFor();
      await page.getByRole('textbox', { name: 'Reply' }).fill('It’s coming — soon');
      await page.getByRole('button', { name: 'Straighten' }).waitFor();
    },
  ],
  [
    'a note being written',
    '/inbox/all',
    async (page) => {
      await page.getByText('Until six.').click();
      await page.getByRole('button', { name: 'Note', exact: true }).click();
      await page.getByRole('textbox', { name: 'Note' }).fill('Call them');
    },
  ],
  [
    'a closed composer',
    '/inbox/all',
    async (page) => {
      await page.getByText('Opted out').first().click();
      await page.getByText('This customer has opted out').waitFor();
    },
  ],
  [
    'why a thread is here',
    '/inbox/all',
    async (page) => {
      await page.getByText('Sorry! It is on its way.').click();
      await page.getByRole('log').getByRole('button', { name: 'Why?' }).first().click();
      await page.getByRole('list', { name: 'Texts and their routing' }).waitFor();
    },
  ],
  [
    'the journey of a text that failed',
    '/inbox/all',
    async (page) => {
      await page.getByText('Until six.').click();
      await page.getByRole('button', { name: 'Not delivered, show its journey' }).click();
      await page.getByRole('list', { name: 'Steps' }).waitFor();
    },
  ],
  [
    'a menu of colleagues',
    '/inbox/all',
    async (page) => {
      await page.getByText('Until six.').click();
      await page.getByRole('log').waitFor();
      await page.keyboard.press('a');
      await page.getByRole('listbox').waitFor();
    },
  ],
  [
    'the palette',
    '/inbox/all',
    async (page) => {
      await page.getByText('Until six.').waitFor();
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByPlaceholder('Find an action').waitFor();
    },
  ],
  [
    'the sheet of keys',
    '/inbox/all',
    async (page) => {
      await page.getByText('Until six.').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  ],
  [
    'the routes with a rule being written',
    '/routes',
    async (page) => {
      await page.getByRole('button', { name: 'Add rule' }).click();
      await page.getByText('It has no word to look for.').waitFor();
      await page.getByRole('button', { name: 'Add rule', exact: true }).click();
      await page.getByRole('combobox', { name: 'Words' }).fill('refund');
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: 'Synonyms' }).waitFor();
      await page.getByRole('combobox', { name: 'Business hours' }).selectOption({ label: 'While closed' });
      await page.getByRole('textbox', { name: 'Time zone' }).waitFor();
      await page.getByRole('textbox', { name: 'Try a text' }).fill('Where is my refund?');
      await page.getByText('rules weighed').waitFor();
      await page.getByRole('button', { name: 'More about the text' }).click();
      await page.getByLabel('When it comes').waitFor();
    },
  ],
  [
    'a dry run of the routes',
    '/routes#dry-run',
    async (page) => {
      await page.getByRole('button', { name: 'Run on real texts' }).click();
      await page.getByText(/Of [\d,]+ texts?,/).waitFor();
    },
  ],
  [
    'a file of rules with mistakes',
    '/routes',
    async (page) => {
      await page.getByRole('button', { name: 'Import and export' }).click();
      await page.getByRole('menuitem', { name: 'Import rules…' }).click();
      const buffer = Buffer.from('name,match,words,queue\nGifts,any_word,gift,Nowhere');
      await page.getByLabel('File').setInputFiles({ name: 'rules.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('region', { name: 'Mistakes in the file' }).waitFor();
    },
  ],
  ['the history of the routes', '/routes#history', (page) => page.getByText('The first routes').waitFor()],
  [
    'what waits to be sent',
    '/outgoing',
    async (page) => {
      await page.getByText('Nothing waits').waitFor();
      await page.getByRole('button', { name: 'Pause…' }).click();
      await page.getByLabel('Reason').waitFor();
    },
  ],
  ['review', '/review', (page) => page.getByText('wrong number').first().waitFor()],
  [
    'an opt-out being decided',
    '/review',
    async (page) => {
      await page
        .getByRole('button', { name: /^It is an opt-out/ })
        .first()
        .click();
      await page.getByRole('dialog').getByLabel('Reason').waitFor();
    },
  ],
  ['no opt-out decided', '/review#decided', (page) => page.getByText('Nothing has been decided').waitFor()],
  [
    'the consent desk',
    '/consent',
    (page) => page.getByRole('list', { name: 'Numbers' }).getByText('Opted out').first().waitFor(),
  ],
  [
    'the consent of a number',
    '/consent',
    async (page) => {
      await page.getByRole('list', { name: 'Numbers' }).getByRole('button').first().click();
      await page.getByText('Chain checked: whole').waitFor();
    },
  ],
  [
    'consent being entered by hand',
    '/consent',
    async (page) => {
      await page.getByRole('button', { name: 'Enter by hand…' }).click();
      await page.getByRole('dialog').getByLabel('What they said').selectOption('opted_in');
      await page.getByRole('button', { name: 'Record the consent' }).click();
      await page.getByText('Write the number.').waitFor();
    },
  ],
  ['no imports of consent', '/consent#imports', (page) => page.getByText('No file was imported').waitFor()],
  [
    'a file of consents being chosen',
    '/consent#imports',
    async (page) => {
      await page.getByRole('button', { name: 'Import…' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Import' });
      await dialog.getByRole('button', { name: 'Check the file' }).click();
      await dialog.getByText('Choose a file.').waitFor();
    },
  ],
  [
    'the statistics of consent',
    '/consent#statistics',
    async (page) => {
      await page.getByText('As a table').click();
      await page.getByRole('columnheader', { name: 'Rate' }).waitFor();
    },
  ],
  ['operations', '/operations', (page) => page.getByRole('button', { name: 'Signature missing' }).waitFor()],
  [
    'a quarantined webhook',
    '/operations',
    async (page) => {
      await page.getByRole('button', { name: 'Signature missing' }).click();
      await page.getByText('Body as it came').first().waitFor();
    },
  ],
  [
    'picked webhooks',
    '/operations',
    async (page) => {
      await page.getByRole('checkbox', { name: 'Pick Signature missing' }).click();
      await page.getByRole('region', { name: 'Picked rows' }).waitFor();
    },
  ],
  [
    'a parked event',
    '/operations#parked',
    async (page) => {
      await page.getByRole('button', { name: 'A customer’s text' }).click();
      await page.getByRole('dialog').getByText('Is anybody there?').waitFor();
    },
  ],
  ['parked events', '/operations#parked', (page) => page.getByText('Unknown number: ').waitFor()],
  ['missed texts', '/operations#backfill', (page) => page.getByText('after a start').first().waitFor()],
  ['no refused files', '/operations#files', (page) => page.getByText('Every file was taken in').waitFor()],
  ['no failed tasks', '/operations#tasks', (page) => page.getByText('No task has failed').waitFor()],
  [
    'the team',
    '/team',
    async (page) => {
      await page.getByRole('button', { name: /^People of Billing/ }).click();
      await page.getByRole('list', { name: 'Queues' }).waitFor();
    },
  ],
  ['settings', '/settings', (page) => page.getByText('demo-twilio').first().waitFor()],
  [
    'a connection being edited, after a test',
    '/settings',
    async (page) => {
      const section = page.getByRole('region', { name: 'Demo carrier', exact: true });
      await section.getByRole('button', { name: 'Test connection' }).click();
      await section.getByText('Works', { exact: true }).waitFor();
      await section.getByRole('button', { name: 'Edit connection Demo carrier' }).click();
      await page.getByRole('dialog', { name: 'Edit Demo carrier' }).waitFor();
    },
  ],
  [
    'the queues',
    '/settings#queues',
    (page) => page.getByRole('list', { name: 'Queues' }).getByText('Billing').waitFor(),
  ],
  [
    'a queue being set',
    '/settings#queues',
    async (page) => {
      await page.getByRole('button', { name: 'Edit the queue Billing' }).click();
      const dialog = page.getByRole('dialog', { name: 'Queue Billing' });
      await dialog.getByLabel('Who is given its threads').selectOption('least_busy');
      await dialog.getByLabel('Has hours').check();
      await dialog.getByLabel('Monday').waitFor();
    },
  ],
  [
    'the keywords, one being tried',
    '/settings/keywords',
    async (page) => {
      await page.getByText('words of Spanish').click();
      await page.getByRole('button', { name: 'alto' }).waitFor();
      await page.getByLabel('Ask in the confirmation of an opt-out').click();
      await page.getByLabel('Word that keeps them').waitFor();
      await page.getByRole('textbox', { name: 'Try a text' }).fill('Alto');
      await page.getByText('Parley answers').waitFor();
    },
  ],
  ['the limits', '/settings#limits', (page) => page.getByText('Default: The pace').first().waitFor()],
  [
    'a limit being set',
    '/settings#limits',
    async (page) => {
      await page
        .getByRole('button', { name: /^Edit the limits/ })
        .first()
        .click();
      await page.getByRole('dialog', { name: /^Limits of/ }).waitFor();
    },
  ],
  ['the log of pauses', '/outgoing/pauses', (page) => page.getByText('never paused').waitFor()],
  [
    'quiet hours',
    '/settings/quiet-hours?place=US-FL',
    (page) => page.getByRole('list', { name: 'Rules of Florida' }).getByText('Fla. Stat.').waitFor(),
  ],
  [
    'a rule of quiet hours being written',
    '/settings/quiet-hours?place=US-TX',
    async (page) => {
      await page.getByRole('button', { name: 'Edit Texas' }).click();
      await page.getByRole('dialog', { name: 'Quiet hours of Texas' }).getByLabel('Reason').waitFor();
    },
  ],
  [
    'a number tried against quiet hours',
    '/settings/quiet-hours#try',
    async (page) => {
      await page.getByRole('textbox', { name: 'Number', exact: true }).fill('+18505550100');
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByRole('table', { name: 'Rules and clocks' }).waitFor();
    },
  ],
  [
    'the caps of quiet hours',
    '/settings/quiet-hours#caps',
    (page) => page.getByRole('list', { name: 'Caps' }).getByText('3 in 24 hours').waitFor(),
  ],
  [
    'the log of quiet hours',
    '/settings/quiet-hours#changes',
    (page) => page.getByRole('list', { name: 'Changes' }).waitFor(),
  ],
  ['no API keys', '/settings#api-keys', (page) => page.getByText('No other system sends yet').waitFor()],
  [
    'an API key being made',
    '/settings#api-keys',
    async (page) => {
      await page.getByRole('button', { name: 'New key' }).click();
      await page.getByRole('dialog', { name: 'New API key' }).waitFor();
    },
  ],
  ['preferences', '/settings#preferences', (page) => page.getByText('Single keys').waitFor()],
];

test('axe finds nothing serious on any screen of the console, light or dark', async () => {
  const first = await stage.window(`${stage.world.url}/sign-in`, LOOK);
  await first.getByRole('region', { name: 'Demo people' }).waitFor();
  const findings = (await findingsInBothLooks(first)).map((finding) => `signing in: ${finding}`);
  findings.push(...(await findingsOn({}, screens)));
  expect(findings).toEqual([]);
});

test('nor on a phone', async () => {
  const onPhones = screens.filter(([name]) => ON_PHONES.includes(name));
  expect(await findingsOn(phone, onPhones)).toEqual([]);
});

test.each(['light', 'dark'] as const)('nor on the page of handsets, %s', async (colorScheme) => {
  const page = await stage.window(`${stage.world.carrier.url}/?numbers=${encodeURIComponent(customer)}`, {
    colorScheme,
  });
  await page.getByText('Sorry! It is on its way.').waitFor();
  await page.getByRole('button', { name: `Settings of ${customer}` }).click();
  expect(await seriousFindings(page)).toEqual([]);
});

/** Two windows share the screens: while one loads, the other is looked at. */
async function findingsOn(look: BrowserContextOptions, wanted: readonly Screen[]): Promise<string[]> {
  const half = Math.ceil(wanted.length / 2);
  const parts = await Promise.all(
    [wanted.slice(0, half), wanted.slice(half)].map((part) => findingsInTurn(look, part)),
  );
  return parts.flat();
}

async function findingsInTurn(look: BrowserContextOptions, wanted: readonly Screen[]): Promise<string[]> {
  const { page } = await stage.desk(ALEX, '/inbox/all', { ...LOOK, ...look });
  const findings: string[] = [];
  for (const [name, address, arrive] of wanted) {
    await page.goto('about:blank');
    await page.goto(`${stage.world.url}${address}`);
    await arrive(page);
    findings.push(...(await findingsInBothLooks(page)).map((finding) => `${name}: ${finding}`));
  }
  return findings;
}
