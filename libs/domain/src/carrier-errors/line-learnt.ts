import type { LineType } from '../sending/line-types';
import type { Carrier } from './carrier-error';

/** Codes that say what kind of line a number is, whatever the text was. Sources: the carriers' error tables. */
const LEARNT: Readonly<Partial<Record<Carrier, Readonly<Record<string, LineType>>>>> = {
  twilio: { 21211: 'invalid', 21217: 'invalid', 30005: 'invalid', 21614: 'landline', 30006: 'landline' },
  telnyx: { 10002: 'invalid', 40012: 'invalid', 40001: 'landline' },
  generic: { landline: 'landline' },
};

/** What a carrier's code teaches of the number it came for; null where it says nothing lasting. */
export const lineLearnt = (carrier: Carrier, code: string): LineType | null =>
  LEARNT[carrier]?.[code] ?? null;
