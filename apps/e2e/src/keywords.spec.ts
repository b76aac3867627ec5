import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor adds a word, tries it, saves it, sees it act, and takes the change back', async () => {
  const { carrier, office } = stage.world;
  const { page } = await stage.desk(PRIYA, '/settings');
  await page.getByRole('link', { name: 'Keywords' }).click();
  await page.getByRole('heading', { name: 'Keywords' }).waitFor();

  await page.getByLabel('Word', { exact: true }).fill('stop');
  await page.getByLabel('Does').selectOption('opt_in');
  await page.getByRole('button', { name: 'Add word' }).click();
  await page.getByText('“stop” is reserved and always opts out').waitFor();
  await page.getByLabel('Word', { exact: true }).fill('Kolibri');
  await page.getByLabel('Does').selectOption('opt_out');
  await page.getByLabel('Answered in').selectOption('es');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Added words' }).getByText('Kolibri').waitFor();

  await page.getByLabel('Word', { exact: true }).blur();
  await page.keyboard.press('/');
  await page.keyboard.type('kolibri!');
  const verdict = page.getByRole('status', { name: 'What becomes of it' });
  await verdict.getByText('The keyword “Kolibri”, Spanish: opts out.').waitFor();
  await verdict.getByText(/Baja confirmada/).waitFor();

  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText('Version 1 is in force', { exact: false }).first().waitFor();
  const customer = anyCustomer();
  await carrier.text(customer, 'KOLIBRI');
  await expect.poll(async () => (await office.wordsWith(customer)).join()).toContain('Baja confirmada');

  await page.getByRole('textbox', { name: 'Try a text' }).blur();
  await page.keyboard.press('z');
  await page.getByText('Version 2 is in force').waitFor();
  await page.getByText('None yet.').waitFor();
  await verdict.getByText('Ordinary talk').waitFor();
});

test('an agent may look and try, and is told who changes it', async () => {
  const { page } = await stage.desk(MAYA, '/settings/keywords');
  await page.getByText('Supervisors and admins change keywords.').waitFor();
  expect(await page.getByRole('button', { name: 'Add word' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Try a text' }).fill('YES');
  const verdict = page.getByRole('status', { name: 'What becomes of it' });
  await verdict.getByText('Ordinary talk').waitFor();
  await page.getByLabel('From whom').selectOption('opted_out');
  await verdict.getByText('opts in').waitFor();
});
