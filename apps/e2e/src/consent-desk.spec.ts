import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor finds a number, reads its ledger, takes its proof along, and opts it out by hand', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Do you ship to Spain?');
  const priya = await stage.desk(PRIYA);
  const { page } = priya;
  await priya.row('Do you ship to Spain?').waitFor();
  await priya.press('g', 'c');
  await page.getByRole('heading', { name: 'Consent', level: 1 }).waitFor();
  await priya.press('/');
  await priya.type(customer.slice(-6));
  await expect.poll(() => new URL(page.url()).searchParams.get('search')).toContain(customer.slice(-6));
  await page.getByRole('list', { name: 'Numbers' }).getByText('Wrote first').waitFor();
  await page.getByRole('list', { name: 'Numbers' }).getByRole('button').first().click();

  const drawer = page.getByRole('dialog', { name: 'Consent of a number' });
  await drawer.getByText('Do you ship to Spain?').waitFor();
  await drawer.getByText('Chain checked: whole').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('link', { name: 'Signed proof' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^consent-\d+-\d{4}-\d\d-\d\d\.json$/);
  const [printed] = await Promise.all([
    page.context().waitForEvent('page'),
    drawer.getByRole('link', { name: 'Proof to print' }).click(),
  ]);
  await printed.getByText('Do you ship to Spain?').waitFor();
  await printed.close();
  await drawer.getByText('Signed document').waitFor();
  await drawer.getByText('Page to print').waitFor();

  await drawer.getByRole('button', { name: 'Opt out…' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'What they said' });
  await dialog.getByRole('button', { name: 'Opt them out' }).click();
  await dialog.getByText('Say why you enter it.').waitFor();
  await dialog.getByLabel('Reason').and(page.locator(':focus')).waitFor();
  await dialog.getByLabel('Reason').fill('Asked for it on the phone');
  await dialog.getByRole('button', { name: 'Opt them out' }).click();
  await drawer.getByText('Reason: Asked for it on the phone').waitFor();
  await drawer.getByText('Opted out', { exact: true }).first().waitFor();
  expect(await carrier.reached(customer)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Statistics' }).click();
  await page.getByText('1 together').waitFor();
  await page.getByText('Entered by hand').waitFor();

  // Going to the page anew leaves what was looked for behind, in the address and in the field.
  await page.getByRole('tab', { name: 'Numbers' }).click();
  const field = page.getByRole('searchbox', { name: 'Number or name' });
  expect(await field.inputValue()).toBe(customer.slice(-6));
  await priya.press('g', 'c');
  await expect.poll(() => field.inputValue()).toBe('');
  expect(new URL(page.url()).searchParams.get('search')).toBeNull();
});

test('a supervisor imports a file: checked first, then written, with a report; the STOP in between stands', async () => {
  const { carrier } = stage.world;
  const [fresh, stopped] = [anyCustomer(), anyCustomer()];
  await carrier.text(stopped, 'STOP');
  const priya = await stage.desk(PRIYA, '/consent#imports');
  const { page } = priya;
  await page.getByText('No file was imported yet').waitFor();
  await priya.press('i');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('button', { name: 'Check the file' }).click();
  await dialog.getByText('Choose a file.').waitFor();
  const file = [
    'number,state,captured_at,method,wording,language,reference',
    `${fresh},opted_in,2026-01-02,web_form,"Yes, text me",en,form 7`,
    `${stopped},opted_in,2026-01-02,web_form,"Yes, text me",en,form 8`,
    '2125550100,opted_in,2026-01-02',
  ].join('\r\n');
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'newsletter.csv',
    mimeType: 'application/vnd.ms-excel',
    buffer: Buffer.from(file),
  });
  await dialog.getByRole('button', { name: 'Check the file' }).click();

  const drawer = page.getByRole('dialog', { name: 'Import' });
  await drawer.getByText('Checked, not written.').waitFor();
  await drawer.getByText('This is no phone number').waitFor();
  await drawer.getByText('Write it with + and the country code').waitFor();
  await drawer.getByLabel('Which lines').selectOption('kept');
  await drawer.getByText(/opted out on .* by “stop”/).waitFor();
  await drawer.getByRole('button', { name: 'Write 2 lines to the ledger' }).click();
  await drawer.getByText('Written.', { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    drawer.getByRole('link', { name: 'Report' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^consent-import-.*\.csv$/);
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'Imports' }).getByText('newsletter.csv').waitFor();

  await page.getByRole('tab', { name: 'Numbers' }).click();
  await page.getByLabel('Source').selectOption('import');
  const numbers = page.getByRole('list', { name: 'Numbers' });
  await numbers.getByText('Opted in').waitFor();
  expect(await numbers.getByRole('listitem').count()).toBe(1);
});

test('agents have no consent desk', async () => {
  const maya = await stage.desk(MAYA, '/consent');
  await maya.page.getByText('The consent desk is not for your role').waitFor();
  await maya.page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(await maya.page.getByRole('link', { name: 'Consent', exact: true }).count()).toBe(0);
});
