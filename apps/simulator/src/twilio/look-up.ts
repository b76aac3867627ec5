import type { Carrier } from '../carrier/carrier';
import { MAGIC_HANDSETS, MAGIC_TO } from '../carrier/magic';
import { ERRORS } from './errors';

/** Mobile country and network code of the networks handsets are on. Source: ITU, "Mobile network codes" (United States). */
const CODES: Readonly<Record<string, readonly [string, string]>> = {
  Verizon: ['311', '480'],
  'AT&T': ['310', '410'],
  'T-Mobile': ['310', '260'],
  'US Cellular': ['311', '580'],
};

/** Twilio's Lookup v2 resource. Line type intelligence is there when it is asked for, as far as a handset has a line. */
export function lookUp(carrier: Carrier, number: string, fields: string): object {
  if (!/^\+\d{8,15}$/.test(number)) throw ERRORS.notFound(`/v2/PhoneNumbers/${number}`);
  if (carrier.faults.bite('lookup', [number]).length > 0) throw ERRORS.unavailable();
  const valid = MAGIC_TO[number] !== 'badTo';
  const wanted = fields.split(',').includes('line_type_intelligence');
  return {
    calling_country_code: valid && number.startsWith('+1') ? '1' : null,
    country_code: valid && number.startsWith('+1') ? 'US' : null,
    phone_number: number,
    national_format: number,
    valid,
    validation_errors: valid ? [] : ['INVALID_BUT_POSSIBLE'],
    caller_name: null,
    sim_swap: null,
    call_forwarding: null,
    line_status: null,
    line_type_intelligence: valid && wanted ? lineOf(carrier, number) : null,
    identity_match: null,
    reassigned_number: null,
    sms_pumping_risk: null,
    phone_number_quality_score: null,
    pre_fill: null,
    url: `https://lookups.twilio.com/v2/PhoneNumbers/${number}`,
  };
}

function lineOf(carrier: Carrier, number: string): object {
  const { network, state } = carrier.store.handset(number);
  const isLandline =
    state === 'landline' || MAGIC_HANDSETS[number] === 'landline' || MAGIC_TO[number] === 'notMobile';
  const [country, code] = (isLandline ? undefined : CODES[network]) ?? [null, null];
  return {
    error_code: null,
    mobile_country_code: country,
    mobile_network_code: code,
    carrier_name: network,
    type: isLandline ? 'landline' : 'mobile',
  };
}
