import { expect, test } from 'vitest';
import { ALEX, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('an admin limits a number, sees it hold, and takes the change back', async () => {
  const { page } = await stage.desk(ALEX, '/outgoing');
  await page.getByRole('link', { name: 'Limits' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Acme Support (+15005550006)' });
  await row.getByText('Default: The pace of the number').waitFor();
  const before = await row.getByRole('cell').first().innerText();

  await row.getByRole('button', { name: /^Edit the limits/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Limits of Acme Support/ });
  await dialog.getByLabel('A second').fill('0');
  await dialog.getByRole('button', { name: 'Save' }).click();
  expect(await dialog.getByLabel('A second').getAttribute('aria-invalid')).toBe('true');
  await dialog.getByLabel('A second').fill('2');
  await dialog.getByLabel('A day').fill('500');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await row.getByText('2 a second · 500 a day').waitFor();
  await row.getByText(/of 500 today/).waitFor();

  await page.reload();
  await row.getByText('2 a second · 500 a day').waitFor();
  await row.getByRole('button', { name: /^Edit the limits/ }).click();
  await dialog.getByRole('button', { name: 'Back to defaults' }).click();
  await row.getByText('Default: The pace of the number').waitFor();
  await page.getByRole('status', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click();
  await row.getByText('2 a second · 500 a day').waitFor();
  await row.getByRole('button', { name: /^Edit the limits/ }).click();
  await dialog.getByRole('button', { name: 'Back to defaults' }).click();
  await expect.poll(() => row.getByRole('cell').first().innerText()).toBe(before);

  await page.getByLabel('Vetting of Acme').selectOption('low');
  await page.getByLabel('Campaign of Acme Support').fill('CMP1');
  await page.getByLabel('Campaign of Acme Support').press('Enter');
  await page.getByLabel('Campaign class of Acme Support').selectOption('T');
  await page.getByRole('row').filter({ hasText: '10,000 a day' }).getByText('T-Mobile, vetting').waitFor();
  await page.getByRole('row').filter({ hasText: '75 a minute' }).getByText('campaign class T').waitFor();

  const priya = await stage.desk(PRIYA, '/settings#limits');
  await priya.page.getByRole('row').filter({ hasText: '75 a minute' }).waitFor();
  expect(await priya.page.getByRole('button', { name: /^Edit the limits/ }).count()).toBe(0);
  const maya = await stage.desk(MAYA, '/settings');
  await maya.page.getByRole('tab', { name: 'My preferences' }).waitFor();
  expect(await maya.page.getByRole('tab', { name: 'Limits' }).count()).toBe(0);
});

test('an admin tests a connection, renames it, breaks its secret, sees so, and mends it', async () => {
  const { page } = await stage.desk(ALEX, '/settings');
  const section = page.getByRole('region', { name: 'Demo carrier', exact: true });
  const outcome = section.getByRole('status', { name: /^Test of/ });
  await section.getByRole('button', { name: 'Test connection' }).click();
  await outcome.getByText('Works', { exact: true }).waitFor();

  await section.getByRole('button', { name: 'Edit connection Demo carrier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit Demo carrier' });
  expect(await dialog.getByLabel('New auth token').inputValue()).toBe('');
  await dialog.getByLabel('Address of its API').fill('https://8.8.8.8');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').getByText('Another host takes its own secret').waitFor();
  await dialog.getByLabel('Address of its API').fill(stage.world.carrier.url);
  await dialog.getByLabel('Name').fill('Main line');
  await dialog.getByLabel('New auth token').fill('not-the-right-token');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });

  const renamed = page.getByRole('region', { name: 'Main line', exact: true });
  await renamed.getByRole('button', { name: 'Test connection' }).click();
  await renamed.getByText('Refused', { exact: true }).waitFor();
  expect(await page.content()).not.toContain('not-the-right-token');
  await renamed.getByRole('button', { name: 'Remove Token 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await renamed.getByText('1 active token').waitFor();
  await renamed.getByRole('button', { name: 'Test connection' }).click();
  await renamed.getByText('Works', { exact: true }).waitFor();
});

test('the log of pauses tells who, what, why, from when and to when, at once', async () => {
  const priya = await stage.desk(PRIYA, '/outgoing');
  const maya = await stage.desk(MAYA, '/outgoing/pauses');
  await maya.page.getByText('Sending was never paused').waitFor();
  await priya.page.getByRole('button', { name: 'Pause…' }).click();
  await priya.page.getByLabel('Reason').fill('Wrong prices went out');
  await priya.page.getByRole('button', { name: 'Pause sending' }).click();
  const row = maya.page.getByRole('row').filter({ hasText: 'Wrong prices went out' });
  await row.getByText('still on').waitFor();
  expect(await row.innerText()).toContain('by Priya Nair');
  await priya.page.getByRole('list', { name: 'Pauses' }).getByRole('button', { name: 'Resume…' }).click();
  await priya.page.getByRole('dialog').getByRole('button', { name: 'Resume sending' }).click();
  await row.getByText('still on').waitFor({ state: 'detached' });
  expect(await row.getByText('by Priya Nair').count()).toBe(2);
});
