import type { Carrier } from '@parley/domain';
import type { CarrierAdapter } from './port';
import { telnyxAdapter } from './telnyx/adapter';
import { twilioAdapter } from './twilio/adapter';

const ADAPTERS: Readonly<Partial<Record<Carrier, CarrierAdapter>>> = {
  twilio: twilioAdapter,
  telnyx: telnyxAdapter,
};

/** The adapter of a carrier; throws for one we do not speak, which the database's values cannot name. */
export function adapterFor(carrier: string): CarrierAdapter {
  const adapter = ADAPTERS[carrier as Carrier];
  if (!adapter) throw new Error(`no adapter for carrier ${carrier}`);
  return adapter;
}
