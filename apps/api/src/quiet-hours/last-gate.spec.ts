// What the transaction that commits `sending` lets through, by the database's clock.
import { quietHoursAt } from '@parley/domain';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildContact, buildConversation } from '../../test/factories';
import { startTestApp, type TestApp } from '../../test/test-app';
import { buildWorld, type World } from '../../test/world';
import { Tx } from '../database/tx';
import type { Claimed } from '../messaging/claim-due';
import { startSending } from '../messaging/start-sending';
import { ALWAYS_OPEN, openIn } from './quiet-hours.fixture';
import { bringRules, rulesInForce } from './rules';

let running: TestApp;
let world: World;

beforeAll(async () => {
  running = await startTestApp();
});
afterAll(() => running?.close());
beforeEach(async () => {
  world = await buildWorld(running);
  await bringRules(running.database, world.workspaceId);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A text as a dispatcher has claimed it, of a thread that has no other. */
const CLAIMED = `
  WITH text AS (
    SELECT thread.*, gen_random_uuid() AS delivery_id FROM conversation thread WHERE workspace_id = $1 AND id = $2
  ), entries AS (
    INSERT INTO entry (workspace_id, conversation_id, position, revision, kind, at, actor_kind, actor_name, body, origin,
      delivery_id, purpose, delivery_state)
    SELECT workspace_id, id, 1, 1, 'text_out', now(), 'system', 'Parley', 'sale', 'api', delivery_id, $3, 'queued' FROM text
  ), heads AS (
    UPDATE conversation SET last_position = 1, revision = 1 WHERE workspace_id = $1 AND id = $2
  )
  INSERT INTO delivery (workspace_id, id, conversation_id, entry_position, recipient_id, business_number_id, to_address,
    body, purpose, priority, segments, state, due_at, expires_at, fence, trigger)
  SELECT workspace_id, delivery_id, id, 1, recipient_id, business_number_id, customer_number, 'sale', $3, 6, 1,
    'claimed', now(), now() + interval '100 hours', 1, 'spec'
  FROM text RETURNING workspace_id, id, fence`;

async function claimed(
  customer: { number?: string; contactId?: string; timeZone?: string | null },
  purpose = 'promotional',
  businessNumberId = world.numberId,
): Promise<Claimed> {
  const { workspaceId } = world;
  const contactId =
    customer.contactId ??
    (
      await buildContact(running.database, {
        workspaceId,
        number: customer.number,
        timeZone: customer.timeZone ?? null,
      })
    ).id;
  const thread = await buildConversation(running.database, { workspaceId, businessNumberId, contactId });
  const [text] = await running.database.query<Claimed>(CLAIMED, [workspaceId, thread.id, purpose]);
  if (!text) throw new Error('no text');
  return text;
}

const start = (...texts: Claimed[]) => startSending(running.database, running.config, texts);

interface Row {
  state: string;
  attempts: number;
  wait_code: string | null;
  due_ms: number;
  started_ms: number | null;
}
const rowOf = async ({ workspace_id, id }: Claimed): Promise<Row> => {
  const [row] = await running.database.query<Row>(
    `SELECT state, attempts, wait_code, extract(epoch FROM due_at)::float8 * 1000 AS due_ms,
       extract(epoch FROM (SELECT started_at FROM attempt WHERE delivery_id = delivery.id))::float8 * 1000 AS started_ms
     FROM delivery WHERE workspace_id = $1 AND id = $2`,
    [workspace_id, id],
  );
  if (!row) throw new Error('no such text');
  return row;
};

/** The rules of the workspace are these and no others. */
async function rulesAre(rules: { places: string[]; allowed: object }[]): Promise<void> {
  const { workspaceId } = world;
  await running.database.query(`UPDATE quiet_rule SET enabled = false WHERE workspace_id = $1`, [
    workspaceId,
  ]);
  for (const [n, { places, allowed }] of rules.entries())
    await running.database.query(
      `INSERT INTO quiet_rule SELECT rule.* FROM quiet_rule old, LATERAL jsonb_populate_record(old, $2::jsonb) rule
       WHERE old.workspace_id = $1 AND old.id = 'us'
       ON CONFLICT (workspace_id, id) DO UPDATE SET places = excluded.places, allowed = excluded.allowed, enabled = true`,
      [workspaceId, JSON.stringify({ id: `test-${n}`, places, allowed, enabled: true })],
    );
}
const capIs = (most: number) =>
  running.database.query(
    `UPDATE frequency_cap SET most = $2, enabled = id = 'daily' WHERE workspace_id = $1`,
    [world.workspaceId, most],
  );

let serial = 1_000;
/** One zone, two zones, two states' worth of clocks, one without summer time, one half an hour off. */
const AREAS = [
  ['212', 'America/New_York'],
  ['850', 'America/Chicago'],
  ['208', 'America/Denver'],
  ['928', 'America/Phoenix'],
  ['709', 'America/St_Johns'],
] as const;

describe('the last gate', () => {
  test('lets nothing promotional begin in a closed window, whatever the rules, the zone and the moment', async () => {
    const window = fc.record({
      begins: fc.integer({ min: -1_200, max: 1_200 }),
      lasts: fc.integer({ min: 2, max: 1_200 }),
    });
    // Windows that open or close within the present minutes are the ones that count.
    const near = fc.record({ begins: fc.constantFrom(-60, -2, -1, 0, 1), lasts: fc.constantFrom(1, 2, 60) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...AREAS),
        fc.array(fc.oneof(near, window), { minLength: 1, maxLength: 2 }),
        fc.constantFrom(null, 'America/Los_Angeles', 'Asia/Kolkata'),
        async ([area, clock], windows, timeZone) => {
          await rulesAre(
            windows.map(({ begins, lasts }) => ({
              places: ['US', 'CA'],
              allowed: openIn(timeZone ?? clock, begins, Math.min(lasts, 1_439)),
            })),
          );
          const number = `+1${area}555${(serial += 1)}`;
          const text = await claimed({ number, timeZone });
          const before = Date.now();
          await start(text);
          const after = Date.now();
          const row = await rowOf(text);
          const rules = (await rulesInForce(running.database, [world.workspaceId])).get(world.workspaceId);
          const quietAt = (atMs: number) =>
            quietHoursAt({ number, timeZone }, 'promotional', atMs, rules).quiet;
          if (row.started_ms !== null) {
            expect(row).toMatchObject({ state: 'sending', attempts: 1 });
            expect(quietAt(row.started_ms)).toBe(false);
          } else {
            expect(row).toMatchObject({ state: 'queued', attempts: 0, wait_code: 'parley:quiet' });
            // It is quiet now, or about to be; and at the time it waits for, unless that never comes, it is not.
            expect([before, after, before + 30_000, after + 30_000].some(quietAt)).toBe(true);
            if (row.due_ms < after + 90 * 3_600_000) expect(quietAt(row.due_ms)).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('goes by the database’s clock, not by its own', async () => {
    await rulesAre([{ places: ['US'], allowed: openIn('America/New_York', 360, 60) }]);
    const held = await claimed({});
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 390 * 60_000 });
    await start(held);
    vi.useRealTimers();
    expect(await rowOf(held)).toMatchObject({ state: 'queued', attempts: 0, wait_code: 'parley:quiet' });
  });

  test('asks the rules as they are when it commits', async () => {
    await rulesAre([{ places: ['US'], allowed: ALWAYS_OPEN }]);
    const [first, second] = [await claimed({}), await claimed({})];
    await start(first);
    await rulesAre([{ places: ['US'], allowed: openIn('America/New_York', 60, 60) }]);
    await start(second);
    expect([(await rowOf(first)).state, (await rowOf(second)).state]).toEqual(['sending', 'queued']);
  });

  test('holds no other purpose, and asks not one statement more for it', async () => {
    await rulesAre([{ places: ['US'], allowed: openIn('America/New_York', 60, 60) }]);
    await capIs(0);
    const query = vi.spyOn(Tx.prototype, 'query');
    const asked = async (purpose: string): Promise<string[]> => {
      const text = await claimed({}, purpose);
      query.mockClear();
      const { started } = await start(text);
      expect(started).toHaveLength(purpose === 'promotional' ? 0 : 1);
      // Other loops of the application have transactions of their own.
      const { calls, contexts } = query.mock;
      const ours = contexts[calls.findIndex(([statement]) => statement.includes('sending gate'))];
      return calls.filter((_, n) => contexts[n] === ours).map(([statement]) => statement);
    };
    const reply = await asked('conversation');
    for (const purpose of ['verification', 'transactional', 'alert'])
      expect(await asked(purpose)).toEqual(reply);
    expect(reply).toHaveLength(4);
    expect(reply.join()).not.toMatch(/FROM quiet_rule|frequency_cap|capped texts/);
    expect((await asked('promotional')).length).toBeGreaterThan(reply.length);
  });
});

describe('a frequency cap', () => {
  beforeEach(() => rulesAre([{ places: ['US'], allowed: ALWAYS_OPEN }]));

  test('lets one of two go that race for the last slot, also over another number', async () => {
    await capIs(1);
    for (let round = 0; round < 8; round += 1) {
      const contact = await buildContact(running.database, { workspaceId: world.workspaceId });
      const [other] = await running.database.query<{ id: string }>(
        `SELECT id FROM business_number WHERE workspace_id = $1 AND id <> $2`,
        [world.workspaceId, world.numberId],
      );
      const texts = [
        await claimed({ contactId: contact.id }),
        await claimed({ contactId: contact.id }, 'promotional', other?.id),
      ];
      await Promise.all(texts.map((text) => start(text)));
      const rows = await Promise.all(texts.map(rowOf));
      expect(rows.map(({ state }) => state).toSorted()).toEqual(['queued', 'sending']);
      const [left, waits] = rows.toSorted((a, b) => b.attempts - a.attempts);
      expect(waits).toMatchObject({ wait_code: 'parley:cap', attempts: 0 });
      // The slot is free a day after the other went, and not a moment sooner.
      const slides = (waits?.due_ms ?? 0) - (left?.started_ms ?? 0) - 24 * 3_600_000;
      expect(Math.abs(slides)).toBeLessThan(1_000);
    }
  });

  test('counts those that leave together', async () => {
    await capIs(1);
    const contact = await buildContact(running.database, { workspaceId: world.workspaceId });
    const [other] = await running.database.query<{ id: string }>(
      `SELECT id FROM business_number WHERE workspace_id = $1 AND id <> $2`,
      [world.workspaceId, world.numberId],
    );
    const texts = [
      await claimed({ contactId: contact.id }),
      await claimed({ contactId: contact.id }, 'promotional', other?.id),
    ];
    const { started } = await start(...texts);
    expect(started).toHaveLength(1);
  });

  test.each([
    ['unknown', true],
    ['delivered', true],
    ['undelivered', true],
    ['failed', false],
    ['cancelled', false],
  ])('counts a text that is %s: %s', async (state, counts) => {
    await capIs(1);
    const contact = await buildContact(running.database, { workspaceId: world.workspaceId });
    const first = await claimed({ contactId: contact.id });
    await start(first);
    await running.database.query(`UPDATE delivery SET state = $3 WHERE workspace_id = $1 AND id = $2`, [
      first.workspace_id,
      first.id,
      state,
    ]);
    const [other] = await running.database.query<{ id: string }>(
      `SELECT id FROM business_number WHERE workspace_id = $1 AND id <> $2`,
      [world.workspaceId, world.numberId],
    );
    const { started } = await start(await claimed({ contactId: contact.id }, 'promotional', other?.id));
    expect(started).toHaveLength(counts ? 0 : 1);
  });
});
