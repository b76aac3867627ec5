import twilio from 'twilio';
import { expect, test } from 'vitest';
import { anyCustomer, BUSINESS, MAYA, SAM } from './support/people';
import { useStage } from './support/stage';

const { getExpectedTwilioSignature } = twilio;
const stage = useStage();

test('a text becomes a thread on both screens, its answer a text on the handset', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  const handset = await stage.handset(customer);
  const maya = await stage.desk(MAYA);
  await maya.openQueue('Billing');
  const sam = await stage.desk(SAM);

  await handset.say('REFUND please, the lamp came broken');
  await maya.row('the lamp came broken').waitFor();
  await sam.row('the lamp came broken').getByText('Billing').waitFor();
  await handset.text('the lamp came broken').getByText('Handed over').waitFor();
  await sam.open('the lamp came broken');

  await maya.press('j', 'Enter');
  await maya.entry('the lamp came broken').waitFor();
  await maya.answer('Sorry about that! The refund is on its way.');

  await handset.text('The refund is on its way.').waitFor();
  await expect.poll(() => maya.stateOf('on its way').innerText()).toContain('Delivered');
  await expect.poll(() => sam.stateOf('on its way').innerText()).toContain('Delivered');
  expect((await carrier.reached(customer)).map(({ body }) => body)).toEqual([
    'Sorry about that! The refund is on its way.',
  ]);

  await handset.say('Thank you!');
  await maya.entry('Thank you!').waitFor();
  await sam.entry('Thank you!').waitFor();
  expect([maya.loads, sam.loads]).toEqual([0, 0]);
});

test('a burst of texts makes one thread with each of them once', async () => {
  const { office } = stage.world;
  const customer = anyCustomer();
  const burst = [
    'Hi there',
    'I have a question',
    'about my last order',
    'the blue one came in green',
    'swap it?',
  ];
  const maya = await stage.desk(MAYA);
  const handset = await stage.handset(customer);

  await handset.play('Burst of five');
  await maya.open(customer.slice(-4));
  await expect.poll(async () => (await maya.shown(burst)).length).toBe(burst.length);
  const stored = (await office.wordsWith(customer)).map((said) => burst.find((one) => said.includes(one)));
  expect(stored.toSorted()).toEqual(burst.toSorted());
  expect(await maya.shown(burst), 'the screen has the order of the database').toEqual(stored);
  expect((await office.threads()).filter(({ contact }) => contact.number === customer)).toHaveLength(1);
});

test('a text that the carrier or another program hands in shows on both screens at once', async () => {
  const { carrier } = stage.world;
  const maya = await stage.desk(MAYA);
  const sam = await stage.desk(SAM, '/inbox/unassigned');

  await carrier.text(anyCustomer(), 'handed in by the simulator');
  for (const desk of [maya, sam]) await desk.row('handed in by the simulator').waitFor();

  const fields = {
    MessageSid: 'SM5160ed00000000000000000000000e2e',
    AccountSid: 'AC00000000000000000000000000000001',
    From: anyCustomer(),
    To: BUSINESS,
    Body: 'signed by the official library',
    NumMedia: '0',
  };
  const answer = await fetch(carrier.webhookUrl, {
    method: 'POST',
    headers: {
      'x-twilio-signature': getExpectedTwilioSignature('demo-auth-token', carrier.webhookUrl, fields),
    },
    body: new URLSearchParams(fields),
  });
  expect(answer.status).toBe(200);
  for (const desk of [maya, sam]) await desk.row('signed by the official library').waitFor();
});
