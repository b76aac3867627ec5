import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anyCustomer, MAYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('an agent who writes while a colleague answers is warned, and sends only knowingly', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'My card was charged twice');
  const maya = await stage.desk(MAYA);
  const sam = await stage.desk(SAM);
  await maya.open('My card was charged twice');
  await sam.open('My card was charged twice');

  await maya.reply.focus();
  await maya.type('I see both charges');
  await sam.page.getByText('Maya is writing…').waitFor();
  await sam.reply.fill('The second one is taken back.');
  await sam.press('ControlOrMeta+Enter');

  const warning = maya.composer.getByRole('alert');
  await warning.getByText('The second one is taken back.').waitFor();
  await warning.getByText('Sam Kim').waitFor();
  expect(await maya.reply.inputValue()).toBe('I see both charges');
  await maya.composer.getByRole('button', { name: 'Send anyway' }).waitFor();
  // The network may turn the order of two texts that are on their way at once.
  await expect.poll(() => sam.stateOf('The second one is taken back.').innerText()).toContain('Delivered');
  await warning.getByRole('button', { name: 'I have read it' }).click();
  await warning.waitFor({ state: 'detached' });
  await maya.reply.focus();
  await maya.press('ControlOrMeta+Enter');

  await expect
    .poll(async () => (await carrier.reached(customer)).map(({ body }) => body))
    .toEqual(['The second one is taken back.', 'I see both charges']);
});

test('a screen that has not heard yet is refused by the server, shows what is new, and sends on demand', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Which size fits a 12 inch plate?');
  const maya = await stage.desk(MAYA);
  await maya.open('Which size fits a 12 inch plate?');
  const deafened = await deafen(maya.page);
  await maya.reply.fill('The large one');
  await office.reply(customer, 'The medium one fits');

  const answer = maya.page.waitForResponse(
    (response) => response.url().endsWith('/replies') && response.request().method() === 'POST',
  );
  await maya.press('ControlOrMeta+Enter');
  expect((await answer).status()).toBe(409);
  await maya.entry('The medium one fits').waitFor();
  await maya.composer.getByRole('alert').getByText('The medium one fits').waitFor();
  expect(await maya.reply.inputValue()).toBe('The large one');
  expect(deafened()).toBeGreaterThan(0);

  await expect.poll(() => carrier.reached(customer)).toHaveLength(1);
  await maya.sendAnyway();
  await expect
    .poll(async () => (await carrier.reached(customer)).map(({ body }) => body))
    .toEqual(['The medium one fits', 'The large one']);
});

/** Loads the page again such that what happens is lost on its way to it; tells how much was. */
async function deafen(page: Page): Promise<() => number> {
  let lost = 0;
  let connected = false;
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      const packet = String(message);
      // Events are lost ("42…"); greetings, acknowledgements and heartbeats are not, so the page thinks itself connected.
      if (packet.startsWith('42')) lost += 1;
      else socket.send(message);
      if (packet.startsWith('40')) connected = true;
    });
  });
  // It holds for pages loaded from now on.
  await page.reload();
  await expect.poll(() => connected).toBe(true);
  return () => lost;
}
