import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database';
import { anyNumber, buildBrand } from '../../test/factories';
import { ConsentChain1795763000000 } from '../database/migrations/1795763000000-consent-chain';
import { KeptPurposes1795788600000 } from '../database/migrations/1795788600000-kept-purposes';
import { SYSTEM } from '../access/actor';
import { recordConsent } from './record-consent';
import { takeRecipient } from './recipients';
import { verifyLedger } from './verify-ledger';

let own: TestDatabase;
beforeAll(async () => {
  own = await createTestDatabase();
});
afterAll(() => own.drop());

interface Place {
  workspaceId: string;
  brandId: string;
  number: string;
  id: string;
}
let at: Place;

const line = async (
  place: Omit<Place, 'id'>,
  action: 'conversation_started' | 'opt_out' | 'opt_in' | 'help',
  state: 'conversational' | 'opted_out' | 'opted_in' | null,
  wording: string | null = 'Stop "now"\n‮é\u007f',
): Promise<string> =>
  own.database.transaction(async (tx) => {
    const recipient = await takeRecipient(tx, place.workspaceId, place.brandId, place.number);
    await recordConsent(tx, {
      recipient,
      action,
      source: 'text',
      keyword: action,
      language: 'en',
      carrierEventId: null,
      author: SYSTEM,
      wording,
      now: new Date(),
      saidAt: new Date(0),
      state,
    });
    return recipient.id;
  });

/** What a superuser can do who first puts the guards away. */
const tamper = (sql: string): Promise<unknown> =>
  own.database.transaction(async (tx) => {
    await tx.adhoc('ALTER TABLE consent_event DISABLE TRIGGER USER');
    await tx.adhoc(sql.replaceAll('MINE', `recipient_id = '${at.id}'`));
    await tx.adhoc('ALTER TABLE consent_event ENABLE TRIGGER USER');
  });

const kinds = async (repair = false): Promise<string[]> =>
  (await verifyLedger(own.database, { repair })).findings
    .filter(({ recipientId }) => recipientId === at.id)
    .map(({ kind, position }) => `${kind} ${position}`);

const stateOf = async (): Promise<string | undefined> =>
  (await own.database.query<{ state: string }>(`SELECT state FROM recipient WHERE id = $1`, [at.id]))[0]
    ?.state;

beforeEach(async () => {
  const { workspaceId, id: brandId } = await buildBrand(own.database);
  const place = { workspaceId, brandId, number: anyNumber() };
  await line(place, 'conversation_started', 'conversational');
  await line(place, 'opt_out', 'opted_out');
  await line(place, 'help', null, null);
  at = { ...place, id: await line(place, 'opt_in', 'opted_in') };
});

test('a ledger that nobody touched is whole, page after page, and its states follow', async () => {
  const report = await verifyLedger(own.database, { repair: false });
  expect(report).toMatchObject({ findings: [], repaired: 0 });
  expect(report.lines).toBeGreaterThanOrEqual(4);
  expect(await stateOf()).toBe('opted_in');
});

test('wording may be erased without breaking the chain', async () => {
  await own.database.query(
    `DELETE FROM consent_evidence evidence USING consent_event event
     WHERE event.id = evidence.consent_event_id AND event.recipient_id = $1`,
    [at.id],
  );
  expect(await kinds()).toEqual([]);
});

