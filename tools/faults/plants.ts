// Bugs planted on purpose, to prove that the checker notices: at the doors, where a bug of the house would show, or in
// what a witness says, where the house itself cannot be made to do it.
import { HOURS } from './business';
import type { FaultCase } from './case';
import type { Wrong } from './check/finding';
import type { Evidence } from './evidence';
import { isSend, replyToSomeone } from './moves';
import { keyOf } from './stage';

export interface Plant {
  /** What the checker may call it: one of them. */
  expects: readonly Wrong[];
  strike?: FaultCase['strike'];
  tamper?: (evidence: Evidence) => Evidence;
}

export const PLANTS: Readonly<Record<string, Plant>> = {
  /** A text is handed to the carrier twice. */
  double: {
    expects: ['doubled'],
    async strike(scene) {
      const { stage, main } = scene;
      const doubled = new Promise<void>((resolve) => {
        stage.carrierDoor.meddler = async (passing, forward) => {
          const answer = await forward();
          if (!isSend(passing, main.business)) return answer;
          stage.carrierDoor.meddler = undefined;
          await forward();
          resolve();
          return answer;
        };
      });
      await replyToSomeone(scene);
      await doubled;
    },
  },
  /** A text is acknowledged and dropped: lost, or late where the carrier's list was asked before anybody looked. */
  lose: {
    expects: ['lost', 'late'],
    strike: ({ stage, main }) =>
      new Promise<void>((resolve) => {
        stage.front.meddler = async ({ url, body }, forward) => {
          if (!url.includes(main.business.slug) || !keyOf(body)?.startsWith('in:')) return forward();
          stage.front.meddler = undefined;
          resolve();
          return { status: 200, headers: { 'content-type': 'text/xml' }, body: Buffer.from('<Response/>') };
        };
      }),
  },
  /** Two texts of one thread leave in the wrong order. */
  reorder: {
    expects: ['reordered'],
    tamper: (evidence) => ({ ...evidence, messages: evidence.messages.toReversed() }),
  },
  /** A reply is on the handset a second time, as another message. */
  again: {
    expects: ['doubled'],
    tamper({ reached, promised, ...rest }) {
      const one = reached.findLast(({ body }) => promised.some((each) => each.body === body));
      return { ...rest, promised, reached: one ? [...reached, { ...one, id: 'another' }] : reached };
    },
  },
  /** A customer who asked for nothing is answered by a rule. */
  unasked: {
    expects: ['doubled'],
    tamper({ reached, ...rest }) {
      const [one] = reached;
      const more = one ? { ...one, id: 'unasked', to: '+13125559999', body: HOURS.answer } : undefined;
      return { ...rest, reached: more ? [...reached, more] : reached };
    },
  },
  /** A text is overtaken, and only later does anybody doubt that it was taken. */
  overtake: {
    expects: ['reordered'],
    tamper: ({ messages, moves, deliveries, ...rest }) => ({
      ...rest,
      deliveries,
      messages: messages.toReversed(),
      moves: [
        ...moves,
        ...deliveries.map(({ id }) => ({
          delivery_id: id,
          source: 'lease',
          state: 'unknown',
          at_ms: Infinity,
        })),
      ],
    }),
  },
  /** A text of the time that a restore has lost does not come back from the carrier's list. */
  forget: {
    expects: ['lost'],
    tamper({ events, acknowledged, ...rest }) {
      const text = events.find(({ key }) => acknowledged.has(key) && key.startsWith('in:'));
      const forgotten = { ...rest.forgotten, events: new Set([text?.key ?? '']) };
      return { ...rest, acknowledged, forgotten, events: events.filter((event) => event !== text) };
    },
  },
  /** A text that was delivered is only sent again. */
  backwards: {
    expects: ['backwards'],
    tamper(evidence) {
      const last = evidence.moves.findLast((move) => move.state === 'delivered');
      return { ...evidence, moves: last ? [...evidence.moves, { ...last, state: 'sent' }] : evidence.moves };
    },
  },
  /** A screen misses an entry. */
  blind: {
    expects: ['view'],
    tamper: ({ screens, ...rest }) => ({
      ...rest,
      screens: screens.map((screen, n) =>
        n > 0
          ? screen
          : {
              ...screen,
              threads: screen.threads.map((each) => ({ ...each, entries: each.entries.slice(1) })),
            },
      ),
    }),
  },
  /** A screen hears of another workspace's thread. */
  leak: {
    expects: ['foreign'],
    tamper: ({ screens, ...rest }) => ({
      ...rest,
      screens: screens.map((screen) => ({
        ...screen,
        seen: new Set([...screen.seen, ...rest.threads.map((thread) => thread.id)]),
      })),
    }),
  },
};

/** A calm day, save for what is planted; without a plant it must be green. */
export const calm = (plant: Plant | undefined): FaultCase => ({
  number: 0,
  title: 'nothing happens',
  strike: plant?.strike ?? (async () => undefined),
});
