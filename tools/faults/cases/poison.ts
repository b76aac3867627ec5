import { API, type ParkedEvent } from '@parley/contracts';
import type { FaultCase } from '../case';
import { within } from '../probe';

/** A text that cannot be written down, whatever one does. Lives in the harness's cluster only. */
const POISON = `
  CREATE OR REPLACE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'poison';
  END $$;
  CREATE OR REPLACE TRIGGER refuse_poison BEFORE INSERT ON entry FOR EACH ROW
    WHEN (NEW.body LIKE 'poison%') EXECUTE FUNCTION refuse_poison()`;

const HUGE = 10 * 1024 * 1024;

export const poison: FaultCase = {
  number: 13,
  title: 'a text that cannot be written, a request of 10 MB, bytes that are no UTF-8',
  late: true,
  async strike(scene) {
    const { stage, main, load, random, demand } = scene;
    const { business } = main;
    await stage.database.query(POISON);
    const customer = `+1347${random.between(2_000_000, 9_999_999)}`;
    await load.text(business, customer, 'poison');
    await load.text(business, customer, 'an honest text of the same customer');
    const parked = await within(10_000, async () => {
      const { body } = await business.admin.call<{ items: ParkedEvent[] }>('GET', API.parkedEvents);
      return body?.items.find((event) => event.kind === 'text');
    });
    demand(parked !== undefined, 'the poison is on no list');
    const post = (body: Buffer): Promise<number | null> =>
      fetch(`${stage.url}/webhooks/${business.slug}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'none' },
        body,
      }).then(
        (answer) => answer.status,
        () => null,
      );
    const refused = (status: number | null): boolean => status !== null && status >= 400 && status < 500;
    const huge = await post(Buffer.alloc(HUGE, 'a'));
    const unreadable = await post(Buffer.from([0x42, 0x3d, 0xff, 0xfe]));
    // Refused while it is still being sent: then the answer may be lost with the connection.
    demand(huge === null || refused(huge), `10 MB were answered ${huge}`);
    demand(refused(unreadable), `bytes that are no UTF-8 were answered ${unreadable}`);
    await stage.database.query('DROP TRIGGER refuse_poison ON entry');
    if (parked) await business.admin.insist('POST', API.parkedReplay(parked.id));
    scene.since = performance.now();
  },
};
