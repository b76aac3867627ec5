import type { Config } from '../config/config';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a connection's address is a simulator's: on this machine, or the one this installation names. */
export function leadsToSimulator(baseUrl: string | null, config: Pick<Config, 'simulatorUrl'>): boolean {
  if (baseUrl === null || !URL.canParse(baseUrl)) return false;
  const { hostname, origin } = new URL(baseUrl);
  return LOOPBACK.test(hostname) || origin === new URL(config.simulatorUrl).origin;
}
