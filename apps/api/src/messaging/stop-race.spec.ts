import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../../test/test-app';
import { buildConversation } from '../../test/factories';
import { type World, buildWorld } from '../../test/world';
import { applyConsentWord } from '../consent/consent-words';
import { takeRecipient } from '../consent/recipients';
import type { Claimed } from './claim-due';
import { consentRulesAt } from '../keywords/keywords-now';
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
    SELECT thread.*, n, gen_random_uuid() AS delivery_id
    FROM unnest($1::uuid[]) AS one (id)
    JOIN conversation thread ON thread.workspace_id = $2 AND thread.id = one.id, generate_series(1, $3::integer) n
  ), entries AS (
    INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_name, body, origin,
      delivery_id, purpose, delivery_state)
    SELECT workspace_id, id, n, n, 'text_out', now(), 'system', 'Parley', 'bulk', 'api', delivery_id, 'alert', 'queued'
    FROM text
  ), heads AS (
    UPDATE conversation SET last_position = $3, revision = $3 WHERE workspace_id = $2 AND id = ANY ($1)
  )
  INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id, to_address,
    body, purpose, priority, segments, state, due_at, expires_at, fence, trigger)
  SELECT workspace_id, delivery_id, id, n, recipient_id, business_number_id, customer_number, 'bulk', 'alert', 3, 1,
    'claimed', now(), now() + interval '1 hour', 1, 'race'
  FROM text RETURNING workspace_id, id, fence`;

const SENDING = `
  SELECT attempt.id FROM attempt
  JOIN delivery ON delivery.workspace_id = attempt.workspace_id AND delivery.id = attempt.delivery_id
  WHERE delivery.workspace_id = $1 AND delivery.recipient_id = $2 ORDER BY attempt.id`;

interface Customer {
  id: string;
  number: string;
  /** Half of them have the lock alone to rely on: nothing that waits for them is withdrawn. */
  withdraw: boolean;
}

/** STOP as the webhook commits it. What is `sending` as seen last under its lock has committed before it. */
async function stop(recipient: Customer): Promise<string[]> {
  return running.database.transaction(async (tx) => {
    const locked = await takeRecipient(tx, world.workspaceId, world.brandId, recipient.number);
    const consent = await applyConsentWord(tx, {
      recipient: locked,
      body: 'STOP',
      brand: { name: 'Acme', supportContact: 'help@acme.example' },
      rules: consentRulesAt(new Map(), {
        brandId: world.brandId,
        numberId: world.numberId,
        number: world.number,
        carrier: 'twilio',
      }),
      carrierEventId: null,
      answeredByCarrier: null,
      source: 'text',
      author: { kind: 'customer', id: null, name: 'Customer' },
      now: new Date(),
      saidAt: null,
    });
    if (!consent) throw new Error('STOP was not read');
    if (recipient.withdraw) await spreadConsent(tx, locked, '', consent);
    return idsOf(await tx.query<{ id: string }>(SENDING, [world.workspaceId, recipient.id]));
  });
}

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

test('STOP racing a thousand claimed texts lets none out whose `sending` committed after it', async () => {
  const { workspaceId } = world;
  const threads = [];
  for (let n = 0; n < CUSTOMERS; n += 1)
    threads.push(
      await buildConversation(running.database, { workspaceId, businessNumberId: world.numberId }),
    );
  const claimed = await running.database.query<Claimed>(CLAIMED, [
    threads.map(({ id }) => id),
    workspaceId,
    TEXTS_EACH,
  ]);
  expect(claimed).toHaveLength(CUSTOMERS * TEXTS_EACH);

  const lots = claimed.length / BATCH;
  const batches = Array.from({ length: lots }, (_, lot) => claimed.filter((__, n) => n % lots === lot));
  const customers = threads.map(({ recipientId: id, customerNumber: number }, n): Customer => ({
    id,
    number,
    withdraw: n % 2 === 0,
  }));
  const waiting = [...customers];
  const committed = new Map<string, string[]>();
  const dispatcher = async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const { refused } = await startSending(running.database, running.config, batch);
      expect(refused.every(({ code }) => code === 'parley:opted_out')).toBe(true);
    }
  };
  const receiver = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) committed.set(one.id, await stop(one));
  };
  await Promise.all([dispatcher(), receiver(), dispatcher(), receiver(), dispatcher()]);

  let sent = 0;
  for (const { id } of customers) {
    const started = idsOf(await running.database.query<{ id: string }>(SENDING, [workspaceId, id]));
    expect(started).toEqual(committed.get(id));
    sent += started.length;
  }
  // It was a race: some were faster, some were not.
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(claimed.length);
});
