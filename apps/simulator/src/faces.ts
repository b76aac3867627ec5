import type { Face } from './carrier/face';
import type { CarrierName } from './carrier/types';
import { genericFace } from './generic/face';
import { telnyxFace } from './telnyx/face';
import { twilioFace } from './twilio/face';

/** The carriers it can pass for. */
export const FACES: Readonly<Record<CarrierName, Face>> = {
  twilio: twilioFace,
  telnyx: telnyxFace,
  generic: genericFace,
};
