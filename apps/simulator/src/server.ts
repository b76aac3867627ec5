import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { Carrier } from './carrier/carrier';
import { Faults } from './carrier/faults';
import { Store } from './carrier/store';
import type { Account } from './carrier/types';
import { Webhooks } from './carrier/webhooks';
import { FACES } from './faces';
import { Chance } from './random';
import { genericRoutes } from './generic/routes';
import { mediaRoutes } from './routes/media';
import { servePage } from './routes/page';
import { simulatorRoutes } from './routes/simulator-routes';
import { telnyxRoutes } from './telnyx/routes';
import { twilioRoutes } from './twilio/routes';

export interface SimulatorOptions {
  /** Where the log lies; null keeps nothing. */
  dataDir: string | null;
  /** Where the demo numbers' webhooks go, without a slash at the end. */
  parleyUrl: string;
  /** Where businesses reach it, for the addresses of media; where it listens unless told. */
  ownUrl?: string | undefined;
  /** Makes delays, faults and ids repeatable. */
  seed?: string | undefined;
  /** Multiplies the network's delays; 0 is as fast as possible. */
  timeScale: number;
  /** How many messages are remembered at least. */
  keepMessages?: number | undefined;
}

export interface Simulator {
  app: FastifyInstance;
  carrier: Carrier;
  close(): Promise<void>;
}

/** Known at each start, so that the demo needs no setting up. Telnyx's public key follows from the account's id. */
const DEMO: readonly {
  account: Account;
  slug: string;
  numbers: Readonly<Record<string, string>>;
}[] = [
  {
    account: { id: 'AC00000000000000000000000000000001', carrier: 'twilio', secret: 'demo-auth-token' },
    slug: 'demo-twilio',
    numbers: { '+15005550006': 'Acme Support', '+15005550010': 'Acme Orders' },
  },
  {
    account: { id: 'demo-telnyx', carrier: 'telnyx', secret: 'KEY-demo-telnyx' },
    slug: 'demo-telnyx',
    numbers: { '+15005550020': 'Acme Returns' },
  },
];
const KEEP_MESSAGES = 200_000;

/**
 * Builds the carrier with its HTTP faces, not yet listening. Nothing is written and nothing sent before it listens: a
 * second simulator that finds the port taken must not touch the folder of the first.
 */
export function createSimulator(options: SimulatorOptions): Simulator {
  const chance = new Chance(options.seed);
  const store = new Store(options.dataDir, options.keepMessages ?? KEEP_MESSAGES);
  const faults = new Faults(chance);
  const webhooks = new Webhooks(store, faults, options.timeScale);
  const carrier = new Carrier(store, faults, webhooks, chance, FACES, { timeScale: options.timeScale });
  provisionDemo(store, options.parleyUrl);

  const app = Fastify({
    bodyLimit: 256 * 1024,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
  app.register(formbody);
  // An empty JSON body is no body: clients send the content type out of habit.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? undefined : JSON.parse(body as string));
    } catch {
      done(Object.assign(new Error('The body is not well-formed JSON'), { statusCode: 400 }));
    }
  });
  twilioRoutes(app, carrier, chance);
  telnyxRoutes(app, carrier, chance);
  genericRoutes(app, carrier, chance);
  mediaRoutes(app, store);
  simulatorRoutes(app, carrier);
  const page = fileURLToPath(new URL('./page', import.meta.url));
  // Only a built page has assets; run from its sources, the simulator has none to show.
  if (existsSync(`${page}/assets`)) servePage(app, page);
  app.addHook('onListen', async () => {
    carrier.ownUrl = options.ownUrl ?? app.listeningOrigin;
    store.open();
    carrier.resume();
  });
  return {
    app,
    carrier,
    close: async () => {
      carrier.stop();
      await app.close();
      store.close();
    },
  };
}

/** The demo numbers follow PARLEY_URL at every start. */
function provisionDemo(store: Store, parleyUrl: string): void {
  for (const { account, slug, numbers } of DEMO) {
    store.setAccount(account);
    for (const [number, name] of Object.entries(numbers)) {
      const known = store.numbers.get(number);
      store.setNumber({
        number,
        accountSid: account.id,
        webhookUrl: `${parleyUrl}/webhooks/${slug}`,
        name,
        carrierAnswersStop: known?.carrierAnswersStop ?? false,
      });
    }
  }
}
