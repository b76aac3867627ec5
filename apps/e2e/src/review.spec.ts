import { expect, test } from 'vitest';
import { anyCustomer, MAYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a likely opt-out holds the thread until somebody decides under Review, by keys, with a reason', async () => {
  const { carrier, office } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Sorry, wrong number');
  const maya = await stage.desk(MAYA);
  await maya.open('Sorry, wrong number');
  await maya.entry('May be asking for an end of texts').waitFor();
  await maya.composer.getByRole('note').getByText('Sends to this number are held').waitFor();
  await expect(office.reply(customer, 'Is this Ann?')).rejects.toThrow('sends_held');

  const { page } = maya;
  await page.keyboard.press('g');
  await page.keyboard.press('v');
  await page.getByRole('heading', { name: 'Review' }).waitFor();
  await page.locator('mark').getByText('wrong number').waitFor();
  await page.keyboard.press('n');
  await page
    .getByRole('dialog', { name: 'It is no opt-out' })
    .getByLabel('Reason')
    .fill('Only the branch was wrong');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing to decide').waitFor();
  await page.getByRole('tab', { name: 'Decided' }).click();
  await page.getByText('Only the branch was wrong').waitFor();
  await expect.poll(() => office.reply(customer, 'No harm done').then(() => 'sent')).toBe('sent');
});
