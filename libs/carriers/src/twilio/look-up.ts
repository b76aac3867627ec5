import type { LineType } from '@parley/domain';
import type { CarrierAccount, NumberReport } from '../port';
import { twilioClient } from './client';

/** Source: Twilio, "Line Type Intelligence", the values of `type`. */
const LINE_TYPES: Readonly<Record<string, LineType>> = {
  mobile: 'mobile',
  landline: 'landline',
  fixedVoip: 'voip',
  nonFixedVoip: 'voip',
  tollFree: 'toll_free',
  personal: 'special',
  premium: 'special',
  sharedCost: 'special',
  uan: 'special',
  voicemail: 'special',
  pager: 'special',
};

/**
 * Twilio Lookup v2 with line type intelligence, which Twilio charges for. Where that has an error of its own (60601: no
 * access to Canadian numbers) it names no type, and the line stays unknown.
 */
export async function lookUpTwilio(account: CarrierAccount, number: string): Promise<NumberReport> {
  const client = await twilioClient(account);
  const found = await client.lookups.v2.phoneNumbers(number).fetch({ fields: 'line_type_intelligence' });
  if (found.valid === false) return { lineType: 'invalid', carrierName: null };
  // Absent in an answer without the package, and its fields null, whatever the SDK's types say.
  const line = found.lineTypeIntelligence as Partial<Record<'type' | 'carrierName', string | null>> | null;
  return {
    lineType: LINE_TYPES[line?.type ?? ''] ?? 'unknown',
    carrierName: line?.carrierName?.trim() || null,
  };
}
