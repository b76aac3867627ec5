import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a reply is taken back by its key before it leaves, and its words are in the composer again', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  const maya = await stage.desk(MAYA);
  await carrier.text(customer, 'where is my parcel');
  await maya.open('where is my parcel');

  await maya.answer('In the wrong town, sorry');
  await maya.page.getByRole('status', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).waitFor();
  await maya.press('Escape', 'z');
  await expect.poll(() => maya.stateOf('In the wrong town').innerText()).toContain('Cancelled');
  await expect.poll(() => maya.reply.inputValue()).toBe('In the wrong town, sorry');

  // In an empty composer, where z would be a letter, the usual key takes the last reply back too.
  await maya.begin('reply');
  await maya.press('ControlOrMeta+a');
  await maya.type('It comes tomorrow');
  await maya.press('ControlOrMeta+Enter');
  await maya.page.getByRole('status', { name: 'Undo' }).getByRole('button').waitFor();
  await maya.press('ControlOrMeta+z');
  await expect.poll(() => maya.reply.inputValue()).toBe('It comes tomorrow');
  await maya.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await carrier.reached(customer)).length).toBe(1);
  expect((await carrier.reached(customer)).map(({ body }) => body)).toEqual(['It comes tomorrow']);
  const states = (await office.entriesWith(customer)).flatMap(({ delivery }) => delivery?.state ?? []);
  expect(states.toSorted()).toEqual([
    'cancelled',
    'cancelled',
    expect.stringMatching(/accepted|sent|delivered/),
  ]);
});

test('a reply is scheduled by keyboard, waits under its bubble, and is sent early on demand', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  const maya = await stage.desk(MAYA);
  await carrier.text(customer, 'please ring me tomorrow');
  await maya.open('please ring me tomorrow');

  await maya.begin('reply');
  await maya.type('Good morning! Is now good?');
  await maya.press('ControlOrMeta+k');
  await maya.page.getByRole('dialog').waitFor();
  await maya.type('schedule the reply');
  await maya.press('Enter');
  await maya.page.getByRole('option', { name: /^Tomorrow morning/ }).click();
  await maya.composer.getByRole('button', { name: /^Schedule for (tomorrow, )?9:00/ }).waitFor();
  await maya.press('ControlOrMeta+Enter');
  await expect
    .poll(() => maya.stateOf('Is now good?').innerText())
    .toMatch(/^Scheduled for (tomorrow, )?9:00/);
  expect(await carrier.reached(customer)).toEqual([]);

  await maya.entry('Is now good?').getByRole('button', { name: 'Send now' }).click();
  await expect.poll(() => maya.stateOf('Is now good?').innerText()).toContain('Delivered');
  expect((await carrier.reached(customer)).map(({ body }) => body)).toEqual(['Good morning! Is now good?']);
});

test('a supervisor pauses sending with a reason: all see it, nothing leaves, and it goes on when ended', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  const maya = await stage.desk(MAYA);
  const priya = await stage.desk(PRIYA, '/outgoing');
  await carrier.text(customer, 'is the sale still on?');
  await maya.open('is the sale still on?');

  await priya.page.getByRole('button', { name: 'Pause…' }).click();
  await priya.page.getByLabel('Reason').fill('Wrong prices went out');
  await priya.page.getByRole('button', { name: 'Pause sending' }).click();
  const banner = maya.page.getByRole('status', { name: 'Paused sending' });
  await banner.getByText('Wrong prices went out').waitFor();

  await maya.answer('Yes, until Sunday');
  await maya.entry('until Sunday').getByText('Paused by Priya').waitFor();
  const row = priya.page.getByRole('row').filter({ hasText: 'until Sunday' });
  await row.getByText('Wrong prices went out').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect(await carrier.reached(customer)).toEqual([]);

  await priya.page
    .getByRole('button', { name: /^Resume/ })
    .first()
    .click();
  await priya.page.getByRole('dialog').getByRole('button', { name: 'Resume sending' }).click();
  await expect.poll(() => maya.stateOf('until Sunday').innerText()).toContain('Delivered');
  await banner.getByText('Wrong prices went out').waitFor({ state: 'detached' });
  expect(await carrier.reached(customer)).toHaveLength(1);
});
