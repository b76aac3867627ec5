import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { ProblemError } from '../problems/problem';
import { checkAddress, mayLeadTo } from './address-guard';

/**
 * Which addresses may be named as a carrier: whoever may edit connections could otherwise make this process call into
 * the network it stands in. Only https to hosts of the public internet, the gateways the operator named, and the simulator
 * this installation is configured with. At each call an address is judged again (`carrier-account.ts`): a name may lead elsewhere by then.
 */
@Injectable()
export class CarrierAddresses {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'simulatorUrl' | 'privateGateways'>) {}

  /** Refuses with carrier_address_refused; a name that cannot be looked up is refused as well. */
  async check(address: string): Promise<void> {
    const url = new URL(address);
    const { simulatorUrl, privateGateways } = this.config;
    if (url.origin === new URL(simulatorUrl).origin) return;
    try {
      checkAddress(url, privateGateways);
    } catch (error) {
      throw refusal(error instanceof Error ? error.message : 'It is not allowed.');
    }
    if (url.search !== '' || url.hash !== '') throw refusal('It has a query or a fragment.');
    if (privateGateways.origins.includes(url.origin)) return;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) === 0 && !(await addressesOf(host)).every(mayLeadTo(privateGateways)))
      throw refusal('Its host is not on the public internet.');
  }
}

async function addressesOf(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    throw refusal('Its host cannot be found.');
  }
}

const refusal = (message: string): ProblemError =>
  new ProblemError('carrier_address_refused', message, { fields: [{ field: 'baseUrl', message }] });
