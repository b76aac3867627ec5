// A thread as the screen holds it: a contiguous window of entries and the revision up to which it is true. The server
// numbers every append and every amendment, so two rules keep a window honest: apply only the next revision, and
// fetch what lies between when a later one is heard.
import type {
  Contact,
  Conversation,
  ConversationDetail,
  ConversationRow,
  Draft,
  EntriesPage,
  Entry,
} from '@parley/contracts';

export interface ThreadWindow {
  conversation: ConversationRow;
  contact: Contact;
  closed: ConversationDetail['closed'];
  noFiles: ConversationDetail['noFiles'];
  draft: Draft | null;
  /** Ascending by position, without holes. */
  entries: Entry[];
  hasBefore: boolean;
  hasAfter: boolean;
  /** Everything written up to this revision is in `entries` (as far as it lies within the window). */
  revision: number;
}

/** Entries kept on screen at once; what is beyond is fetched again when scrolled to. */
export const WINDOW_MAX = 360;

/** The window a freshly opened thread starts with: its newest entries. */
export function windowOf(detail: ConversationDetail): ThreadWindow {
  const { conversation, contact, closed, noFiles, draft, entries, hasBefore } = detail;
  return {
    conversation,
    contact,
    closed,
    noFiles,
    draft,
    entries,
    hasBefore,
    hasAfter: false,
    revision: conversation.revision,
  };
}

/** Puts one entry where it belongs; older writings of the same entry never replace newer ones. */
function place(entries: Entry[], entry: Entry, hasAfter: boolean): Entry[] {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return hasAfter ? entries : [entry];
  if (entry.position < first.position) return entries;
  if (entry.position > last.position) {
    return !hasAfter && entry.position === last.position + 1 ? [...entries, entry] : entries;
  }
  const index = entry.position - first.position;
  const held = entries[index];
  if (held && held.revision >= entry.revision) return entries;
  const next = entries.slice();
  next[index] = entry;
  return next;
}

/** Applies what the socket or an answer brought. `gap` says that something in between is missing. */
export function applyEntries(
  window: ThreadWindow,
  incoming: Entry[],
): { window: ThreadWindow; gap: boolean } {
  const fresh = incoming
    .filter((entry) => entry.revision > window.revision)
    .sort((one, other) => one.revision - other.revision);
  let { entries, revision } = window;
  let gap = false;
  for (const entry of fresh) {
    if (entry.revision > revision + 1) {
      gap = true;
      break;
    }
    entries = place(entries, entry, window.hasAfter);
    revision = entry.revision;
  }
  return { window: revision === window.revision ? window : { ...window, entries, revision }, gap };
}

/**
 * Applies a `since` page. Its items may skip revisions (an entry amended twice comes once), so they are taken in
 * order without the contiguity check; the page's own revision says how far it reaches.
 */
export function applyCatchUp(window: ThreadWindow, page: EntriesPage): ThreadWindow {
  const items = page.items.slice().sort((one, other) => one.position - other.position);
  const entries = items.reduce((held, entry) => place(held, entry, window.hasAfter), window.entries);
  const reached = page.hasAfter ? Math.max(0, ...page.items.map((entry) => entry.revision)) : page.revision;
  return { ...window, entries, revision: Math.max(window.revision, reached) };
}

/** Adds the older entries of a `before` page and lets go of the newest ones beyond the cap. */
export function prependPage(window: ThreadWindow, page: EntriesPage): ThreadWindow {
  const first = window.entries[0];
  const older = first ? page.items.filter((entry) => entry.position < first.position) : page.items;
  const entries = [...older, ...window.entries];
  const trimmed = entries.slice(0, WINDOW_MAX);
  return {
    ...window,
    entries: trimmed,
    hasBefore: page.hasBefore,
    hasAfter: window.hasAfter || trimmed.length < entries.length,
  };
}

/** Adds the newer entries of an `after` page and lets go of the oldest ones beyond the cap. */
export function appendPage(window: ThreadWindow, page: EntriesPage): ThreadWindow {
  const last = window.entries.at(-1);
  const newer = last ? page.items.filter((entry) => entry.position > last.position) : page.items;
  const entries = [...window.entries, ...newer];
  const trimmed = entries.slice(-WINDOW_MAX);
  return {
    ...window,
    entries: trimmed,
    hasBefore: window.hasBefore || trimmed.length < entries.length,
    // A page older than what was heard meanwhile may lack the newest entry: ask once more.
    hasAfter: page.hasAfter || page.revision < window.revision,
  };
}

/** Replaces the window by another part of the thread. */
export function jumpTo(window: ThreadWindow, page: EntriesPage): ThreadWindow {
  return {
    ...window,
    entries: page.items,
    hasBefore: page.hasBefore,
    hasAfter: page.hasAfter || page.revision < window.revision,
    revision: Math.max(window.revision, page.revision),
  };
}

/** Takes a newer head; an older one changes nothing. What belongs to the reader alone stays. */
export function applyHead<T extends ConversationRow>(held: T, conversation: Conversation): T {
  return conversation.revision >= held.revision ? { ...held, ...conversation } : held;
}

/**
 * A fetched detail over what was held: older entries already loaded stay when they adjoin. They may be out of date by
 * what happened between the two revisions; `stale` says from where to catch up.
 */
export function mergeDetail(
  held: ThreadWindow | undefined,
  detail: ConversationDetail,
): { window: ThreadWindow; stale: boolean } {
  const fresh = windowOf(detail);
  const first = fresh.entries[0];
  const last = held?.entries.at(-1);
  const adjoins = held && first && last && held.entries.length > 0 && last.position >= first.position - 1;
  if (!adjoins || held.revision > fresh.revision) {
    return held && held.revision > fresh.revision
      ? {
          window: {
            ...held,
            contact: fresh.contact,
            closed: fresh.closed,
            noFiles: fresh.noFiles,
            draft: fresh.draft,
          },
          stale: false,
        }
      : { window: fresh, stale: false };
  }
  const older = held.entries.filter((entry) => entry.position < first.position);
  const entries = [...older, ...fresh.entries].slice(-WINDOW_MAX);
  const reachesFurther = older.length > 0 && entries.length > fresh.entries.length;
  return {
    window: {
      ...fresh,
      entries,
      hasBefore: reachesFurther ? (entries[0]?.position ?? 1) > 1 : fresh.hasBefore,
      revision: reachesFurther ? held.revision : fresh.revision,
    },
    stale: reachesFurther && held.revision < fresh.revision,
  };
}
