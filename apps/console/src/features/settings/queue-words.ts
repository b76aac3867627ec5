import type { Calendar, QueueInput, QueueSettings } from '@parley/contracts';
import { WEEKDAYS, type Weekday } from '@parley/domain';

export const STRATEGIES: Record<QueueInput['strategy'], string> = {
  manual: 'Nobody: people take threads themselves',
  round_robin: 'Members in turn',
  least_busy: 'The member with the fewest threads',
  longest_idle: 'The member longest without a new one',
};

type Span = { from: string; to: string };

/** "09:00-12:00, 13:00-17:00" */
const spansInWords = (spans: readonly Span[]): string =>
  spans.map(({ from, to }) => `${from}-${to}`).join(', ');

const readSpans = (words: string): Span[] =>
  words
    .split(',')
    .map((span) => span.trim())
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–]/).map((time) => time.trim());
      return { from, to };
    });

/** Hours as somebody writes them: a line for each weekday, and one for each special day. */
export interface HoursWords {
  timeZone: string;
  week: Record<Weekday, string>;
  /** "2026-12-25 Christmas Day", or with hours: "2026-12-24 09:00-12:00 Christmas Eve". */
  specialDays: string;
}

export function hoursInWords(calendar: Calendar | null, timeZone: string): HoursWords {
  return {
    timeZone: calendar?.timeZone ?? timeZone,
    week: Object.fromEntries(
      WEEKDAYS.map((day) => [day, spansInWords(calendar?.week[day] ?? [])]),
    ) as HoursWords['week'],
    specialDays: (calendar?.specialDays ?? [])
      .map(({ date, hours, name }) => [date, spansInWords(hours), name].filter(Boolean).join(' '))
      .join('\n'),
  };
}

/** The calendar these words mean; what is wrong with it the calendar's own rules say. */
export function readHours({ timeZone, week, specialDays }: HoursWords): Calendar {
  return {
    timeZone: timeZone.trim(),
    week: Object.fromEntries(
      WEEKDAYS.map((day) => [day, readSpans(week[day])] as const).filter(([, spans]) => spans.length > 0),
    ),
    specialDays: specialDays
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(readSpecialDay),
  };
}

function readSpecialDay(line: string): Calendar['specialDays'][number] {
  const [, date = '', hours = '', name = ''] =
    /^(\S+)\s*((?:\d\d?:\d\d\s*[-–]\s*\d\d?:\d\d[\s,]*)*)(.*)$/.exec(line) ?? [];
  return { date, name: name.trim(), hours: readSpans(hours) };
}

/** What a queue does with its threads, in a line. */
export function queueInWords(queue: QueueSettings): string {
  if (queue.strategy === 'manual') return 'People take threads themselves';
  return [
    STRATEGIES[queue.strategy],
    `up to ${queue.capacity} each`,
    ...(queue.acceptSeconds === null ? [] : [`offered for ${queue.acceptSeconds} s`]),
    ...(queue.firstAnswerMinutes === null ? [] : [`answer within ${queue.firstAnswerMinutes} min`]),
  ].join(', ');
}

/** A queue that is not there yet. */
export const NEW_QUEUE: QueueInput = {
  name: '',
  colour: 'blue',
  strategy: 'manual',
  priority: 3,
  capacity: 5,
  acceptSeconds: null,
  returnSeconds: 120,
  stickyDays: null,
  overflowQueueId: null,
  overflowMinutes: null,
  overflowWhenClosed: false,
  firstAnswerMinutes: null,
  calendar: null,
  skills: [],
  members: [],
};

/** What is sent back of a queue as it was read. */
export function inputOf({ id: _, waiting: __, oldestSince: ___, ...queue }: QueueSettings): QueueInput {
  const colour = COLOURS.find((one) => one === queue.colour) ?? 'gray';
  return { ...queue, colour };
}

export const COLOURS = ['blue', 'violet', 'teal', 'orange', 'red', 'green', 'gray'] as const;

/** "a, b" */
export const readList = (words: string): string[] => [
  ...new Set(
    words
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];
