import { expect, test } from 'vitest';
import { ALEX, anyCustomer, BUSINESS, MAYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('an unsigned webhook is refused and kept, and an admin lets its text in', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  const alex = await stage.desk(ALEX, '/inbox/needs_attention');
  const maya = await stage.desk(MAYA);

  const fields = new URLSearchParams({
    MessageSid: 'SM00000000000000000000000000000e2e',
    AccountSid: 'AC00000000000000000000000000000001',
    From: customer,
    To: BUSINESS,
    Body: 'REFUND, sent through a proxy',
    NumMedia: '0',
  });
  const post = () => fetch(carrier.webhookUrl, { method: 'POST', body: fields });
  expect((await post()).status).toBe(403);

  await alex.page.getByRole('link', { name: '1 webhook was refused or unreadable' }).click();
  await alex.page.getByRole('button', { name: 'Signature missing' }).click();
  const drawer = alex.page.getByRole('dialog', { name: 'Quarantined webhook' });
  await drawer.getByText('REFUND, sent through a proxy').first().waitFor();
  expect(await maya.rows.count()).toBe(0);
  await drawer.getByRole('button', { name: 'Replay', exact: true }).click();

  await maya.row('REFUND, sent through a proxy').getByText('Billing').waitFor();
  await drawer.getByText('What it carried is in its thread.').waitFor();
  await alex.press('Escape');
  await alex.page.getByRole('list', { name: 'Quarantined webhooks' }).getByText('Taken in').waitFor();
});

test('an operator walks the list by keys: the focus follows, comes back from a drawer, and picked rows are dismissed', async () => {
  const { carrier } = stage.world;
  for (const body of ['first of two', 'second of two'])
    await fetch(carrier.webhookUrl, { method: 'POST', body: new URLSearchParams({ Body: body }) });
  const alex = await stage.desk(ALEX, '/operations');
  const { page } = alex;
  const open = page.getByRole('list', { name: 'Quarantined webhooks' }).getByRole('button');
  const state = page.getByRole('combobox', { name: 'State' });
  await state.focus();
  await state.selectOption('open');
  await expect.poll(() => open.count()).toBe(2);
  // Narrowing the list leaves the focus where it was; from a page without a focus the keys begin at the top.
  await state.and(page.locator(':focus')).waitFor();
  await page.evaluate('document.activeElement.blur()');

  await alex.press('j', 'j', 'Enter');
  const drawer = page.getByRole('dialog', { name: 'Quarantined webhook' });
  await drawer.getByText('first of two').first().waitFor();
  await alex.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  await open.nth(1).and(page.locator(':focus')).waitFor();

  await alex.press('x', 'k', 'x');
  const picked = page.getByRole('region', { name: 'Picked rows' });
  await picked.getByText('2 picked').waitFor();
  await picked.getByRole('button', { name: 'Dismiss…' }).click();
  await page.getByRole('button', { name: 'Dismiss 2 for good' }).click();
  await page.getByText('2 dismissed.').waitFor();
  await page.getByText('None of these is in quarantine').waitFor();
});

test('an agent is not shown what only operators may see', async () => {
  const maya = await stage.desk(MAYA, '/operations');
  await maya.page.getByText('Operations are not for your role').waitFor();
});

test('a text that cannot be delivered says so with its reason, and waits under Needs attention', async () => {
  const { carrier } = stage.world;
  const unreachable = '+12025550130';
  await carrier.text(unreachable, 'Are you open today?');
  const maya = await stage.desk(MAYA);
  await maya.open('Are you open today?');
  await maya.answer('Until six.');

  await expect.poll(() => maya.stateOf('Until six.').innerText()).toContain('Not delivered');
  await maya.entry('Until six.').getByRole('button', { name: 'Write it again' }).waitFor();
  await maya.row('Until six.').getByText('Not delivered').waitFor();
  await maya.stateOf('Until six.').click();
  const journey = maya.page.getByRole('region', { name: 'Message journey' });
  await journey.getByText('30003').first().waitFor();
  await expect
    .poll(() => journey.getByRole('list', { name: 'Steps' }).getByRole('listitem').count())
    .toBeGreaterThan(3);

  await maya.press('g', 'n');
  await maya.page.getByRole('heading', { level: 1, name: 'Needs attention' }).waitFor();
  await maya.row('Until six.').getByText('Not delivered').waitFor();
  expect(await carrier.reached(unreachable)).toEqual([]);
});
