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
  await page.getByRole('list', { name: 'Numbers' }).getByText('Wrote first').waitFor();
  expect(new URL(page.url()).searchParams.get('search')).toContain(customer.slice(-6));
  await page.keyboard.press('Escape');
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
  await dialog.getByLabel('Reason').fill('Asked for it on the phone');
  await dialog.getByRole('button', { name: 'Opt them out' }).click();
  await drawer.getByText('Reason: Asked for it on the phone').waitFor();
  await drawer.getByText('Opted out', { exact: true }).first().waitFor();
  expect(await carrier.reached(customer)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Statistics' }).click();
  await page.getByText('1 together').waitFor();
  await page.getByText('Entered by hand').waitFor();
});

test('agents have no consent desk', async () => {
  const maya = await stage.desk(MAYA, '/consent');
  await maya.page.getByText('The consent desk is not for your role').waitFor();
  await maya.page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(await maya.page.getByRole('link', { name: 'Consent', exact: true }).count()).toBe(0);
});
