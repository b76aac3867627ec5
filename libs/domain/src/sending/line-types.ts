import { type Network, recogniseNetwork } from './networks';

/** What stands at the other end of a number. Special: toll-free apart, what no person carries (premium, pager, voicemail). */
export const LINE_TYPES = [
  'mobile',
  'landline',
  'voip',
  'toll_free',
  'special',
  'invalid',
  'unknown',
] as const;
export type LineType = (typeof LINE_TYPES)[number];

export const LINE_TYPE_NAMES: Readonly<Record<LineType, string>> = {
  mobile: 'Mobile',
  landline: 'Landline',
  voip: 'Internet phone',
  toll_free: 'Toll-free number',
  special: 'Special number',
  invalid: 'No valid number',
  unknown: 'Unknown line',
};

/**
 * The network that counts a text to such a line. Carriers of landlines and internet phones go by the names of mobile
 * networks as well (AT&T, Verizon), but these lines are not in the tables of 10DLC.
 */
export function networkOfLine(lineType: LineType, carrierName: string | null): Network | null {
  if (lineType === 'unknown' || lineType === 'mobile') return recogniseNetwork(carrierName);
  return 'other';
}
