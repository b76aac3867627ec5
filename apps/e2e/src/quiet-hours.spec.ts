import { expect, test } from 'vitest';
import { seriousFindings } from './support/axe';
import { ALEX, anyCustomer, PASSWORD, PRIYA } from './support/people';
import { useStage } from './support/stage';

const stage = useStage();

/** Every day from three hours on, by the clocks of Washington, for one: closed now, whatever the time is. */
function laterToday(): Record<string, { from: string; to: string }[]> {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', hour: '2-digit' }).format(Date.now()),
  );
  const clock = (ahead: number) => `${String((hour + ahead) % 24).padStart(2, '0')}:00`;
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  return Object.fromEntries(days.map((day) => [day, [{ from: clock(3), to: clock(4) }]]));
}

/** Calls the API as Alex, or with a key. */
async function caller(): Promise<
  (
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ) => Promise<{
    status: number;
    body: Record<string, unknown>;
  }>
> {
  const { url } = stage.world;
  let cookie = '';
  const call = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = { cookie },
  ) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const set = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  await call('POST', '/session', { email: ALEX.email, password: PASSWORD });
  return call;
}

test('a supervisor finds a state on the map by keys, changes its rule with a reason, and takes it back', async () => {
  const { page } = await stage.desk(PRIYA);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByPlaceholder('Find an action').fill('quiet hours');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Quiet hours' }).waitFor();

  const map = page.getByRole('group', { name: /^States/ });
  await map.getByRole('button', { name: /Georgia/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/Florida, (open|quiet|open in part)/);
  await page.keyboard.press('Enter');
  const florida = page.getByRole('region', { name: 'Florida' });
  await florida.getByText('Fla. Stat. § 501.616(6)(a)').waitFor();
  await florida.getByText('47 CFR 64.1200(c)(1)').waitFor();
  expect(page.url()).toContain('place=US-FL');

  await florida.getByRole('button', { name: 'Edit Florida' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quiet hours of Florida' });
  await dialog.getByLabel('Sunday').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Say why, for whoever reads the log.').waitFor();
  await dialog.getByLabel('Reason').fill('No Sundays for us');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await florida.getByText('Mon–Sat 08:00–20:00, Sun quiet').waitFor();
  await florida.getByText('Changed', { exact: true }).waitFor();

  await page.getByRole('status', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click();
  await florida.getByText('Every day 08:00–20:00').waitFor();
  await florida.getByRole('button', { name: 'History of Florida' }).click();
  const history = page.getByRole('dialog', { name: 'History of Florida' });
  await history.getByText('No Sundays for us').waitFor();
  await history.getByText('Taken back at once').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Try a number' }).click();
  await page.getByRole('textbox', { name: 'Number', exact: true }).fill('+1 850 555 0100');
  await page.getByLabel('Moment').fill('2026-11-25T04:00');
  await page.keyboard.press('Enter');
  const verdict = page.getByRole('status', { name: 'Verdict' });
  await verdict.getByRole('cell', { name: 'America/Chicago' }).first().waitFor();

  await page.getByRole('tab', { name: 'How often' }).click();
  await page.getByRole('list', { name: 'Caps' }).getByText('3 in 24 hours').waitFor();
  const alerts = page.getByRole('checkbox', { name: 'Alert' });
  await alerts.check();
  await page.getByRole('button', { name: 'Save purposes…' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('They can wait');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  const last = page.getByRole('status', { name: 'Last change' });
  await last.getByText('Who keeps quiet hours is changed').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await last.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => alerts.isChecked()).toBe(false);

  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByText('They can wait').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a promotion waits for the morning, Outgoing and its journey say why, and it leaves when the rule allows', async () => {
  const { carrier } = stage.world;
  const customer = anyCustomer();
  await carrier.text(customer, 'START');
  const call = await caller();
  const { body: settings } = await call('GET', '/quiet-hours');
  const found = (settings['rules'] as Record<string, unknown>[]).find(({ id }) => id === 'us');
  const { id: _, revision, origin: __, changedAt: ___, changedBy: ____, ...rule } = found ?? {};
  const put = (allowed: unknown, based: number) =>
    call('PUT', '/quiet-hours/rules/us', {
      rule: { ...rule, allowed },
      revision: based,
      reason: 'A journey',
    });
  expect((await put(laterToday(), Number(revision))).status).toBe(200);
  const { body: made } = await call('POST', '/api-keys', {
    name: 'Shop',
    environment: 'test',
    scopes: ['messages.send', 'messages.read'],
  });
  const sent = await call(
    'POST',
    '/messages',
    { to: customer, body: 'Half price on lamps', purpose: 'promotional' },
    { authorization: `Bearer ${String(made['key'])}`, 'idempotency-key': crypto.randomUUID() },
  );
  expect([sent.status, sent.body['state'], typeof sent.body['heldUntil']]).toEqual([202, 'queued', 'string']);

  const { page } = await stage.desk(PRIYA, '/outgoing');
  const row = page.getByRole('row').filter({ hasText: 'Half price on lamps' });
  await row.getByText('Quiet hours of United States (TCPA)').waitFor();
  await row.getByRole('link').click();
  await page.getByRole('list', { name: 'Steps' }).getByText('Held by quiet hours').waitFor();
  const bubble = page.getByRole('button', {
    name: /^Held until .+ \(customer’s time, rule United States \(TCPA\)\), show its journey/,
  });
  await bubble.waitFor();
  const waiting = page.getByRole('group', { name: 'Waiting' });
  await waiting.getByText(/It leaves by itself then.* it cannot be sent sooner\./).waitFor();
  await waiting.getByRole('button', { name: 'Withdraw' }).waitFor();
  await page.getByText(/Replies are not held: yours leaves at once\./).waitFor();
  expect((await carrier.reached(customer)).map(({ body }) => body)).not.toContain('Half price on lamps');

  const always = Object.fromEntries(
    Object.keys(laterToday()).map((day) => [day, [{ from: '00:00', to: '24:00' }]]),
  );
  expect((await put(always, Number(revision) + 1)).status).toBe(200);
  await expect
    .poll(async () => (await carrier.reached(customer)).map(({ body }) => body), { timeout: 15_000 })
    .toContain('Half price on lamps');
  // The thread says so by itself.
  await bubble.waitFor({ state: 'detached' });
  await waiting.waitFor({ state: 'detached' });
});
