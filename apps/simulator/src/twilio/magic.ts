import type { FaultName } from '../carrier/faults';
import { ERRORS, type TwilioError } from './errors';

/** Twilio's test numbers: what sending to or from them answers. Source: Twilio's page on test credentials. */
export const MAGIC_TO: Readonly<Record<string, (number: string) => TwilioError>> = {
  '+15005550001': ERRORS.badTo,
  '+15005550002': ERRORS.unroutable,
  '+15005550003': ERRORS.noPermission,
  '+15005550004': ERRORS.blocked,
  '+15005550009': ERRORS.notMobile,
};

export const MAGIC_FROM: Readonly<Record<string, (number: string) => TwilioError>> = {
  '+15005550001': ERRORS.badFrom,
  '+15005550007': ERRORS.notOwned,
  '+15005550008': ERRORS.queueFull,
};

/** Handsets that always misbehave the same way, from the range reserved for fiction (NPA 202 555 01xx). */
export const MAGIC_HANDSETS: Readonly<Record<string, FaultName>> = {
  '+12025550130': 'unreachable',
  '+12025550131': 'landline',
  '+12025550132': 'filtered',
  '+12025550133': 'accept_then_timeout',
  '+12025550134': 'accept_then_reset',
  '+12025550135': 'blocked',
  '+12025550136': '429',
  '+12025550137': '500',
};
