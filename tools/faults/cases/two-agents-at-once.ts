import { API } from '@parley/contracts';
import type { FaultCase } from '../case';
import { Refused } from '../person';
import { within } from '../probe';

const THREADS = 8;

export const twoAgentsAtOnce: FaultCase = {
  number: 15,
  title: 'two agents claim and answer the same threads at once',
  async strike({ load, main, random, demand }) {
    const { business, screens } = main;
    const [one, two] = screens;
    if (!one || !two) throw new Error('two agents are needed');
    for (let n = 0; n < THREADS; n += 1) {
      const customer = `+1929${random.between(2_000_000, 9_999_999)}`;
      await load.text(business, customer, 'who answers me');
      const head = await within(5_000, () => {
        const seen = [one, two].map((screen) =>
          [...screen.heads.values()].find((each) => each.contact.number === customer),
        );
        return seen.every(Boolean) ? seen[0] : undefined;
      });
      if (!head) {
        demand(false, `the text of ${customer} was not seen by both`);
        continue;
      }
      const claims = await Promise.all(
        [one, two].map(({ person }) => person.call<{ code?: string }>('POST', API.claim(head.id))),
      );
      const told = claims.find((claim) => claim.status === 409);
      demand(
        claims.filter((claim) => claim.status !== null && claim.status < 300).length === 1 &&
          told?.body.code === 'already_assigned',
        `claims of ${head.id} were answered ${claims.map((claim) => claim.status).join()}`,
      );
      const based = { basedOnPosition: head.lastPosition, confirmStale: false };
      const answers = await Promise.all(
        [one, two].map(({ person }) => load.reply(business, person, head.id, { ...based, body: 'me first' })),
      );
      const refused = answers.filter((answer) => answer instanceof Refused);
      demand(
        refused.length === 1 && refused[0]?.code === 'stale_reply',
        `replies to ${head.id}: ${refused.map((answer) => answer.code).join() || 'both were taken'}`,
      );
    }
  },
};
