import type { Carrier } from '@parley/domain';
import type { Config } from '../config/config';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** A gateway of one's own may well stand on this machine and lead to real phones. */
const GATEWAYS: ReadonlySet<Carrier> = new Set(['generic', 'kannel']);

/**
 * Whether a connection leads to a simulator: the one this installation names, or, of a carrier that is elsewhere when it
 * is real, one on this machine.
 */
export function leadsToSimulator(
  connection: { carrier: Carrier; base_url: string | null },
  config: Pick<Config, 'simulatorUrl'>,
): boolean {
  const { carrier, base_url: baseUrl } = connection;
  if (baseUrl === null || !URL.canParse(baseUrl)) return false;
  const { hostname, origin } = new URL(baseUrl);
  if (origin === new URL(config.simulatorUrl).origin) return true;
  return !GATEWAYS.has(carrier) && LOOPBACK.test(hostname);
}
