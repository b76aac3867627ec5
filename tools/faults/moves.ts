// What several faults do.
import type { Conversation } from '@parley/contracts';
import type { Business } from './business';
import type { Scene } from './case';
import type { Passing } from './door';
import { within } from './probe';
import type { Stage } from './stage';

/** A thread of the main business and one of its customers. */
export async function someThread({ main, random }: Scene): Promise<Conversation> {
  const screen = random.pick(main.screens);
  const heads = await within(10_000, () => {
    const mine = [...screen.heads.values()].filter(({ contact }) =>
      main.business.customers.includes(contact.number),
    );
    return mine.length > 0 ? mine : undefined;
  });
  if (!heads) throw new Error('nobody has texted yet');
  return random.pick(heads);
}

/** Somebody of the main business answers one of its customers. */
export async function replyToSomeone(scene: Scene): Promise<void> {
  const { main, random, load } = scene;
  const head = await someThread(scene);
  const screen = random.pick(main.screens);
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
