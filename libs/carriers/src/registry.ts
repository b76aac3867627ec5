import type { CarrierAdapter } from './port';
import { twilioAdapter } from './twilio/adapter';

const ADAPTERS: Readonly<Record<string, CarrierAdapter>> = { twilio: twilioAdapter };

/** The adapter of a carrier; throws for one we do not speak, which the database's values cannot name. */
export function adapterFor(carrier: string): CarrierAdapter {
  const adapter = ADAPTERS[carrier];
  if (!adapter) throw new Error(`no adapter for carrier ${carrier}`);
  return adapter;
}
