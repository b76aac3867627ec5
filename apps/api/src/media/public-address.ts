import { type LookupAddress, lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that must not be called from inside our network. */
export class PrivateAddress extends Error {
  /** What `transportOf` of the carriers' library knows it by. */
  readonly code = 'PARLEY_ADDRESS';

  constructor(message = 'Its host is not on the public internet.') {
    super(message);
    this.name = 'PrivateAddress';
  }
}

/** Whether an address is one of the public internet: no loopback, private, link-local, shared or reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged by what it stands for.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * For sockets: all addresses of the name, or a failure if a single one of them may not be called. The socket goes to the
 * very address that was judged, so that a name that changes its mind in between gains nothing.
 */
export const lookupWhere =
  (mayBeCalled: (address: string) => boolean): LookupFunction =>
  (host, options, done) => {
    resolve(host, { all: true }, (error: Error | null, addresses: LookupAddress[] = []) => {
      const [first] = addresses;
      if (error || !first) return done(error ?? new Error('The name has no address.'), []);
      if (!addresses.every(({ address }) => mayBeCalled(address))) return done(new PrivateAddress(), []);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });
  };

export const lookupPublic = lookupWhere(isPublicAddress);
