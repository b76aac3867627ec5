import ipaddr from 'ipaddr.js';
import { z } from 'zod';

export type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Where carriers may be called though nobody on the internet could, on the operator's word. */
export interface PrivateGateways {
  /** Trusted as they are written: plain http too, wherever the name leads. */
  origins: readonly string[];
  /** Private networks: addresses in them, and https to names that lead there. */
  ranges: readonly Range[];
}

/** Link-local is none of them: that is where clouds hand out credentials. */
const PRIVATE: ReadonlySet<string> = new Set(['private', 'uniqueLocal', 'loopback', 'carrierGradeNat']);

/** Origins and CIDRs, parted by commas or spaces. A network with a single address that is not private is a mistake. */
export const privateGatewaysSchema = z
  .string()
  .default('')
  .transform((text, context): PrivateGateways => {
    const origins: string[] = [];
    const ranges: Range[] = [];
    for (const entry of text.split(/[\s,]+/).filter(Boolean)) {
      const origin = originOf(entry);
      const range = rangeOf(entry);
      if (origin) origins.push(origin);
      else if (range) ranges.push(range);
      else
        context.addIssue({
          code: 'custom',
          message: `${entry} is neither an origin such as http://kannel.internal:13013 nor a private network such as 10.1.0.0/16`,
        });
    }
    return { origins, ranges };
  });

function originOf(entry: string): string | null {
  if (!/^https?:\/\//.test(entry) || !URL.canParse(entry)) return null;
  const { origin, href } = new URL(entry);
  return href === `${origin}/` ? origin : null;
}

function rangeOf(entry: string): Range | null {
  if (!ipaddr.isValidCIDR(entry)) return null;
  const range = ipaddr.parseCIDR(entry);
  const family = range[0].kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  // Ranges lie one in another or apart, so the two ends speak for all between them.
  const ends = [family.networkAddressFromCIDR(entry), family.broadcastAddressFromCIDR(entry)];
  return ends.every((end) => PRIVATE.has(end.range())) ? range : null;
}

/** Whether an address lies in one of the networks; an IPv4 address inside an IPv6 one is what it stands for. */
export function liesIn(address: string, ranges: readonly Range[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return ranges.some((range) => parsed.kind() === range[0].kind() && parsed.match(range));
}
