import type { CarrierAccount } from '@parley/carriers';
import type { Config } from '../config/config';
import { leadsToSimulator } from '../messaging/simulator-only';
import { publicOnly } from './address-guard';
import type { OpenConnection } from './connections';

/**
 * What an adapter is told of a connection. The carrier's own address and a simulator's are trusted; any other was named by
 * a person and is guarded.
 */
export function carrierAccount(
  { connection, tokens }: OpenConnection,
  timeoutMs: number,
  config: Pick<Config, 'simulatorUrl'>,
): CarrierAccount {
  const { accountId, baseUrl, carrier } = connection;
  const trusted = baseUrl === null || leadsToSimulator({ carrier, base_url: baseUrl }, config);
  return { accountId, tokens, baseUrl, timeoutMs, guard: trusted ? null : publicOnly };
}
