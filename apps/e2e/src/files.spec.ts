import { expect, test } from 'vitest';
import { seriousFindings } from './support/axe';
import type { Desk } from './support/desk';
import { type GivenFile, letGoOf, paste, PICTURE, PROGRAM } from './support/files';
import { ALEX, anyCustomer, MAYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();
/** What fades in has no contrast to measure yet. */
const CALM = { reducedMotion: 'reduce' } as const;

const attached = (desk: Desk) =>
  desk.composer.getByRole('list', { name: 'Attached files' }).getByRole('listitem');
const remove = (desk: Desk, name: string) =>
  desk.composer.getByRole('button', { name: `Remove ${name}` }).click();

/** Chooses files in the window of the system that the paper clip opens. */
async function choose(desk: Desk, ...files: GivenFile[]): Promise<void> {
  const opened = desk.page.waitForEvent('filechooser');
  await desk.composer.getByRole('button', { name: 'Attach a file' }).click();
  await (await opened).setFiles(files);
}

test('pictures of a customer are looked at and closed by keyboard alone', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'It came like this', [PICTURE, PICTURE]);
  const maya = await stage.desk(MAYA, '/inbox/all', CALM);
  await maya.open('It came like this');

  const first = maya.log.getByRole('button', { name: /^Open Picture 1 of 2 from/ });
  await first.focus();
  await maya.press('Enter');
  const one = maya.page.getByRole('dialog', { name: /^Picture 1 of 2 from/ });
  await one.locator('img').waitFor();
  await expect
    .poll(() => one.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect(await seriousFindings(maya.page)).toEqual([]);
  await maya.press('ArrowRight');
  await maya.page.getByRole('dialog', { name: /^Picture 2 of 2 from/ }).waitFor();
  await maya.press('ArrowLeft');
  await one.waitFor();
  await maya.press('Escape');
  await one.waitFor({ state: 'detached' });
  await first.and(maya.page.locator(':focus')).waitFor();
});

test('files are chosen, pasted and dropped, one is removed, and the others reach the handset', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Can you show me the label?');
  const maya = await stage.desk(MAYA, '/inbox/all', CALM);
  await maya.open('Can you show me the label?');

  await choose(maya, { ...PICTURE, name: 'chosen.png' });
  await maya.begin('reply');
  await paste(maya.reply, { ...PICTURE, name: 'pasted.png' });
  await letGoOf(maya.log, { ...PICTURE, name: 'dropped.png' });
  await expect.poll(() => attached(maya).count()).toBe(3);
  await maya.composer.getByText('3 files').waitFor();
  await remove(maya, 'pasted.png');
  await expect.poll(() => attached(maya).count()).toBe(2);

  await maya.begin('reply');
  await maya.type('Here it is, from both sides');
  expect(await seriousFindings(maya.page)).toEqual([]);
  await maya.press('ControlOrMeta+Enter');
  await expect.poll(() => attached(maya).count()).toBe(0);
  await expect.poll(() => maya.stateOf('from both sides').innerText()).toContain('Delivered');
  await maya.entry('from both sides').getByRole('button', { name: 'Open Picture 2 of 2 from You' }).waitFor();
  const reached = await carrier.reached(customer);
  expect(reached.map(({ body, media }) => [body, media.map(({ contentType }) => contentType)])).toEqual([
    ['Here it is, from both sides', ['image/png', 'image/png']],
  ]);
});

test('a file that is refused says why and holds nothing else up once it is removed', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Do you have a manual?');
  const maya = await stage.desk(MAYA, '/inbox/all', CALM);
  await maya.open('Do you have a manual?');
  await maya.begin('reply');
  await maya.type('Not yet');
  const send = maya.composer.getByRole('button', { name: /^Send/ }).first();
  await expect.poll(() => send.isEnabled()).toBe(true);

  await letGoOf(maya.composer, PROGRAM);
  await maya.composer.getByText('Files of this kind are not taken in.').waitFor();
  await maya.composer.getByText('Remove what cannot be sent; the rest goes then.').waitFor();
  expect(await send.isEnabled()).toBe(false);
  expect(await seriousFindings(maya.page)).toEqual([]);
  await remove(maya, PROGRAM.name);
  await expect.poll(() => send.isEnabled()).toBe(true);
  expect(await carrier.reached(customer)).toEqual([]);
});

test('attached files outlive a reload, and come back with the words when a reply is taken back', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Where do I press?');
  const maya = await stage.desk(MAYA, '/inbox/all', CALM);
  await maya.open('Where do I press?');
  await choose(maya, { ...PICTURE, name: 'button.png' });
  await maya.composer.getByText('1 file ·').waitFor();
  await maya.page.reload();
  await maya.composer.getByText('1 file ·').waitFor();
  await attached(maya).getByRole('img', { name: 'button.png' }).waitFor();

  await maya.answer('On the blue one');
  await maya.page.getByRole('status', { name: 'Undo' }).getByRole('button', { name: 'Undo' }).waitFor();
  await maya.press('Escape', 'z');
  await expect.poll(() => maya.reply.inputValue()).toBe('On the blue one');
  await attached(maya).getByRole('img', { name: 'button.png' }).waitFor();
  // What was taken back still shows what it was.
  await maya.entry('On the blue one').getByRole('button', { name: 'Open Picture from You' }).waitFor();

  await maya.begin('reply');
  await maya.press('ControlOrMeta+Enter');
  await expect.poll(async () => (await carrier.reached(customer)).length).toBe(1);
  expect(await carrier.reached(customer)).toMatchObject([
    { body: 'On the blue one', media: [{ contentType: 'image/png' }] },
  ]);
});

test('where the carrier takes words only the composer says so before anything is sent', async () => {
  const { carrier } = stage.world;
  await carrier.text(anyCustomer(), 'Can you send me a picture?');
  const alex = await stage.desk(ALEX);
  await alex.page.evaluate(async () => {
    const call = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`/api/v1${path}`, {
        method,
        ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return (await answer.json()) as { id: string; items: { slug: string; numbers: { id: string }[] }[] };
    };
    const { id: connectionId } = await call('POST', '/connections', {
      carrier: 'vonage',
      name: 'Words only',
      accountId: 'abcd1234',
      secrets: [
        { kind: 'sign_in', secret: 'an-api-secret' },
        { kind: 'verify', secret: 'a-signature-secret' },
      ],
    });
    const { items } = await call('GET', '/connections');
    const number = items.find(({ slug }) => slug === 'demo-twilio')?.numbers[0];
    await call('PATCH', `/numbers/${number?.id}`, { connectionId });
  });
  const maya = await stage.desk(MAYA, '/inbox/all', CALM);
  await maya.open('Can you send me a picture?');

  const attach = maya.composer.getByRole('button', {
    name: 'Attach a file. Not here: Vonage carries words only.',
  });
  expect(await attach.getAttribute('aria-disabled')).toBe('true');
  // By key, since no hand of this browser presses what says that it is not for pressing.
  await attach.focus();
  await maya.press('Enter');
  await maya.page.getByRole('alert').getByText('Vonage carries words only.').waitFor();
  expect(await seriousFindings(maya.page)).toEqual([]);
  await letGoOf(maya.log, PICTURE);
  expect(await attached(maya).count()).toBe(0);
  await maya.begin('reply');
  await maya.type('Words alone go');
  await expect
    .poll(() => maya.composer.getByRole('button', { name: /^Send/ }).first().isEnabled())
    .toBe(true);
});
