import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA, SAM } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a thread is worked through by keys alone, and colleagues see each step', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Where is my parcel?');
  const maya = await stage.desk(MAYA);
  const sam = await stage.desk(SAM);
  await sam.open('Where is my parcel?');

  await maya.rows.first().waitFor();
  await maya.press('j', 'Enter');
  await maya.entry('Where is my parcel?').waitFor();

  await maya.press('c');
  await maya.entry('You took the thread').waitFor();
  await sam.entry('Maya Rivera took the thread').waitFor();

  await maya.begin('note');
  await maya.type('The courier has it, the driver said so');
  await maya.press('ControlOrMeta+Enter', 'Escape');
  await sam.entry('The courier has it').waitFor();

  await maya.press('a');
  await maya.page.getByRole('combobox', { name: 'Find a colleague' }).waitFor();
  await maya.type('sam');
  await maya.press('Enter');
  await maya.entry('You assigned it to Sam Kim').waitFor();
  await sam.entry('Maya Rivera assigned it to you').waitFor();

  await maya.press('s');
  await maya.page.getByRole('combobox', { name: 'When should it come back?' }).waitFor();
  await maya.type('tomorrow');
  await maya.press('Enter');
  await sam.entry('Maya Rivera snoozed it until').waitFor();
  await expect.poll(async () => (await office.threads('snoozed')).length).toBe(1);

  await command(maya, 'reopen', 'Reopen');
  await sam.entry('Maya Rivera reopened the thread').waitFor();
  await maya.press('e');
  await sam.entry('Maya Rivera resolved the thread').waitFor();
  await expect.poll(async () => (await office.threads('resolved')).length).toBe(1);

  await carrier.text(customer, 'It is here, thank you');
  await maya.entry('Reopened by the customer’s text').waitFor();
  expect((await office.threadWith(customer)).status).toBe('open');
  expect(await carrier.reached(customer), 'nothing of this was said to the customer').toEqual([]);
});

test('the palette goes places and ? shows every key there is', async () => {
  const { carrier } = stage.world;
  await carrier.text(anyCustomer(), 'I was billed twice');
  const maya = await stage.desk(MAYA);
  await maya.rows.first().waitFor();
  await maya.press('g', 'm');
  await maya.page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();

  await command(maya, 'queue billing', 'Queue Billing');
  await maya.page.getByRole('heading', { level: 1, name: 'Billing' }).waitFor();
  await command(maya, 'billed twice', 'I was billed twice');
  await maya.entry('I was billed twice').waitFor();

  await maya.press('?');
  const sheet = maya.page.getByRole('dialog', { name: 'Keys' });
  for (const words of ['Reply', 'Write a note', 'Claim', 'Resolve', 'Next thread', 'Find an action'])
    await sheet.getByText(words, { exact: true }).waitFor();
  await maya.press('Escape');
  await sheet.waitFor({ state: 'detached' });
});

test('whatever is closed gives the focus back to where it came from', async () => {
  const { page } = await stage.desk(PRIYA, '/routes');
  const routes = page.getByRole('button', { name: 'Import and export' });
  const focused = async (button: typeof routes) => button.and(page.locator(':focus')).waitFor();
  const dialog = page.getByRole('dialog');
  const shut = async () => {
    await dialog.first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.first().waitFor({ state: 'detached' });
  };

  await routes.press('Enter');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  await focused(routes);
  await routes.press('Enter');
  await page.getByRole('menuitem', { name: 'Import rules…' }).press('Enter');
  await shut();
  await focused(routes);

  await page.keyboard.press('?');
  await shut();
  await focused(routes);
  await page.keyboard.press('ControlOrMeta+k');
  await shut();
  await focused(routes);

  await page.keyboard.press('g');
  await page.keyboard.press('c');
  const enter = page.getByRole('button', { name: 'Enter by hand…' });
  await enter.press('Enter');
  await shut();
  await focused(enter);
});

test('a draft outlives a reload, and is there on another device', async () => {
  const { carrier } = stage.world;
  await carrier.text(anyCustomer(), 'Can I exchange the shoes?');
  const maya = await stage.desk(MAYA);
  await maya.open('Can I exchange the shoes?');
  await maya.begin('reply');
  await maya.type('Of course: which size ');

  await maya.page.reload();
  await expect.poll(() => maya.reply.inputValue()).toBe('Of course: which size ');
  const phone = await stage.desk(MAYA, new URL(maya.page.url()).pathname, {
    viewport: { width: 390, height: 844 },
  });
  await expect.poll(() => phone.reply.inputValue()).toBe('Of course: which size ');
});

async function command(desk: Awaited<ReturnType<typeof stage.desk>>, words: string, title: string) {
  await desk.press('ControlOrMeta+k');
  await desk.page.getByPlaceholder('Find an action, a queue or a thread').waitFor();
  await desk.type(words);
  await desk.page.getByRole('dialog').getByText(title).first().waitFor();
  await desk.press('Enter');
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}
