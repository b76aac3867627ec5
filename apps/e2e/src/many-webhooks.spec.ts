import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import { expect, test } from 'vitest';
import { seriousFindings } from './support/axe';
import { ALEX, anyCustomer, BUSINESS, MAYA } from './support/people';
import { useStage } from './support/stage';

const { getExpectedTwilioSignature } = twilio;
const stage = useStage();
/** What fades in has no contrast to measure yet. */
const CALM = { reducedMotion: 'reduce' } as const;

/** A webhook of the demo's carrier, signed or not. */
function hand(body: string, over: { To?: string; signed: boolean }): Promise<Response> {
  const { webhookUrl } = stage.world.carrier;
  const { signed, ...rest } = over;
  const fields = {
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    AccountSid: 'AC00000000000000000000000000000001',
    From: anyCustomer(),
    To: BUSINESS,
    Body: body,
    NumMedia: '0',
    ...rest,
  };
  const signature = getExpectedTwilioSignature('demo-auth-token', webhookUrl, fields);
  return fetch(webhookUrl, {
    method: 'POST',
    headers: signed ? { 'x-twilio-signature': signature } : {},
    body: new URLSearchParams(fields),
  });
}

test('quarantined webhooks are picked and replayed or dismissed together, by keyboard', async () => {
  for (const words of ['first of two', 'second of two'])
    expect((await hand(words, { signed: false })).status).toBe(403);
  const maya = await stage.desk(MAYA);
  const alex = await stage.desk(ALEX, '/operations', CALM);
  const rows = alex.page.getByRole('list', { name: 'Quarantined webhooks' }).getByRole('listitem');
  const open = rows.filter({ has: alex.page.getByRole('checkbox') });
  const picked = alex.page.getByRole('region', { name: 'Picked rows' });
  await expect.poll(() => open.count()).toBe(2);
  await alex.press('j', 'x', 'j', 'x');
  await picked.getByText('2 picked').waitFor();
  expect(await seriousFindings(alex.page)).toEqual([]);
  await alex.press('Shift+r');
  await alex.page.getByText('2 replayed.').waitFor();
  for (const words of ['first of two', 'second of two']) await maya.row(words).waitFor();
  await expect.poll(() => open.count()).toBe(0);

  for (const words of ['advertisement', 'another one'])
    expect((await hand(words, { signed: false })).status).toBe(403);
  await expect.poll(() => open.count()).toBe(2);
  await alex.press('Shift+x');
  await picked.getByRole('button', { name: 'Dismiss…' }).click();
  await alex.page.getByText('will never reach a thread').waitFor();
  expect(await seriousFindings(alex.page)).toEqual([]);
  await alex.page.getByRole('button', { name: 'Dismiss 2 for good' }).click();
  await alex.page.getByText('2 dismissed.').waitFor();
  await expect.poll(() => rows.filter({ hasText: 'Dismissed' }).count()).toBe(2);
  expect(await maya.row('advertisement').count()).toBe(0);
});

test('parked events say for each why they stay when they are replayed, and go when they are dismissed', async () => {
  const To = '+12025550999';
  for (const words of ['to a number', 'that is not ours'])
    expect((await hand(words, { To, signed: true })).status).toBe(200);
  const alex = await stage.desk(ALEX, '/operations#parked', CALM);
  const rows = alex.page.getByRole('list', { name: 'Parked events' }).getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(2);
  await alex.press('Shift+x', 'Shift+r');
  await alex.page.getByText(/^0 replayed, 2 not: /).waitFor();
  expect(await rows.count()).toBe(2);
  await alex.press('Shift+x');
  await alex.page
    .getByRole('region', { name: 'Picked rows' })
    .getByRole('button', { name: 'Dismiss…' })
    .click();
  await alex.page.getByRole('button', { name: 'Dismiss 2 for good' }).click();
  await alex.page.getByText('Nothing is parked').waitFor();
  expect(await seriousFindings(alex.page)).toEqual([]);
});
