import { API, type OptIn, type Problem } from '@parley/contracts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type KeyClient, keyClient } from '../../test/key-client';
import { startTestApp, type TestApp } from '../../test/test-app';
import { buildKeywordsWorld, type KeywordsWorld } from '../keywords/keywords.fixture';

let running: TestApp;
let at: KeywordsWorld;
let form: KeyClient;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  at = await buildKeywordsWorld(running);
  form = await keyClient(running, at.world.admin.email, { scopes: ['consent.write'] });
});

const optIn = (to: string, more: object = {}) =>
  form.post<OptIn & Problem>(API.optIns, {
    to,
    from: at.world.number,
    source: 'web form',
    wording: 'Yes, text me offers. Msg & data rates may apply.',
    ...more,
  });

it('an opt-in from a form holds at once, is confirmed once, and keeps what was agreed to', async () => {
  const customer = at.customer();
  expect((await optIn(customer.number)).body).toEqual({ state: 'opted_in', confirmation: 'told' });
  expect((await optIn(customer.number)).body).toEqual({ state: 'opted_in', confirmation: 'none' });
  expect(await customer.texts()).toEqual([expect.stringMatching(/You are subscribed/)]);
  const [, first] = await customer.ledger();
  expect(first).toMatchObject({
    action: 'opt_in',
    source: 'api (web form)',
    wording: 'Yes, text me offers. Msg & data rates may apply.',
  });
});

it('where a second word is asked for, nothing holds before YES, and one question is asked', async () => {
  await at.save({ doubleOptIn: true });
  const customer = at.customer();
  expect((await optIn(customer.number, { language: 'es' })).body).toEqual({
    state: 'none',
    confirmation: 'asked',
  });
  expect((await optIn(customer.number)).body).toEqual({ state: 'none', confirmation: 'none' });
  expect(await customer.texts()).toEqual([expect.stringMatching(/Responda SI para confirmar/)]);
  await customer.says('Sí');
  expect(await customer.state()).toBe('opted_in');
});

it('somebody who has opted out by text comes back by text alone', async () => {
  const customer = at.customer();
  await customer.says('STOP');
  const refused = await optIn(customer.number);
  expect([refused.status, refused.body.code]).toEqual([422, 'opted_out']);
  expect(await customer.state()).toBe('opted_out');
});

it('a key without the scope, and an opt-in without what was agreed to, are refused', async () => {
  const customer = at.customer();
  const other = await keyClient(running, at.world.admin.email, { name: 'Other' });
  expect((await other.post(API.optIns, { to: customer.number })).status).toBe(403);
  const bare = await optIn(customer.number, { wording: ' ' });
  expect([bare.status, bare.body.fields?.[0]?.field]).toEqual([400, 'wording']);
});
