// What several faults do.
import type { Business } from './business';
import type { Scene } from './case';
import type { Passing } from './door';
import { within } from './probe';
import type { Stage } from './stage';

/** Somebody of the main business answers one of its customers. */
export async function replyToSomeone({ main, random, load }: Scene): Promise<void> {
  const screen = random.pick(main.screens);
  const heads = await within(10_000, () => {
    const mine = [...screen.heads.values()].filter(({ contact }) =>
      main.business.customers.includes(contact.number),
    );
    return mine.length > 0 ? mine : undefined;
  });
  if (!heads) throw new Error('nobody has texted yet');
  const head = random.pick(heads);
  await load.reply(main.business, screen.person, head.id, {
    basedOnPosition: head.lastPosition,
    body: 'now',
  });
}

export const startWorkers = async (stage: Stage): Promise<void> => {
  await Promise.all(stage.workers.map((worker) => worker.start()));
};

/** A text of the business on its way to the carrier. */
export function isSend({ method, body }: Passing, { numbers }: Business): boolean {
  if (method !== 'POST') return false;
  return numbers.includes(new URLSearchParams(body.toString('utf8')).get('From') ?? '');
}
