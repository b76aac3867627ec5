/**
 * A rule as a row of a table: each column knows what it writes, how it is read back, and which part of a rule it
 * holds. An empty cell is an absence.
 */
import { readSpecialDays, readWeek, writeSpecialDays, writeWeek } from '../hours/calendar-cells';
import type { RouteRule } from '../routing/route-rules';
import { readList, writeList } from '../text/list-cell';

/** A rule while it is being read: what is missing or wrong is found when it is checked as a whole. */
export interface RuleDraft {
  id?: string;
  name?: string;
  enabled?: boolean;
  match: Record<string, unknown>;
  numbers?: string[];
  conditions: Record<string, unknown>;
  hours: Record<string, unknown>;
  calendar: Record<string, unknown>;
  actions: Record<string, unknown>;
}

export interface RuleColumn {
  name: string;
  /** Where in a rule its value stands, as paths of a check begin. */
  path: string;
  /** What is expected, said to whoever wrote something else. */
  expects: string;
  /** @param queueName of a queue's id */
  write: (rule: RouteRule, queueName: (id: string) => string) => string;
  /** Takes a cell that is not empty; false where it cannot be one of this column. */
  read: (cell: string, draft: RuleDraft) => boolean;
}

const YES = new Set(['yes', 'true', '1', 'on']);
const NO = new Set(['no', 'false', '0', 'off']);

const yesNo = (value: boolean | undefined): string => (value === true ? 'yes' : '');
function readYesNo(cell: string, take: (value: boolean) => void): boolean {
  const word = cell.trim().toLowerCase();
  if (!YES.has(word) && !NO.has(word)) return false;
  take(YES.has(word));
  return true;
}
function readWhole(cell: string, take: (value: number) => void): boolean {
  if (!/^\s*\d{1,9}\s*$/.test(cell)) return false;
  take(Number(cell));
  return true;
}
/** "Any word" and "any_word" are the same choice. */
const choice = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

/** A cell that sets one property of a part of the draft, as it is. */
const into =
  (
    part: 'match' | 'conditions' | 'hours' | 'calendar' | 'actions',
    key: string,
    of: (cell: string) => unknown,
  ) =>
  (cell: string, draft: RuleDraft): boolean => {
    draft[part][key] = of(cell);
    return true;
  };

const BARS = 'Put " | " between several.';

