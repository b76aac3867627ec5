import type { BrandKeywords } from '@parley/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../../test/test-app';
import { buildConversation } from '../../test/factories';
import { type World, buildWorld } from '../../test/world';
import { applyConsentWord } from '../consent/consent-words';
import { applyKeepWord } from '../consent/keep-word';
import { takeRecipient } from '../consent/recipients';
import type { Tx } from '../database/tx';
import { compileBrand, consentRulesAt, USUAL_SETTINGS } from '../keywords/keywords-now';
import type { Claimed } from './claim-due';
import { spreadConsent } from './spread-consent';
import { startSending } from './start-sending';

const CUSTOMERS = 25;
const TEXTS_EACH = 40;
const BATCH = 10;

let running: TestApp;
let world: World;

beforeAll(async () => {
  running = await startTestApp();
  world = await buildWorld(running);
});
afterAll(() => running?.close());

/** Texts that a dispatcher has claimed, over two numbers of the brand, each an entry of its thread. */
const CLAIMED = `
  WITH text AS (
    SELECT thread.*, n, gen_random_uuid() AS delivery_id,
      ($4::text[])[1 + (place + n)::integer % cardinality($4::text[])] AS purpose
    FROM unnest($1::uuid[]) WITH ORDINALITY AS one (id, place)
    JOIN conversation thread ON thread.workspace_id = $2 AND thread.id = one.id, generate_series(1, $3::integer) n
  ), entries AS (
    INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_name, body, origin,
      delivery_id, purpose, delivery_state)
    SELECT workspace_id, id, n, n, 'text_out', now(), 'system', 'Parley', 'bulk', 'api', delivery_id, purpose, 'queued'
    FROM text
  ), heads AS (
    UPDATE conversation SET last_position = $3, revision = $3 WHERE workspace_id = $2 AND id = ANY ($1)
  )
  INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id, to_address,
    body, purpose, priority, segments, state, due_at, expires_at, fence, trigger)
  SELECT workspace_id, delivery_id, id, n, recipient_id, business_number_id, customer_number, 'bulk', purpose, 3, 1, 'claimed', now(), now() + interval '1 hour', 1, 'race'
  FROM text RETURNING workspace_id, id, fence`;

const SENDING = `
  SELECT attempt.id, delivery.purpose FROM attempt
  JOIN delivery ON delivery.workspace_id = attempt.workspace_id AND delivery.id = attempt.delivery_id
  WHERE delivery.workspace_id = $1 AND delivery.recipient_id = $2 ORDER BY attempt.id`;

interface Customer {
  id: string;
  number: string;
  /** Half of them have the lock alone to rely on: nothing that waits for them is withdrawn. */
  withdraw: boolean;
}
interface Sent {
  id: string;
  purpose: string;
}

const sentTo = (tx: Pick<Tx, 'query'>, { id }: Customer): Promise<Sent[]> =>
  tx.query<Sent>(SENDING, [world.workspaceId, id]);

/** A text as the webhook commits it. What is `sending` as seen last under its lock has committed before it. */
async function says(
  customer: Customer,
  body: string,
  settings: Partial<BrandKeywords> = {},
): Promise<Sent[]> {
  return running.database.transaction(async (tx) => {
    const locked = await takeRecipient(tx, world.workspaceId, world.brandId, customer.number);
    const brand = compileBrand(1, { ...USUAL_SETTINGS, ...settings });
    const evidence = {
      recipient: locked,
      body,
      brand: { name: 'Acme', supportContact: 'help@acme.example' },
      rules: consentRulesAt(new Map([[world.brandId, brand]]), {
        brandId: world.brandId,
        numberId: world.numberId,
        number: world.number,
        carrier: 'twilio',
      }),
      carrierEventId: null,
      answeredByCarrier: null,
      source: 'text',
      author: { kind: 'customer', id: null, name: 'Customer' } as const,
      now: new Date(),
      saidAt: null,
    };
    const consent = (await applyConsentWord(tx, evidence)) ?? (await applyKeepWord(tx, evidence));
    if (!consent) throw new Error(`${body} was not read`);
    if (customer.withdraw) await spreadConsent(tx, locked, '', consent);
    return sentTo(tx, customer);
  });
}

