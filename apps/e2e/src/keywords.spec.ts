import { expect, test } from 'vitest';
import { anyCustomer, MAYA, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a supervisor adds a word, tries it, saves it, sees it act, and takes the change back', async () => {
  const { carrier, office } = stage.world;
  const { page } = await stage.desk(PRIYA, '/settings');
  await page.getByRole('link', { name: 'Keywords' }).click();
  await page.getByRole('heading', { name: 'Keywords' }).waitFor();

  await page.getByLabel('Word', { exact: true }).fill('stop');
  await page.getByLabel('Does').selectOption('opt_in');
  await page.getByRole('button', { name: 'Add word' }).click();
  await page.getByText('“stop” is reserved and always opts out').waitFor();
  await page.getByLabel('Word', { exact: true }).fill('Kolibri');
  await page.getByLabel('Does').selectOption('opt_out');
  await page.getByLabel('Answered in').selectOption('es');
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Added words' }).getByText('Kolibri').waitFor();

  await page.getByLabel('Word', { exact: true }).blur();
  await page.keyboard.press('/');
  await page.keyboard.type('kolibri!');
  const verdict = page.getByRole('status', { name: 'What becomes of it' });
  await verdict.getByText('The keyword “Kolibri”, Spanish: opts out.').waitFor();
  await verdict.getByText(/Baja confirmada/).waitFor();

  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText('Version 1 is in force', { exact: false }).first().waitFor();
  const customer = anyCustomer();
  await carrier.text(customer, 'KOLIBRI');
  await expect.poll(async () => (await office.wordsWith(customer)).join()).toContain('Baja confirmada');

  await page.getByRole('textbox', { name: 'Try a text' }).blur();
  await page.keyboard.press('z');
  await page.getByText('Version 2 is in force').waitFor();
  await page.getByText('None yet.').waitFor();
  await verdict.getByText('Ordinary talk').waitFor();
});

test('a supervisor has opt-outs asked about; who answers keeps what was named, and the desk says so', async () => {
  const { carrier } = stage.world;
  const { page } = await stage.desk(PRIYA, '/settings/keywords');
  await page.getByLabel('Ask in the confirmation of an opt-out').click();
  const word = page.getByLabel('Word that keeps them');
  await word.fill('STOP');
  await page.getByText('“STOP” is reserved and always opts out: choose another word.').first().waitFor();
  await word.fill('UPDATES');
  await page.getByLabel('Alerts', { exact: true }).click();
  const tried = page.getByRole('textbox', { name: 'Try a text' });
  const verdict = page.getByRole('status', { name: 'What becomes of it' });
  await tried.fill('stop');
  await verdict.getByText(/opted out of all texts\. Reply UPDATES within 24 h/).waitFor();
  await tried.fill('updates!');
  await verdict.getByText('Ordinary talk').waitFor();
  await page.getByLabel('From whom').selectOption('clarified');
  await verdict
    .getByText('Goes on: transactional texts and alerts. Everything else stays stopped.')
    .waitFor();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText('is in force, by', { exact: false }).waitFor();

  const customer = anyCustomer();
  const reached = async () => (await carrier.reached(customer)).map(({ body }) => body);
  const handset = await stage.handset(customer);
  await handset.say('Do you ship to Bath?');
  const maya = await stage.desk(MAYA);
  await maya.open('Do you ship to Bath?');
  await handset.say('STOP');
  await maya.entry('Opted out with “stop”').waitFor();
  await expect
    .poll(reached)
    .toEqual([expect.stringMatching(/^Acme: You are opted out of all texts\. Reply UPDATES/)]);
  await handset.say('Updates');
  await maya.entry('Keeps transactional texts and alerts with “UPDATES”').waitFor();
  await maya.page.getByText('Opted out, but for transactional texts and alerts').waitFor();
  await maya.composer.getByRole('note').getByText('This customer has opted out').waitFor();
  await handset.say('Stop');
  await expect.poll(() => maya.page.getByText('Opted out, but for').count()).toBe(0);
  expect(await reached()).toHaveLength(1);
});

test('an agent may look and try, and is told who changes it', async () => {
  const { page } = await stage.desk(MAYA, '/settings/keywords');
  await page.getByText('Supervisors and admins change keywords.').waitFor();
  expect(await page.getByRole('button', { name: 'Add word' }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Try a text' }).fill('YES');
  const verdict = page.getByRole('status', { name: 'What becomes of it' });
  await verdict.getByText('Ordinary talk').waitFor();
  await page.getByLabel('From whom').selectOption('opted_out');
  await verdict.getByText('opts in').waitFor();
});
