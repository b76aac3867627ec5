import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor lets a queue offer its threads, and an agent who is there takes one by keys', async () => {
  const { carrier, office } = stage.world;
  const priya = await stage.desk(PRIYA, '/settings#queues');
  await priya.page.getByRole('button', { name: 'Edit the queue Billing' }).click();
  const dialog = priya.page.getByRole('dialog', { name: 'Queue Billing' });
  await dialog.getByLabel('Who is given its threads').selectOption('round_robin');
  await dialog.getByLabel('Seconds to accept').fill('120');
  await dialog.getByLabel('First answer within').fill('30');
  await dialog.getByRole('checkbox', { name: MAYA.name }).check();
  await dialog.getByLabel('Has hours').check();
  await dialog.getByLabel('Monday').fill('nine to five');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Has hours').uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await priya.page.getByText('Members in turn, up to 5 each, offered for 120 s').waitFor();
  const members = priya.page.getByRole('list', { name: 'Members of Billing' });
  await members.getByText('Maya Rivera: offline, 0 of 5').waitFor();

  const maya = await stage.desk(MAYA);
  await members.getByText('Maya Rivera: online, 0 of 5').waitFor();
  const customer = anyCustomer();
  await carrier.text(customer, 'I want a refund');
  await maya.page.getByRole('status', { name: 'Offer' }).getByText('Billing offers you').waitFor();
  await maya.press('y');
  await maya.entry('Billing offered it to you: in turn').waitFor();
  await maya.entry('You took the thread').waitFor();
  await expect.poll(async () => (await office.threadWith(customer)).assigneeId).not.toBeNull();

  await maya.page.getByRole('button', { name: /^Account of Maya Rivera/ }).click();
  await maya.page.getByRole('menuitem', { name: 'Away' }).click();
  await members.getByText(/Maya Rivera: away/).waitFor();
  await carrier.text(anyCustomer(), 'Another refund, please');
  expect(await maya.page.getByText('Billing offers you').count()).toBe(0);
  await priya.page.getByText('1 waits').waitFor();
});