test.each([
  ['a line changed', `UPDATE consent_event SET action = 'help' WHERE MINE AND position = 2`, ['changed 2']],
  [
    'a time moved',
    `UPDATE consent_event SET at = at - interval '1 microsecond' WHERE MINE AND position = 3`,
    ['changed 3'],
  ],
  [
    'an opt-out that leads to nothing now',
    `UPDATE consent_event SET leads_to = NULL WHERE MINE AND position = 2`,
    ['changed 2'],
  ],
  [
    'a line taken out of the middle',
    `DELETE FROM consent_evidence WHERE consent_event_id IN (SELECT id FROM consent_event WHERE MINE AND position = 2);
     DELETE FROM consent_event WHERE MINE AND position = 2`,
    ['missing 2'],
  ],
  [
    'a line taken out and the rest moved up',
    `DELETE FROM consent_event WHERE MINE AND position = 3;
     UPDATE consent_event SET position = 3 WHERE MINE AND position = 4`,
    ['changed 3', 'missing 4'],
  ],
  [
    'a line put in with a hash made up',
    `INSERT INTO consent_event (workspace_id, id, recipient_id, action, source, actor_kind, at, leads_to, position, hash)
     SELECT workspace_id, gen_random_uuid(), recipient_id, 'opt_out', 'text', 'system', now(), NULL, 5, hash
     FROM consent_event WHERE MINE AND position = 4`,
    ['inserted 5'],
  ],
  [
    'other words',
    `UPDATE consent_evidence SET wording = 'go on' WHERE consent_event_id IN
     (SELECT id FROM consent_event WHERE MINE AND position = 2)`,
    ['changed 2'],
  ],
  [
    'a chain computed anew from the changed line on',
    `UPDATE consent_event SET source = 'fax' WHERE MINE AND position = 4;
     UPDATE consent_event event SET hash = consent_event_hash(event, (SELECT hash FROM consent_event before
       WHERE before.recipient_id = event.recipient_id AND before.position = 3)) WHERE MINE AND position = 4;
     UPDATE recipient SET source = 'fax' WHERE id = (SELECT recipient_id FROM consent_event WHERE MINE LIMIT 1)`,
    ['changed 4'],
  ],
])('%s is found', async (_, sql, expected) => {
  await tamper(sql);
  expect(await kinds()).toEqual(expected);
  // Whole again for those that follow; what is found stays found until somebody looked.
  await tamper(`DELETE FROM consent_evidence WHERE consent_event_id IN (SELECT id FROM consent_event WHERE MINE);
    DELETE FROM consent_event WHERE MINE; DELETE FROM recipient WHERE id = '${at.id}'`);
});

test('lines cut off the end are found, and repair does not open the way that an opt-out closed', async () => {
  await line(at, 'opt_out', 'opted_out');
  await tamper(`DELETE FROM consent_evidence WHERE consent_event_id IN
      (SELECT id FROM consent_event WHERE MINE AND position = 5);
    DELETE FROM consent_event WHERE MINE AND position = 5`);
  expect(await kinds(true)).toEqual(['missing 5', 'state null']);
  expect(await stateOf()).toBe('opted_out');
});

test('a line written past the one way in is chained by the database, and found', async () => {
  await own.database.query(
    `INSERT INTO consent_event (workspace_id, id, recipient_id, action, source, actor_kind, at)
     VALUES ($1, gen_random_uuid(), $2, 'help', 'text', 'system', now())`,
    [at.workspaceId, at.id],
  );
  expect(await kinds()).toEqual(['inserted 5']);
});

test('a state that does not follow is found and, when asked, rebuilt from the ledger', async () => {
  await line(at, 'opt_out', 'opted_out');
  await own.database.query(`UPDATE recipient SET state = 'opted_in' WHERE id = $1`, [at.id]);
  expect(await kinds()).toEqual(['state null']);
  expect(await stateOf()).toBe('opted_in');
  expect(await kinds(true)).toEqual(['state null']);
  expect(await stateOf()).toBe('opted_out');
  expect(await kinds()).toEqual([]);
});

const keep = (): Promise<unknown> =>
  own.database.transaction(async (tx) => {
    const recipient = await takeRecipient(tx, at.workspaceId, at.brandId, at.number);
    const said = {
      recipient,
      source: 'text',
      language: 'en',
      carrierEventId: null,
      author: SYSTEM,
      saidAt: null,
    };
    const offer = { word: 'UPDATES', purposes: ['transactional', 'alert'] as const };
    await recordConsent(tx, {
      ...{
        ...said,
        action: 'opt_out',
        keyword: 'stop',
        wording: 'STOP',
        now: new Date(),
        state: 'opted_out',
      },
      offer,
    });
    await recordConsent(tx, {
      ...{
        ...said,
        action: 'keep',
        keyword: 'UPDATES',
        wording: 'updates',
        now: new Date(),
        state: 'opted_out',
      },
      kept: offer.purposes,
    });
  });
