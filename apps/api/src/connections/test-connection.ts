import { Inject, Injectable } from '@nestjs/common';
import { adapterFor } from '@parley/carriers';
import { CARRIER_FORMS, type ConnectionTest } from '@parley/contracts';
import type { Caller } from '../access/actor';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { log } from '../log';
import { tryAgainNow } from '../pacing/breakers';
import { notFound } from '../problems/problem';
import { carrierAccount } from './carrier-account';
import { CarrierAddresses } from './carrier-addresses';
import { Connections } from './connections';

/** Asked about where a connection has no number yet; nobody's. */
const NOBODY = '+12025550100';
/** Somebody waits for it in front of a screen. */
const PATIENCE_MS = 10_000;

/** Asks a carrier for its list of a moment in which nothing was sent: it signs in as a send would, and sends nothing. */
@Injectable()
export class TestConnection {
  constructor(
    @Inject(CONFIG)
    private readonly config: Pick<Config, 'carrierTimeoutMs' | 'simulatorUrl' | 'privateGateways'>,
    private readonly database: Database,
    private readonly connections: Connections,
    private readonly addresses: CarrierAddresses,
  ) {}

  async execute({ workspaceId }: Caller, id: string): Promise<ConnectionTest> {
    // Another process may have changed it a moment ago.
    this.connections.forget();
    const found = await this.connections.byId(workspaceId, id);
    if (!found) throw notFound('connection');
    const { carrier, baseUrl } = found.connection;
    const adapter = adapterFor(carrier);
    const { name } = CARRIER_FORMS[carrier];
    if (adapter.capabilities.list === 'none') {
      return answer('not_possible', `${name} has no call that sends nothing. Send a text to try it.`);
    }
    if (baseUrl !== null) await this.addresses.check(baseUrl);
    const began = performance.now();
    const account = carrierAccount(found, Math.min(PATIENCE_MS, this.config.carrierTimeoutMs), this.config);
    const from = found.numbers[0]?.number ?? NOBODY;
    const query = { from, to: NOBODY, since: new Date() };
    try {
      if (adapter.hasList && !(await adapter.hasList(account, query)))
        return answer(
          'not_possible',
          `${name} answered that there is nothing at the address of its list: it keeps none, or the address is not right. Send a text to try it.`,
        );
      if (!adapter.hasList) await adapter.list(account, query);
    } catch (error) {
      const status = statusOf(error);
      log.info({ connection: id, status }, 'a connection was tested and does not work');
      return { ...failed(name, status), httpStatus: status, tookMs: since(began) };
    }
    await this.database.transaction((tx) => tryAgainNow(tx, workspaceId, id));
    return {
      ...answer('works', `${name} answered and took the account and its secret.`),
      httpStatus: 200,
      tookMs: since(began),
    };
  }
}

const answer = (outcome: ConnectionTest['outcome'], says: string): ConnectionTest => ({
  outcome,
  says,
  httpStatus: null,
  tookMs: 0,
});

const since = (began: number): number => Math.round(performance.now() - began);

function failed(name: string, status: number | null): ConnectionTest {
  if (status === null)
    return answer('no_answer', `${name} did not answer. Look at the address, or try again in a while.`);
  if (status === 401 || status === 403)
    return answer('refused', `${name} did not let us in. The account or its secret is not right.`);
  if (status === 429 || status >= 500)
    return answer('no_answer', `${name} is in trouble or busy: it answered ${status}. Try again in a while.`);
  return answer('refused', `${name} answered ${status}. Look at the account and the address.`);
}

/** Adapters and SDKs alike put the HTTP status of a refusal into `status`; what never came has none. */
function statusOf(error: unknown): number | null {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : null;
}
