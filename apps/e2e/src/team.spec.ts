import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor sees who is there and who waits as it happens, and says of somebody that they are away', async () => {
  const { carrier } = stage.world;
  const priya = await stage.desk(PRIYA, '/settings#queues');
  await priya.page.getByRole('button', { name: 'Edit the queue Billing' }).click();
  const dialog = priya.page.getByRole('dialog', { name: 'Queue Billing' });
  await dialog.getByLabel('Who is given its threads').selectOption('round_robin');
  await dialog.getByLabel('First answer within').fill('20');
  await dialog.getByRole('checkbox', { name: MAYA.name }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  // Keys are the dialog's while anything of it is there.
  await priya.page.locator('[role="dialog"]').waitFor({ state: 'detached' });

  // By keys, to the page; nothing of what follows reloads it.
  await priya.press('g', 't');
  await priya.page.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
  const queue = priya.page
    .getByRole('list', { name: 'Queues' })
    .getByRole('listitem')
    .filter({ hasText: 'Billing' });
  const people = priya.page.getByRole('list', { name: 'People' }).getByRole('listitem');
  const row = people.filter({ hasText: MAYA.name });
  await row.getByText('Offline').waitFor();
  const maya = await stage.desk(MAYA);
  await row.getByText('Online').waitFor();
  await queue.getByRole('button', { name: 'People of Billing: 1 online' }).waitFor();

  await carrier.text(anyCustomer(), 'I want a refund');
  await row.getByText('1 of 5 threads').waitFor();
  await row.getByRole('link', { name: /waits now/ }).waitFor();
  await queue.getByText('On time').waitFor();

  // As its time goes by it is due soon on the page, in the list and in the thread.
  await maya.open('I want a refund');
  for (const { page } of [priya, maya]) await page.clock.install();
  for (const { page } of [priya, maya]) await page.clock.fastForward('16:00');
  await queue.getByText('Due soon').waitFor();
  await maya.rows.getByText('answer due soon').waitFor({ state: 'attached' });
  await maya.page.getByText(/^answer due by/).waitFor();

  await queue.getByRole('button', { name: /^People of Billing/ }).click();
  await priya.page.getByRole('heading', { name: 'People of Billing' }).waitFor();
  expect(await people.count()).toBe(1);

  await row.getByRole('button', { name: `Set away: ${MAYA.name}` }).click();
  await priya.page.getByRole('dialog').getByRole('button', { name: 'Set away' }).click();
  await row.getByText('Away').waitFor();
  await carrier.text(anyCustomer(), 'Another refund, please');
  await queue.getByText('1 waits').waitFor();
  await priya.press('z');
  await row.getByText('Online').waitFor();
  await queue.getByText('Nobody waits').waitFor();
  await row.getByText('2 of 5 threads').waitFor();
  expect(priya.loads + maya.loads).toBe(0);
});

test('an agent does not see it, and is told whom to ask', async () => {
  const sam = await stage.desk(SAM, '/team');
  await sam.page.getByText('The team is not for your role').waitFor();
  expect(await sam.page.getByRole('link', { name: 'Team' }).count()).toBe(0);
});
