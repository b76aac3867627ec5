import type { Lane, PacingSettings } from '@parley/contracts';
import { clockTime } from '../../ui/time';

export const KINDS: readonly { kind: Lane['kind']; title: string; hint: string }[] = [
  { kind: 'number', title: 'Numbers', hint: 'What a carrier takes from each number.' },
  { kind: 'connection', title: 'Connections', hint: 'All numbers of a connection together.' },
  { kind: 'account', title: 'Accounts', hint: 'All connections of one account at a carrier together.' },
  {
    kind: 'network',
    title: 'Networks',
    hint: 'What customers’ networks take: AT&T by campaign and minute, T-Mobile by brand and Pacific day.',
  },
];

export const FIGURES = [
  { name: 'perSecond', label: 'A second', unit: 'a second' },
  { name: 'burst', label: 'At once after a pause', unit: 'at once' },
  { name: 'perMinute', label: 'A minute', unit: 'a minute' },
  { name: 'perDay', label: 'A day', unit: 'a day' },
] as const;

type Figure = (typeof FIGURES)[number]['name'];

const count = (value: number): string => value.toLocaleString(undefined, { maximumFractionDigits: 2 });

/** "3 a second · 6 at once · 10,000 a day", or "No limit". */
export function limitInWords(limit: Lane['limit']): string {
  const parts = FIGURES.flatMap(({ name, unit }) => {
    const value = limit[name];
    return value === null ? [] : [`${count(value)} ${unit}`];
  });
  return parts.length === 0 ? 'No limit' : parts.join(' · ');
}

/** "Room for 3 of 10 now · 1,200 of 10,000 today": what a lane has taken, in segments. */
export function usageInWords(lane: Lane): string {
  const { limit, roomNow, depth, usedToday } = lane;
  const now = roomNow === null || depth === null ? [] : [`room for ${count(roomNow)} of ${count(depth)} now`];
  const today =
    limit.perDay === null
      ? depth === null
        ? []
        : [`${count(usedToday)} today`]
      : [`${count(usedToday)} of ${count(limit.perDay)} today`];
  return [...now, ...today].join(' · ') || 'not counted';
}

const SHUT: Record<NonNullable<Lane['closedFor']>, string> = {
  pace: 'Full',
  daily_cap: 'The day’s allowance is used up',
  carrier_asked: 'The carrier asked to slow down',
};

/** Why nothing passes and until when; null when something may. A pace that is over in a moment is not worth a word. */
export function shutInWords({ opensAt, closedFor }: Lane, now: number): string | null {
  if (opensAt === null || closedFor === null) return null;
  if (closedFor === 'pace' && Date.parse(opensAt) - now < 60_000) return null;
  return `${SHUT[closedFor]} until ${clockTime(opensAt)}`;
}

/** Which figures of a lane the workspace has set itself. */
export function ownFigures(lane: Pick<Lane, 'kind' | 'key'>, limits: PacingSettings['limits']): Figure[] {
  const own = limits.find(({ kind, key }) => kind === lane.kind && key === lane.key);
  return own ? FIGURES.map(({ name }) => name).filter((name) => own[name] !== null) : [];
}

/** The limits with those of one lane replaced; a lane without any figure of its own has the defaults. */
export function withLimit(
  limits: PacingSettings['limits'],
  { kind, key }: Pick<Lane, 'kind' | 'key'>,
  figures: Lane['limit'],
): PacingSettings['limits'] {
  const others = limits.filter((one) => one.kind !== kind || one.key !== key);
  const sets = FIGURES.some(({ name }) => figures[name] !== null);
  return sets ? [...others, { kind, key, ...figures }] : others;
}

/** A figure as it was typed; null for empty, which leaves the default. */
export const figureOf = (typed: string | number): number | null => (typed === '' ? null : Number(typed));

/** Lanes that a search finds, by name. */
export const findLanes = (lanes: readonly Lane[], search: string): Lane[] => {
  const wanted = search.trim().toLocaleLowerCase();
  return lanes.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
};

/** More than this and a search is offered. */
export const MANY_LANES = 12;
