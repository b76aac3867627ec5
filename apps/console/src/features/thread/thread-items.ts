// From entries to what is drawn: days, the line before what is unread, groups by author, events that belong together.
import type { Entry, EventEntry } from '@parley/contracts';
import type { Outgoing } from '../../writing/outbox';
import { dayKey } from '../../ui/time';

export type TextEntry = Exclude<Entry, EventEntry>;

export type ThreadItem =
  | { type: 'day'; key: string; at: string }
  | { type: 'unread'; key: string }
  /** `first`/`last` of a run of texts by the same hand. */
  | { type: 'text'; key: string; entry: TextEntry; first: boolean; last: boolean }
  | { type: 'events'; key: string; entries: EventEntry[] }
  | { type: 'pending'; key: string; item: Outgoing };

const GROUP_MS = 5 * 60_000;
const EVENTS_MS = 3000;

const authorOf = (entry: TextEntry): string =>
  `${entry.kind} ${entry.actor.kind} ${entry.actor.id ?? entry.actor.name}`;
const apart = (one: Entry, other: Entry): number => Date.parse(other.at) - Date.parse(one.at);

/**
 * @param unreadFrom position of the first text that was unread when the thread was opened, or null
 * @param outgoing texts on their way; those already among the entries are left out
 */
export function threadItems(
  entries: readonly Entry[],
  outgoing: readonly Outgoing[],
  unreadFrom: number | null,
): ThreadItem[] {
  const items: ThreadItem[] = [];
  let previous: Entry | undefined;
  for (const entry of entries) {
    if (!previous || dayKey(previous.at) !== dayKey(entry.at))
      items.push({ type: 'day', key: `day ${dayKey(entry.at)}`, at: entry.at });
    // At the very top of a thread a line "new" would separate nothing.
    if (entry.position === unreadFrom && previous) items.push({ type: 'unread', key: 'unread' });
    add(items, entry);
    previous = entry;
  }
  const known = new Set(entries.flatMap((entry) => ('clientId' in entry ? [entry.clientId] : [])));
  for (const item of outgoing)
    if (!known.has(item.clientId)) items.push({ type: 'pending', key: item.clientId, item });
  return items;
}

function add(items: ThreadItem[], entry: Entry): void {
  const above = items.at(-1);
  if (entry.kind === 'event') {
    const lastEvent = above?.type === 'events' ? above.entries.at(-1) : undefined;
    if (above?.type === 'events' && lastEvent && apart(lastEvent, entry) <= EVENTS_MS)
      above.entries.push(entry);
    else items.push({ type: 'events', key: `event ${entry.position}`, entries: [entry] });
    return;
  }
  const joins =
    above?.type === 'text' &&
    authorOf(above.entry) === authorOf(entry) &&
    entry.kind !== 'note' &&
    apart(above.entry, entry) <= GROUP_MS;
  if (joins) above.last = false;
  const clientId = 'clientId' in entry ? entry.clientId : null;
  items.push({ type: 'text', key: clientId ?? `text ${entry.position}`, entry, first: !joins, last: true });
}

const EMOJI_ALONE =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\s)+$/u;

/** Emoji alone, a few of them: drawn large. */
export function isEmojiOnly(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 24 && EMOJI_ALONE.test(trimmed);
}
