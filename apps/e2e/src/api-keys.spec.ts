import { expect, test } from 'vitest';
import { ALEX, anyCustomer, MAYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('an admin makes a key, a shop sends with it into the thread an agent answers in, until it is revoked', async () => {
  const { url } = stage.world;
  const customer = anyCustomer();
  const { page } = await stage.desk(ALEX, '/settings#api-keys');
  await page.getByText('No other system sends yet').waitFor();
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByPlaceholder('Find an action').fill('new api key');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Shop');
  await dialog.getByRole('button', { name: 'Make the key' }).click();
  const key = await dialog.getByLabel('API key', { exact: true }).innerText();
  expect(key).toMatch(/^parley_test_/);
  await dialog.getByRole('button', { name: 'I have it' }).click();
  const row = page.getByRole('listitem', { name: 'Shop' });
  await row.getByText('not used yet').waitFor();
  expect(await page.content()).not.toContain(key);

  const send = (body: string): Promise<Response> =>
    fetch(`${url}/api/v1/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': `order-7 ${body}`.replaceAll(' ', '-'),
      },
      body: JSON.stringify({ to: customer, body, purpose: 'transactional', contact: { name: 'Ana Ruiz' } }),
    });
  expect((await send('Your parcel is on its way.')).status).toBe(202);
  expect((await send('Your parcel is on its way.')).headers.get('idempotent-replayed')).toBe('true');
  const phone = await stage.handset(customer);
  await phone.text('Your parcel is on its way.').waitFor();

  const maya = await stage.desk(MAYA, '/inbox/all');
  await phone.say('Which door will you use?');
  await maya.open('Which door will you use?');
  await maya.entry('Your parcel is on its way.').getByText('Shop').first().waitFor();
  await maya.answer('The back door.');
  await phone.text('The back door.').waitFor();

  await row.getByRole('button', { name: 'Revoke Shop' }).click();
  await page.getByRole('button', { name: 'Revoke', exact: true }).click();
  await row.getByText('Revoked', { exact: true }).waitFor();
  expect((await send('One more')).status).toBe(401);
});
