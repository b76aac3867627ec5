import type { Carrier } from '@parley/domain';
import { genericAdapter } from './generic/adapter';
import { kannelAdapter } from './kannel/adapter';
import { plivoAdapter } from './plivo/adapter';
import type { CarrierAdapter } from './port';
import { telnyxAdapter } from './telnyx/adapter';
import { twilioAdapter } from './twilio/adapter';
import { vonageAdapter } from './vonage/adapter';

const ADAPTERS: Readonly<Record<Carrier, CarrierAdapter>> = {
  twilio: twilioAdapter,
  telnyx: telnyxAdapter,
  vonage: vonageAdapter,
  plivo: plivoAdapter,
  generic: genericAdapter,
  kannel: kannelAdapter,
};

/** The adapter of a carrier; throws for one we do not speak, which the database's values cannot name. */
export function adapterFor(carrier: string): CarrierAdapter {
  const adapter = (ADAPTERS as Readonly<Record<string, CarrierAdapter | undefined>>)[carrier];
  if (!adapter) throw new Error(`no adapter for carrier ${carrier}`);
  return adapter;
}