const heldNow = async () => {
  const [row] = await own.database.query<{ kept: string[]; offered_word: string | null }>(
    `SELECT kept, offered_word FROM recipient WHERE id = $1`,
    [at.id],
  );
  return row;
};

test('what is kept of an opt-out follows from the ledger, and is rebuilt from it', async () => {
  await keep();
  expect(await kinds()).toEqual([]);
  expect(await heldNow()).toEqual({ kept: ['transactional', 'alert'], offered_word: null });
  await own.database.query(`UPDATE recipient SET kept = '{verification}', offered_word = 'X' WHERE id = $1`, [
    at.id,
  ]);
  const { findings } = await verifyLedger(own.database, { repair: false });
  expect(findings.filter(({ recipientId }) => recipientId === at.id)).toMatchObject([
    {
      kind: 'state',
      detail:
        'stored is opted_out but for verification, from the ledger follows opted_out but for transactional, alert',
    },
  ]);
  expect(await kinds(true)).toEqual(['state null']);
  expect(await heldNow()).toEqual({ kept: ['transactional', 'alert'], offered_word: null });
  await line(at, 'opt_out', 'opted_out');
  expect([await kinds(), await heldNow()]).toEqual([[], { kept: [], offered_word: null }]);
});

test('a purpose slipped into a line, or into a question, is found', async () => {
  await keep();
  await tamper(`UPDATE consent_event SET kept = '{transactional,verification}' WHERE MINE AND position = 6;
    UPDATE consent_event SET offered = '{transactional,verification}' WHERE MINE AND position = 5`);
  expect(await kinds()).toEqual(['changed 5', 'changed 6', 'state null']);
  await tamper(`DELETE FROM consent_evidence WHERE consent_event_id IN (SELECT id FROM consent_event WHERE MINE);
    DELETE FROM consent_event WHERE MINE; DELETE FROM recipient WHERE id = '${at.id}'`);
});

test('two lines at once of one recipient are chained one after the other', async () => {
  await Promise.all(Array.from({ length: 8 }, () => line(at, 'opt_out', 'opted_out')));
  expect(await kinds()).toEqual([]);
});

test('a line from before anything could be kept has the same hash with the columns and without them', async () => {
  const other = await createTestDatabase();
  const { workspaceId, id: brandId } = await buildBrand(other.database);
  await other.database.transaction(async (tx) => {
    const recipient = await takeRecipient(tx, workspaceId, brandId, anyNumber());
    for (const state of ['conversational', 'opted_out'] as const)
      await recordConsent(tx, {
        ...{
          recipient,
          action: 'opt_out',
          source: 'text',
          keyword: null,
          language: 'en',
          carrierEventId: null,
        },
        ...{ author: SYSTEM, wording: 'STOP', now: new Date(), saidAt: null, state },
      });
  });
  const follow = () =>
    other.database.query(
      `SELECT hash = consent_event_hash(event, lag(hash) OVER (ORDER BY position)) AS follows FROM consent_event event`,
    );
  const runner = other.database.source.createQueryRunner();
  const columns = new KeptPurposes1795788600000();
  await columns.down(runner);
  expect(await follow()).toEqual([{ follows: true }, { follows: true }]);
  await columns.up(runner);
  await runner.release();
  expect((await verifyLedger(other.database, { repair: false })).findings).toEqual([]);
  await other.drop();
});

test('a ledger from before the chain is chained as it stands, and a word found late leads to nothing', async () => {
  await line(at, 'opt_out', null);
  const runner = own.database.source.createQueryRunner();
  const chain = new ConsentChain1795763000000();
  await chain.down(runner);
  await chain.up(runner);
  await runner.release();
  // A later migration's column: when things were said was not known before the chain.
  await own.database.query(`UPDATE recipient SET said_at = NULL`);
  expect(await kinds()).toEqual([]);
  expect(await stateOf()).toBe('opted_in');
});
