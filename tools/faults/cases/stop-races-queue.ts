import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultCase } from '../case';
import { within } from '../probe';

const CUSTOMERS = 25;
const TEXTS_EACH = 40;
const STOPPING = 20;
const PACE = 40;
const AT_ONCE = 8;
const WITHIN_MS = 4_000;

/**
 * Notes the transaction of each attempt, since the attempt's own row is written again later. Lives in the harness's
 * cluster only.
 */
const WITNESS = `
  CREATE TABLE IF NOT EXISTS attempt_witness (workspace_id uuid, delivery_id uuid);
  CREATE OR REPLACE FUNCTION witness_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO attempt_witness VALUES (NEW.workspace_id, NEW.delivery_id);
    RETURN NULL;
  END $$;
  CREATE OR REPLACE TRIGGER witness_attempt AFTER INSERT ON attempt FOR EACH ROW EXECUTE FUNCTION witness_attempt()`;

const LEFT_AFTER_STOP = `
  SELECT delivery.id FROM attempt_witness witness
  JOIN delivery ON delivery.workspace_id = witness.workspace_id AND delivery.id = witness.delivery_id
  JOIN consent_event stop ON stop.workspace_id = delivery.workspace_id AND stop.recipient_id = delivery.recipient_id
  WHERE delivery.workspace_id = $1 AND stop.action = 'opt_out' AND delivery.purpose <> 'compliance'
    AND pg_xact_commit_timestamp(witness.xmin) > pg_xact_commit_timestamp(stop.xmin)`;

const TALLY = `
  SELECT count(*) FILTER (WHERE state = 'cancelled')::integer AS withdrawn,
    count(*) FILTER (WHERE state IN ('accepted', 'sent', 'delivered'))::integer AS gone
  FROM delivery WHERE workspace_id = $1`;

let stops = 0;

export const stopRacesQueue: FaultCase = {
  number: 14,
  title: 'STOP of many customers while 1,000 texts are queued for them',
  load: { textsPerSecond: 4, repliesPerSecond: 2 },
  async strike(scene) {
    const { stage, main, load, random } = scene;
    const { business } = main;
    const [screen] = main.screens;
    if (!screen) throw new Error('nobody is at work');
    await stage.database.query(WITNESS);
    const customers = Array.from({ length: CUSTOMERS }, () => `+1718${random.between(2_000_000, 9_999_999)}`);
    await Promise.all(customers.map((customer) => load.text(business, customer, 'hello')));
    const heads = await within(10_000, () => {
      const mine = [...screen.heads.values()].filter((head) => customers.includes(head.contact.number));
      return mine.length === CUSTOMERS ? mine : undefined;
    });
    if (!heads) throw new Error('the texts were not seen');
    // Nothing much leaves until the queue is as long as it is meant to be.
    const pace = (perSecond: number) =>
      stage.database.query(
        'UPDATE business_number SET messages_per_second = $2, burst = $2 WHERE workspace_id = $1',
        [business.workspaceId, perSecond],
      );
    await pace(0.2);
    const queue = Array.from({ length: CUSTOMERS * TEXTS_EACH }, (_, n) => heads[n % CUSTOMERS]);
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let head = queue.shift(); head; head = queue.shift())
          await load.reply(business, screen.person, head.id, {
            basedOnPosition: head.lastPosition,
            body: 'bulk',
          });
      }),
    );
    await pace(PACE);
    stops = STOPPING;
    scene.since = performance.now();
    await Promise.all(
      customers.slice(0, STOPPING).map(async (customer) => {
        await sleep(random.between(0, WITHIN_MS));
        load.texts += 1;
        await stage.carrier.text(customer, business.numbers[0] ?? '', 'STOP');
      }),
    );
  },
  async after({ stage, main, demand }) {
    const { workspaceId } = main.business;
    const late = await stage.database.query(LEFT_AFTER_STOP, [workspaceId]);
    demand(late.rows.length === 0, `${late.rows.length} texts left after the STOP of their customer`);
    const stopped = await stage.database.query(
      `SELECT 1 FROM recipient WHERE workspace_id = $1 AND state = 'opted_out'`,
      [workspaceId],
    );
    demand(stopped.rows.length === stops, `${stopped.rows.length} of ${stops} customers are opted out`);
    const { withdrawn, gone } = (
      await stage.database.query<{ withdrawn: number; gone: number }>(TALLY, [workspaceId])
    ).rows[0] ?? { withdrawn: 0, gone: 0 };
    demand(withdrawn > 0 && gone > 0, `it was no race: ${gone} texts left, ${withdrawn} were withdrawn`);
    await stage.database.query('DROP TRIGGER witness_attempt ON attempt');
  },
};