export const RULE_COLUMNS: readonly RuleColumn[] = [
  {
    name: 'id',
    path: 'id',
    expects: 'Leave it empty for a new rule; each id stands once in a file and has at most 64 characters.',
    write: ({ id }) => id,
    read: (cell, draft) => {
      draft.id = cell;
      return true;
    },
  },
  {
    name: 'name',
    path: 'name',
    expects: 'A name of at most 120 characters.',
    write: ({ name }) => name,
    read: (cell, draft) => {
      draft.name = cell;
      return true;
    },
  },
  {
    name: 'enabled',
    path: 'enabled',
    expects: 'Write yes or no.',
    write: ({ enabled }) => (enabled ? 'yes' : 'no'),
    read: (cell, draft) =>
      readYesNo(cell, (value) => {
        draft.enabled = value;
      }),
  },
  {
    name: 'match',
    path: 'match.kind',
    expects: 'Write one of exact, first_word, any_word, phrase, starts_with, contains, regex, catch_all.',
    write: ({ match }) => match.kind,
    read: into('match', 'kind', choice),
  },
  {
    name: 'words',
    path: 'match.words',
    expects: `At most 200 words or phrases of 80 characters. ${BARS}`,
    write: ({ match }) => writeList(match.words),
    read: into('match', 'words', readList),
  },
  {
    name: 'typos',
    path: 'match.typos',
    expects: 'Write yes where a typo is forgiven, in rules for whole words.',
    write: ({ match }) => yesNo(match.typos),
    read: (cell, draft) =>
      readYesNo(cell, (value) => {
        if (value) draft.match['typos'] = true;
      }),
  },
  {
    name: 'numbers',
    path: 'numbers',
    expects: `Our own numbers, like +12025550143; empty for all. ${BARS}`,
    write: ({ numbers }) => writeList(numbers),
    read: (cell, draft) => {
      draft.numbers = readList(cell);
      return true;
    },
  },
  {
    name: 'languages',
    path: 'conditions.languages',
    expects: `Two letters each, like es. ${BARS}`,
    write: ({ conditions }) => writeList(conditions?.languages),
    read: into('conditions', 'languages', readList),
  },
  {
    name: 'hours',
    path: 'conditions.hours.state',
    expects: 'Write open or closed, and give time_zone and opening_hours; or leave all empty.',
    write: ({ conditions }) => conditions?.hours?.state ?? '',
    read: into('hours', 'state', choice),
  },
  {
    name: 'time_zone',
    path: 'conditions.hours.calendar.timeZone',
    expects: 'Write a zone like Europe/Paris.',
    write: ({ conditions }) => conditions?.hours?.calendar.timeZone ?? '',
    read: into('calendar', 'timeZone', (cell) => cell.trim()),
  },
  {
    name: 'opening_hours',
    path: 'conditions.hours.calendar.week',
    expects: 'Write days and hours like "monday 09:00-12:30,13:30-18:00 | tuesday 09:00-18:00".',
    write: ({ conditions }) => (conditions?.hours ? writeWeek(conditions.hours.calendar.week) : ''),
    read: (cell, draft) => {
      const week = readWeek(cell);
      if (week !== null) draft.calendar['week'] = week;
      return week !== null;
    },
  },
  {
    name: 'special_days',
    path: 'conditions.hours.calendar.specialDays',
    expects: 'Write days like "2026-12-25 closed Christmas Day | 2026-12-24 09:00-13:00 Christmas Eve".',
    write: ({ conditions }) =>
      conditions?.hours ? writeSpecialDays(conditions.hours.calendar.specialDays) : '',
    read: into('calendar', 'specialDays', readSpecialDays),
  },
  {
    name: 'thread_labels',
    path: 'conditions.labels',
    expects: `Labels of the thread, any of which will do, of at most 40 characters. ${BARS}`,
    write: ({ conditions }) => writeList(conditions?.labels),
    read: into('conditions', 'labels', readList),
  },
  {
    name: 'contact_labels',
    path: 'conditions.contactLabels',
    expects: `Labels of the contact, any of which will do, of at most 40 characters. ${BARS}`,
    write: ({ conditions }) => writeList(conditions?.contactLabels),
    read: into('conditions', 'contactLabels', readList),
  },
  {
    name: 'thread',
    path: 'conditions.thread',
    expects: 'Write first or running, or leave it empty.',
    write: ({ conditions }) => conditions?.thread ?? '',
    read: into('conditions', 'thread', choice),
  },
  {
    name: 'repeated_within_hours',
    path: 'conditions.repeatedWithinHours',
    expects: 'A whole number of hours from 1 to 720.',
    write: ({ conditions }) => String(conditions?.repeatedWithinHours ?? ''),
    read: (cell, draft) =>
      readWhole(cell, (value) => {
        draft.conditions['repeatedWithinHours'] = value;
      }),
  },
  {
    name: 'queue',
    path: 'actions.queueId',
    expects: 'Write the name of a queue as the settings have it.',
    write: ({ actions }, queueName) => queueName(actions.queueId),
    read: into('actions', 'queueId', (cell) => cell.trim()),
  },
  {
    name: 'priority',
    path: 'actions.priority',
    expects: 'Write 1 (urgent) to 4 (low), or leave it empty.',
    write: ({ actions }) => String(actions.priority ?? ''),
    read: (cell, draft) =>
      readWhole(cell, (value) => {
        draft.actions['priority'] = value;
      }),
  },
  {
    name: 'labels',
    path: 'actions.labels',
    expects: `Labels it adds, at most 10 of 40 characters. ${BARS}`,
    write: ({ actions }) => writeList(actions.labels),
    read: into('actions', 'labels', readList),
  },
  {
    name: 'auto_reply',
    path: 'actions.autoReply',
    expects: 'The text of its automatic reply, at most 480 characters.',
    write: ({ actions }) => actions.autoReply ?? '',
    read: into('actions', 'autoReply', (cell) => cell),
  },
  {
    name: 'move_running',
    path: 'actions.moveRunning',
    expects: 'Write yes where it moves running threads too.',
    write: ({ actions }) => yesNo(actions.moveRunning),
    read: (cell, draft) =>
      readYesNo(cell, (value) => {
        if (value) draft.actions['moveRunning'] = true;
      }),
  },
  {
    name: 'assign_to',
    path: 'actions.assigneeId',
    expects: 'The id of the person who gets the thread.',
    write: ({ actions }) => actions.assigneeId ?? '',
    read: into('actions', 'assigneeId', (cell) => cell.trim()),
  },
  {
    name: 'notify',
    path: 'actions.notify',
    expects: `Ids of people who are told, at most 20. ${BARS}`,
    write: ({ actions }) => writeList(actions.notify),
    read: into('actions', 'notify', readList),
  },
  {
    name: 'callback',
    path: 'actions.callback',
    expects: 'Write yes where the customer asks to be called.',
    write: ({ actions }) => yesNo(actions.callback),
    read: (cell, draft) =>
      readYesNo(cell, (value) => {
        if (value) draft.actions['callback'] = true;
      }),
  },
  {
    name: 'keyword',
    path: 'actions.consent',
    expects: 'Write opt_out, opt_in or help, or leave it empty.',
    write: ({ actions }) => actions.consent ?? '',
    read: into('actions', 'consent', choice),
  },
];
