import type { CarrierMessage } from '../carrier';

/** Went from a business to a customer. */
export const isOut = (message: CarrierMessage): boolean => message.direction === 'outbound-api';

/** Our own id rides in the callback URL: `<workspace>.<delivery>.<attempt>.<mac>`. */
export function deliveryOf(message: CarrierMessage): string {
  const url = message.statusCallback;
  return (url && new URL(url).searchParams.get('ref')?.split('.')[1]) ?? '';
}
