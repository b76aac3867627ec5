import { isIP } from 'node:net';
import type { AddressGuard } from '@parley/carriers';
import { Agent, fetch } from 'undici';
import { liesIn, type PrivateGateways } from '../config/private-gateways';
import { isPublicAddress, lookupWhere, PrivateAddress } from '../media/public-address';

const CONNECT_WITHIN_MS = 10_000;

/** Whether a socket may lead there: an address of the public internet, or of a network the operator named. */
export const mayLeadTo =
  ({ ranges }: PrivateGateways) =>
  (address: string): boolean =>
    isPublicAddress(address) || liesIn(address, ranges);

/** Refuses what may not be called, as far as an address says by itself: a name is looked up by whoever calls. */
export function checkAddress(url: URL, { origins, ranges }: PrivateGateways): void {
  if (url.username !== '' || url.password !== '') throw new PrivateAddress('It holds credentials.');
  if (origins.includes(url.origin)) return;
  // What is no name is never looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && liesIn(host, ranges)) return;
  if (url.protocol !== 'https:') throw new PrivateAddress('It is not https.');
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddress();
}

/**
 * Only https to hosts of the public internet, and the gateways the operator named. An address is judged when a connection
 * is saved; a name may lead elsewhere the day after, so it is judged again at each call. A name that cannot be looked up
 * is not called.
 */
export function addressGuard(gateways: PrivateGateways): AddressGuard {
  const lookup = lookupWhere(mayLeadTo(gateways));
  /** Its sockets stay open, and each leads to the address that was judged when it was opened. */
  const agent = new Agent({ connect: { lookup, timeout: CONNECT_WITHIN_MS } });
  return {
    check: (url) => checkAddress(url, gateways),
    lookup,
    fetch: (async (input: string | URL, init: object) => {
      checkAddress(new URL(input), gateways);
      return fetch(input, { ...init, redirect: 'manual', dispatcher: agent });
    }) as unknown as AddressGuard['fetch'],
  };
}
