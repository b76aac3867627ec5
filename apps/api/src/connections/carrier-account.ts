import type { AddressGuard, CarrierAccount } from '@parley/carriers';
import type { Config } from '../config/config';
import type { PrivateGateways } from '../config/private-gateways';
import { leadsToSimulator } from '../messaging/simulator-only';
import { addressGuard } from './address-guard';
import type { OpenConnection } from './connections';

/** One for each configuration: its sockets are kept open. */
const guards = new WeakMap<PrivateGateways, AddressGuard>();

function guardFor(gateways: PrivateGateways): AddressGuard {
  const guard = guards.get(gateways) ?? addressGuard(gateways);
  guards.set(gateways, guard);
  return guard;
}

/**
 * What an adapter is told of a connection. The carrier's own address, a simulator's and the origins the operator named are
 * trusted; any other was named by a person and is guarded.
 */
export function carrierAccount(
  { connection, tokens }: OpenConnection,
  timeoutMs: number,
  config: Pick<Config, 'simulatorUrl' | 'privateGateways'>,
): CarrierAccount {
  const { accountId, baseUrl, carrier } = connection;
  const trusted =
    baseUrl === null ||
    leadsToSimulator({ carrier, base_url: baseUrl }, config) ||
    config.privateGateways.origins.includes(new URL(baseUrl).origin);
  const guard = trusted ? null : guardFor(config.privateGateways);
  return { accountId, tokens, baseUrl, timeoutMs, guard };
}
