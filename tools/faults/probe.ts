import { setTimeout as sleep } from 'node:timers/promises';
import type { Scene } from './case';
import { Refused } from './person';

const WITHIN_MS = 60_000;
const EVERY_MS = 40;

/**
 * Tries until the house does all it is there for: a customer's text gets in, is seen on a screen, is answered, and the
 * answer is on the handset. Resolves with the moment it was, or null when it never came to it.
 */
export async function probe({ main, load, stage, random }: Scene): Promise<number | null> {
  const until = performance.now() + WITHIN_MS;
  const [screen] = main.screens;
  const customer = `+1646${random.between(2_000_000, 9_999_999)}`;
  if (!screen) throw new Error('nobody is at work');
  for (let attempt = 1; performance.now() < until; attempt += 1) {
    await load.text(main.business, customer, `probe ${attempt}`);
    const head = await within(2_000, () =>
      [...screen.heads.values()].find((one) => one.contact.number === customer),
    );
    if (!head) continue;
    const answer = await load
      .reply(main.business, screen.person, head.id, { basedOnPosition: head.lastPosition, body: 'probe' })
      .catch(() => undefined);
    if (answer === undefined || answer instanceof Refused) continue;
    const arrived = await within(20_000, async () => {
      const reached = await stage.carrier.reached(customer);
      return reached.length > 0 ? reached : undefined;
    });
    if (arrived) return performance.now();
  }
  return null;
}

/** Asks again and again until there is something, or the time is over. */
export async function within<T>(
  ms: number,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T | undefined> {
  const until = performance.now() + ms;
  for (;;) {
    const found = await ask();
    if (found !== undefined || performance.now() > until) return found;
    await sleep(EVERY_MS);
  }
}
