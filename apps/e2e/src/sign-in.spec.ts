import { expect, test } from 'vitest';
import { anyCustomer, MAYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

test('a wrong password is refused, a demo person is one press away, and the link leads where it should', async () => {
  const { carrier, office, url } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Do you gift-wrap?');
  const { id } = await office.threadWith(customer);
  const page = await stage.window(`${url}/inbox/all/${id}`);

  await page.getByLabel('Email').fill(MAYA.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect.poll(() => page.getByRole('alert').innerText()).not.toBe('');
  expect(new URL(page.url()).pathname).toBe('/sign-in');

  await page.getByRole('region', { name: 'Demo people' }).getByRole('button', { name: MAYA.name }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('log', { name: 'Thread' }).getByText('Do you gift-wrap?').waitFor();
  expect(new URL(page.url()).pathname).toBe(`/inbox/all/${id}`);
});

test('signing out ends the session for every window of the browser', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'Are you there?');
  const maya = await stage.desk(MAYA);
  const second = await maya.context.newPage();
  await second.goto(maya.page.url());
  await second.getByRole('list', { name: 'Threads' }).getByText('Are you there?').waitFor();

  await maya.page.getByRole('button', { name: `Account of ${MAYA.name}` }).click();
  await maya.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await maya.page.getByRole('heading', { name: 'Sign in to Parley' }).waitFor();
  await second.getByRole('heading', { name: 'Sign in to Parley' }).waitFor();
  await maya.page.goto(`${stage.world.url}/inbox/all`);
  await maya.page.getByRole('heading', { name: 'Sign in to Parley' }).waitFor();
});
