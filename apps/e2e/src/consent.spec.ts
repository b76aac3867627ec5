import { expect, test } from 'vitest';
import { anyCustomer, MAYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('STOP closes the composer on every open screen and START opens it, each confirmed once', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  const reached = async () => (await carrier.reached(customer)).map(({ body }) => body);
  const handset = await stage.handset(customer);
  await handset.say('Is the blue one in stock?');
  const maya = await stage.desk(MAYA);
  const sam = await stage.desk(SAM);
  await maya.open('Is the blue one in stock?');
  await sam.open('Is the blue one in stock?');
  await sam.reply.fill('Let me look');

  await handset.play('STOP');
  for (const desk of [maya, sam]) {
    await desk.composer.getByRole('note').getByText('This customer has opted out').waitFor();
    await expect.poll(() => desk.composer.getByRole('button', { name: 'Send' }).count()).toBe(0);
    await desk.entry('Opted out with “stop”').waitFor();
  }
  expect(await sam.reply.inputValue(), 'what Sam was writing is kept').toBe('Let me look');
  await expect(office.reply(customer, 'One more thing')).rejects.toThrow('opted_out');
  await expect.poll(reached).toHaveLength(1);

  await handset.play('START');
  for (const desk of [maya, sam]) await desk.composer.getByRole('note').waitFor({ state: 'detached' });
  // The network may turn the order of two texts that are on their way at once.
  await expect.poll(reached).toHaveLength(2);
  await sam.composer.getByRole('button', { name: 'I have read it' }).click();
  await sam.reply.fill('Yes, two are left');
  await sam.press('ControlOrMeta+Enter');
  await handset.text('Yes, two are left').waitFor();
  expect(await reached()).toHaveLength(3);
  const [optOut, optIn, answer] = await reached();
  expect(optOut).toMatch(/^Acme: .*START/);
  expect(optIn).toMatch(/^Acme: .*STOP/);
  expect(answer).toBe('Yes, two are left');
  await expect.poll(() => maya.stateOf('two are left').innerText()).toContain('Delivered');
});
