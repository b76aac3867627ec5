import { PURPOSES, type Purpose } from '../delivery/purposes';
import type { NumberPlace } from '../numbers/place-of-number';
import { QUIET_PURPOSES } from './quiet-purposes';
import type { QuietRule } from './quiet-rules';

/** One rule looked at in one zone. */
export interface QuietCheck {
  rule: QuietRule;
  timeZone: string;
  /** What the clock shows there, "Sunday 07:12". */
  localTime: string;
  allowed: boolean;
  /** Epoch ms of the first instant at which this rule allows in this zone; null when it does not in two weeks. */
  allowedFrom: number | null;
}

export interface QuietHours {
  quiet: boolean;
  /** Epoch ms of the first instant at which every rule allows in every zone: now, if not quiet; null if never. */
  until: number | null;
  reason: 'purpose_exempt' | 'allowed' | 'quiet' | 'never_allowed' | 'place_unknown' | 'no_rule';
  /** `place`: nobody in particular was asked for, but everybody of a place. */
  zonesFrom: 'contact' | 'place' | NumberPlace['by'] | null;
  /** All that was looked at; what is waited for longest comes first. */
  checks: readonly QuietCheck[];
  /** One sentence for people: which rule, where, from which source. */
  explanation: string;
}

const KNOWN_BY = {
  contact: 'the contact’s own time zone',
  place: 'a time zone of the place',
  area_code: 'a time zone of the area code',
  calling_code: 'a time zone of the country',
} as const;

/** The answer in a sentence or two, for whoever asks why a text waits or went. */
export function explain(said: Omit<QuietHours, 'explanation'>, purpose: Purpose): string {
  const first = said.checks[0];
  switch (said.reason) {
    case 'purpose_exempt':
      return `${PURPOSES[purpose].label} does not wait for quiet hours. ${QUIET_PURPOSES[purpose].source}.`;
    case 'place_unknown':
      return 'Nobody can tell where this number is. Give the contact a time zone.';
    case 'no_rule':
      return 'No rule holds where this number is.';
    case 'allowed':
      return `Allowed by ${names(said.checks)} in ${zones(said.checks)}.`;
    case 'never_allowed':
      return `${first === undefined ? '' : forbids(first, said.zonesFrom)} The rules leave no common hour in two weeks: edit them, or give the contact a time zone.`;
    case 'quiet':
      return `${first === undefined ? '' : forbids(first, said.zonesFrom)} All allow from ${new Date(said.until ?? 0).toISOString()}.`;
  }
}

function forbids({ rule, timeZone, localTime }: QuietCheck, zonesFrom: QuietHours['zonesFrom']): string {
  const known = zonesFrom === null ? '' : `, ${KNOWN_BY[zonesFrom]}`;
  return `It is ${localTime} in ${timeZone}${known}: quiet by the rule of ${rule.name} (${rule.source}).`;
}

function names(checks: readonly QuietCheck[]): string {
  return [...new Set(checks.map(({ rule }) => `${rule.name} (${rule.source})`))].join(' and ');
}

function zones(checks: readonly QuietCheck[]): string {
  return [...new Set(checks.map(({ timeZone }) => timeZone))].join(', ');
}