/** Customers of two numbers of the brand, and the texts for them that are claimed, a tenth of them in each batch. */
async function crowd(purposes: readonly string[]): Promise<{ customers: Customer[]; batches: Claimed[][] }> {
  const { workspaceId, numberId } = world;
  const threads = [];
  for (let n = 0; n < CUSTOMERS; n += 1)
    threads.push(await buildConversation(running.database, { workspaceId, businessNumberId: numberId }));
  const ids = threads.map(({ id }) => id);
  const claimed = await running.database.query<Claimed>(CLAIMED, [ids, workspaceId, TEXTS_EACH, purposes]);
  expect(claimed).toHaveLength(CUSTOMERS * TEXTS_EACH);
  const lots = claimed.length / BATCH;
  return {
    customers: threads.map(({ recipientId: id, customerNumber: number }, n) => ({
      id,
      number,
      withdraw: n % 2 === 0,
    })),
    batches: Array.from({ length: lots }, (_, lot) => claimed.filter((__, n) => n % lots === lot)),
  };
}

/**
 * Lets dispatchers start the batches while every customer says something, one before and one when all have; gives what
 * was sent before each did.
 */
async function race(
  { customers, batches }: { customers: readonly Customer[]; batches: Claimed[][] },
  speak: (customer: Customer) => Promise<Sent[]>,
): Promise<Map<string, Sent[]>> {
  const waiting = [...customers];
  const before = new Map<string, Sent[]>();
  const start = async (batch: Claimed[] | undefined) => {
    const { refused } = await startSending(running.database, running.config, batch ?? []);
    expect(refused.every(({ code }) => code === 'parley:opted_out')).toBe(true);
  };
  const last = batches.pop();
  const dispatcher = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await start(batch);
  };
  const receiver = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) before.set(one.id, await speak(one));
  };
  await start(batches.shift());
  await Promise.all([dispatcher(), receiver(), dispatcher(), receiver(), dispatcher()]);
  await start(last);
  return before;
}

test('STOP racing a thousand claimed texts lets none out whose `sending` committed after it', async () => {
  const { customers, batches } = await crowd(['alert']);
  const before = await race({ customers, batches }, (customer) => says(customer, 'STOP'));
  let sent = 0;
  for (const customer of customers) {
    const started = await sentTo(running.database, customer);
    expect(started).toEqual(before.get(customer.id));
    sent += started.length;
  }
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(CUSTOMERS * TEXTS_EACH);
});

const ASKING: Partial<BrandKeywords> = {
  clarification: { purposes: ['alert'], words: [{ language: 'en', word: 'UPDATES' }] },
};

test('STOP of somebody who keeps some wins the same race, and nothing that was not kept ever leaves', async () => {
  const { customers, batches } = await crowd(['alert', 'transactional', 'promotional', 'conversation']);
  for (const customer of customers) {
    await says({ ...customer, withdraw: false }, 'STOP', ASKING);
    await says({ ...customer, withdraw: false }, 'UPDATES', ASKING);
  }
  const before = await race({ customers, batches }, (customer) => says(customer, 'STOP', ASKING));
  let sent = 0;
  for (const customer of customers) {
    const started = await sentTo(running.database, customer);
    expect(started).toEqual(before.get(customer.id));
    expect(started.every(({ purpose }) => purpose === 'alert')).toBe(true);
    sent += started.length;
  }
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan((CUSTOMERS * TEXTS_EACH) / 4);
});

test('the word that keeps some, racing the same texts, lets out what it keeps, from when it committed on', async () => {
  const { customers, batches } = await crowd(['alert', 'transactional', 'promotional', 'conversation']);
  for (const customer of customers) await says({ ...customer, withdraw: false }, 'STOP', ASKING);
  const before = await race({ customers, batches }, (customer) => says(customer, 'UPDATES', ASKING));
  let sent = 0;
  for (const customer of customers) {
    expect(before.get(customer.id)).toEqual([]);
    const started = await sentTo(running.database, customer);
    expect(started.every(({ purpose }) => purpose === 'alert')).toBe(true);
    sent += started.length;
  }
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan((CUSTOMERS * TEXTS_EACH) / 4);
});
