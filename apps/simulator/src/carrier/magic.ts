import type { FaultName } from './faults';
import type { RefusalName } from './face';

/** Twilio's test numbers: what sending to or from them answers. Source: Twilio's page on test credentials. */
export const MAGIC_TO: Readonly<Record<string, RefusalName>> = {
  '+15005550001': 'badTo',
  '+15005550002': 'unroutable',
  '+15005550003': 'noPermission',
  '+15005550004': 'blocked',
  '+15005550009': 'notMobile',
};

export const MAGIC_FROM: Readonly<Record<string, RefusalName>> = {
  '+15005550001': 'badFrom',
  '+15005550007': 'notOwned',
  '+15005550008': 'queueFull',
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
