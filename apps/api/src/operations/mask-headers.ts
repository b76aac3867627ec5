import { maskQuery } from '../messaging/mask-query';

/** Worth nothing to somebody who looks into a refused webhook, and dangerous in a screenshot. */
const SECRET = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|api-?key|token|secret|password/i;
const SIGNATURE = /signature/i;
const SHOWN = 4;

/** Secrets are replaced, those in addresses a proxy noted too; of signatures enough stays to compare two of them. */
export function maskHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (SIGNATURE.test(name)) return [name, maskSignature(value)];
      return [name, SECRET.test(name) ? '(masked)' : maskQuery(value)];
    }),
  );
}

const maskSignature = (value: string): string =>
  value.length <= SHOWN * 2 ? '(masked)' : `${value.slice(0, SHOWN)}… (${value.length} characters)`;
