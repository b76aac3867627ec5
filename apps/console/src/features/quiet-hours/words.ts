import type { FrequencyCapInput, QuietChange, QuietRuleInput, SendHoldDetail } from '@parley/contracts';
import type { PlaceState } from './place-state';
import { weekInWords } from './hours-text';

/** How firm a rule is, in a word and in a sentence. */
export const STANDINGS: Record<QuietRuleInput['standing'], { name: string; says: string }> = {
  law: { name: 'Law', says: 'The statute or regulation holds for texts, or is read so.' },
  reported: { name: 'Reported', says: 'Guides for senders name these hours. Have them checked.' },
  calls: { name: 'Calls', says: 'Law on telephone calls, kept for texts as well.' },
  carriers: { name: 'Carriers', says: 'What networks deliver, or agreed among themselves.' },
  house: { name: 'Our own', says: 'Our own caution.' },
};

/** What a place's tile says beside its colour. */
export const STATES: Record<PlaceState['is'], { name: string; sign: string }> = {
  open: { name: 'Open', sign: '○' },
  part: { name: 'Open in part', sign: '◐' },
  closed: { name: 'Quiet', sign: '●' },
  never: { name: 'Never open', sign: '✕' },
  unknown: { name: 'By each country’s clocks', sign: '–' },
};

const DONE: Record<QuietChange['action'], string> = {
  brought: 'came with Parley',
  added: 'added',
  changed: 'changed',
  switched_off: 'switched off',
  switched_on: 'switched on',
  restored: 'restored as it comes with Parley',
};

/** "Florida switched off" */
export function changeInWords({ kind, subject, action, after }: QuietChange): string {
  const name = kind === 'purposes' ? 'Purposes' : typeof after['name'] === 'string' ? after['name'] : subject;
  return `${name} ${DONE[action]}`;
}

const FIELDS: Record<string, string> = {
  name: 'Name',
  places: 'Places',
  allowed: 'Hours',
  specialDays: 'Special days',
  validFrom: 'From',
  validUntil: 'Until',
  standing: 'Standing',
  source: 'Source',
  sourceUrl: 'Link',
  enabled: 'Switched on',
  purpose: 'Purpose',
  most: 'At most',
  withinHours: 'Within hours',
  purposes: 'Purposes',
};

/** What a change made of what, field by field. */
export function differences({ before, after }: QuietChange): { field: string; was: string; is: string }[] {
  if (before === null) return [];
  return Object.keys(FIELDS)
    .filter((field) => canonical(before[field]) !== canonical(after[field]))
    .map((field) => ({
      field: FIELDS[field] ?? field,
      was: valueInWords(field, before[field]),
      is: valueInWords(field, after[field]),
    }));
}

/** The same whatever order its keys are in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';

function valueInWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'none';
  if (field === 'allowed') return weekInWords(value as QuietRuleInput['allowed']);
  if (field === 'specialDays') {
    const days = (value as QuietRuleInput['specialDays']).length;
    return days === 1 ? '1 day' : `${days} days`;
  }
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** "3 in 24 hours", "7 in a week" */
export function capInWords({ most, withinHours }: Pick<FrequencyCapInput, 'most' | 'withinHours'>): string {
  const days = withinHours / 24;
  const span =
    withinHours === 24
      ? '24 hours'
      : withinHours === 168
        ? 'a week'
        : Number.isInteger(days)
          ? `${days} days`
          : `${withinHours} ${withinHours === 1 ? 'hour' : 'hours'}`;
  return most === 0 ? 'None at all' : `${most} in ${span}`;
}

/** What a hold waits for, to follow "Waits": "for quiet hours of Florida to end". */
export const holdName = ({ reason, rule }: SendHoldDetail): string =>
  rule === null
    ? 'Nobody knows where it is'
    : reason === 'quiet'
      ? `Quiet by ${rule.name}`
      : `Over ${rule.name}`;
