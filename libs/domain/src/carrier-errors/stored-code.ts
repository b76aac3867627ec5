import { CARRIERS, type Carrier, type CarrierError } from './carrier-error';
import { lookupCarrierError } from './lookup-carrier-error';

/**
 * A code as it is kept with a text, which may outlive its connection and must still be explained: carriers use the
 * same numbers for different things, so it names its carrier. Twilio's stand alone, as they did before there were others.
 */
export const storedCode = ({ carrier, code }: { carrier: Carrier; code: string }): string =>
  carrier === 'twilio' ? code : `${carrier}:${code}`;

/** What a stored code means; its `code` is the carrier's own again. */
export function explainStoredCode(stored: string): CarrierError {
  const carrier = CARRIERS.find((name) => stored.startsWith(`${name}:`));
  return carrier
    ? lookupCarrierError(carrier, stored.slice(carrier.length + 1))
    : lookupCarrierError('twilio', stored);
}
