import type { InboxCounts, InboxView } from '@parley/contracts';

export type PlainView = Exclude<InboxView, 'queue'>;

/** The views of the inbox that are not queues: their names, counts, and what an empty one says. */
export const VIEWS: Record<
  PlainView,
  { title: string; count: keyof InboxCounts; empty: string; advice: string; next?: PlainView }
> = {
  mine: {
    title: 'Mine',
    count: 'mine',
    empty: 'Nothing waits for you',
    advice: 'Take a thread that nobody has yet, and it will be here.',
    next: 'unassigned',
  },
  unassigned: {
    title: 'Unassigned',
    count: 'unassigned',
    empty: 'Every thread has somebody',
    advice: 'New texts show here at once until a colleague takes them.',
    next: 'all',
  },
  all: {
    title: 'All',
    count: 'all',
    empty: 'No open threads',
    advice: 'When a customer texts one of the business numbers, the thread appears here.',
    next: 'resolved',
  },
  needs_attention: {
    title: 'Needs attention',
    count: 'needsAttention',
    empty: 'Nothing needs attention',
    advice: 'Texts that failed, or may not have been sent, would be listed here.',
    next: 'mine',
  },
  callbacks: {
    title: 'Callbacks',
    count: 'callbacks',
    empty: 'Nobody waits to be called',
    advice: 'Rules list customers here who ask for a call.',
    next: 'mine',
  },
  snoozed: {
    title: 'Snoozed',
    count: 'snoozed',
    empty: 'Nothing is snoozed',
    advice: 'Snooze a thread with s and it comes back by itself.',
    next: 'mine',
  },
  resolved: {
    title: 'Resolved',
    count: 'resolved',
    empty: 'Nothing resolved yet',
    advice: 'Resolved threads rest here until the customer texts again.',
    next: 'mine',
  },
};

/** Nobody waits for an answer in these: the server reads them newest first only. */
export const NEWEST_ONLY: ReadonlySet<InboxView> = new Set([
  'needs_attention',
  'callbacks',
  'snoozed',
  'resolved',
]);
