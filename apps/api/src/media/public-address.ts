import ipaddr from 'ipaddr.js';

/** Whether an address is one of the public internet: no loopback, private, link-local, shared or reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address inside an IPv6 one is judged by what it stands for.
  return ipaddr.process(address).range() === 'unicast';
}
