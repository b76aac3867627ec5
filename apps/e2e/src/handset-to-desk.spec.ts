import { expect, test } from 'vitest';
import { anyCustomer, MAYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a text becomes a thread on both screens, its answer a text on the handset', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  const maya = await stage.desk(MAYA);
  await maya.openQueue('Billing');
  const sam = await stage.desk(SAM);

  await carrier.text(customer, 'REFUND please, the lamp came broken');
  await maya.row('the lamp came broken').waitFor();
  await sam.row('the lamp came broken').waitFor();
  await sam.open('the lamp came broken');

  await maya.press('j', 'Enter');
  await maya.entry('the lamp came broken').waitFor();
  await maya.answer('Sorry about that! The refund is on its way.');

  await expect
    .poll(async () => (await carrier.reached(customer)).map(({ body }) => body))
    .toEqual(['Sorry about that! The refund is on its way.']);
  await expect.poll(() => maya.stateOf('on its way').innerText()).toContain('Delivered');
  await expect.poll(() => sam.stateOf('on its way').innerText()).toContain('Delivered');
  expect([maya.loads, sam.loads]).toEqual([0, 0]);
});
