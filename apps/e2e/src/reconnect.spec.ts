import { expect, test } from 'vitest';
import { anyCustomer, MAYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('after a break the open thread and the list equal the database, without a reload', async () => {
  const { carrier, office } = stage.world;
  const [first, second] = [anyCustomer(), anyCustomer()];
  await carrier.text(first, 'before the break');
  const maya = await stage.desk(MAYA);
  const sam = await stage.desk(SAM);
  await maya.open('before the break');
  await sam.open('before the break');

  await maya.context.setOffline(true);
  await maya.connection.getByText('Reconnecting…').waitFor();
  for (const words of ['missed one', 'missed two', 'missed three']) await carrier.text(first, words);
  await sam.entry('missed three').waitFor();
  await sam.answer('an answer by Sam');
  await expect.poll(() => sam.stateOf('an answer by Sam').innerText()).toContain('Delivered');
  await carrier.text(second, 'somebody new');
  await sam.row('somebody new').waitFor();
  expect(await maya.row('somebody new').count()).toBe(0);

  await maya.context.setOffline(false);
  await maya.row('somebody new').waitFor();
  await maya.connection.getByText('Reconnecting…').waitFor({ state: 'detached' });
  const stored = await office.wordsWith(first);
  expect(stored).toEqual([
    'before the break',
    'missed one',
    'missed two',
    'missed three',
    'an answer by Sam',
  ]);
  await expect.poll(() => maya.shown(stored)).toEqual(stored);
  await expect.poll(() => maya.stateOf('an answer by Sam').innerText()).toContain('Delivered');
  const previews = ['somebody new', 'an answer by Sam'];
  await expect
    .poll(async () =>
      (await maya.rows.allInnerTexts()).map((row) => previews.find((words) => row.includes(words))),
    )
    .toEqual(previews);
  expect(maya.loads).toBe(0);
});

test('a reply written during a break is kept, and sent once when the line is back', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Do you deliver on Saturdays?');
  const maya = await stage.desk(MAYA);
  await maya.open('Do you deliver on Saturdays?');

  await maya.context.setOffline(true);
  await maya.connection.getByText('Reconnecting…').waitFor();
  await maya.answer('We do, until noon.');
  await maya.entry('We do, until noon.').getByText('Waiting for the connection').waitFor();
  await maya.connection.getByText('Reconnecting… 1 text waiting to send').waitFor();
  expect(await carrier.reached(customer)).toEqual([]);

  await maya.context.setOffline(false);
  await expect.poll(() => maya.stateOf('We do, until noon.').innerText()).toContain('Delivered');
  await maya.connection.getByText('waiting to send').waitFor({ state: 'detached' });
  expect((await carrier.reached(customer)).map(({ body }) => body)).toEqual(['We do, until noon.']);
  const stored = await office.wordsWith(customer);
  expect(stored).toEqual(['Do you deliver on Saturdays?', 'We do, until noon.']);
  expect(await maya.shown(stored)).toEqual(stored);
  expect(maya.loads).toBe(0);
});

test('a reply written during a break in which the thread moved on goes back to its writer', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Please cancel my order');
  const maya = await stage.desk(MAYA);
  await maya.open('Please cancel my order');

  await maya.context.setOffline(true);
  await maya.connection.getByText('Reconnecting…').waitFor();
  await maya.answer('It is cancelled.');
  await maya.entry('It is cancelled.').getByText('Waiting for the connection').waitFor();
  await carrier.text(customer, 'No wait, keep it!');

  await maya.context.setOffline(false);
  await maya.entry('No wait, keep it!').waitFor();
  await maya.composer.getByRole('alert').waitFor();
  await expect.poll(() => maya.reply.inputValue()).toBe('It is cancelled.');
  expect(await office.wordsWith(customer)).toEqual(['Please cancel my order', 'No wait, keep it!']);
  expect(await carrier.reached(customer)).toEqual([]);

  await maya.reply.fill('Gladly, it is kept.');
  await maya.press('ControlOrMeta+Enter');
  await expect
    .poll(async () => (await carrier.reached(customer)).map(({ body }) => body))
    .toEqual(['Gladly, it is kept.']);
});
