import { isIP } from 'node:net';
import type { AddressGuard } from '@parley/carriers';
import { Agent, fetch } from 'undici';
import { isPublicAddress, lookupPublic, PrivateAddress } from '../media/public-address';

const CONNECT_WITHIN_MS = 10_000;

/** Its sockets stay open, and each leads to the address that was judged when it was opened. */
const agent = new Agent({ connect: { lookup: lookupPublic, timeout: CONNECT_WITHIN_MS } });

/**
 * Only https to hosts of the public internet. An address is judged when a connection is saved; a name may lead elsewhere
 * the day after, so it is judged again at each call. A name that cannot be looked up is not called.
 */
export const publicOnly: AddressGuard = {
  check(url) {
    if (url.protocol !== 'https:') throw new PrivateAddress('It is not https.');
    if (url.username !== '' || url.password !== '') throw new PrivateAddress('It holds credentials.');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // What is no name is never looked up.
    if (isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddress();
  },
  lookup: lookupPublic,
  fetch: (async (input: string | URL, init: object) => {
    publicOnly.check(new URL(input));
    return fetch(input, { ...init, redirect: 'manual', dispatcher: agent });
  }) as unknown as AddressGuard['fetch'],
};
