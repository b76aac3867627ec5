import type { Store } from '../carrier/store';
import type { Message } from '../carrier/types';
import { presentMessage } from './present';

const PAGE_SIZE = 50;
const PAGE_SIZE_MOST = 1_000;
const DAY_MS = 86_400_000;

export type Query = Readonly<Record<string, string | undefined>>;

/**
 * Twilio's list: newest first, filtered by To, From and DateSent, in pages that name the next by URI. The page token
 * is the last message of the page before, so that texts arriving meanwhile shift nothing.
 */
export function listMessages(store: Store, accountSid: string, query: Query): object {
  const page = Math.max(0, Number.parseInt(query['Page'] ?? '0', 10) || 0);
  const asked = Number.parseInt(query['PageSize'] ?? '', 10) || PAGE_SIZE;
  const size = Math.min(PAGE_SIZE_MOST, Math.max(1, asked));
  const { token, skip } = beginning(query, page * size);
  const party = query['To'] ?? query['From'];
  const pool = party ? store.thread(party) : [...store.messages.values()];

  // One more than the page holds tells whether another follows.
  const found: Message[] = [];
  let waitingFor = token;
  let skipped = 0;
  for (let index = pool.length - 1; index >= 0 && found.length <= size; index -= 1) {
    const message = pool[index];
    if (!message) continue;
    if (waitingFor !== null) {
      if (message.sid === waitingFor) waitingFor = null;
      continue;
    }
    if (!matches(message, accountSid, query)) continue;
    if (skipped < skip) skipped += 1;
    else found.push(message);
  }
  const slice = found.slice(0, size);
  const uri = (number: number, after?: string): string => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined && name !== 'PageToken') parameters.set(name, value);
    }
    parameters.set('PageSize', String(size));
    parameters.set('Page', String(number));
    if (after !== undefined) parameters.set('PageToken', `PA${after}`);
    return `/2010-04-01/Accounts/${accountSid}/Messages.json?${parameters.toString()}`;
  };
  return {
    messages: slice.map(presentMessage),
    page,
    page_size: size,
    start: page * size,
    end: page * size + Math.max(0, slice.length - 1),
    uri: uri(page, token ?? undefined),
    first_page_uri: uri(0),
    previous_page_uri: page === 0 ? null : uri(page - 1),
    next_page_uri: found.length > size ? uri(page + 1, slice.at(-1)?.sid) : null,
  };
}

function beginning(query: Query, offset: number): { token: string | null; skip: number } {
  const token = query['PageToken'];
  return token ? { token: token.slice(2), skip: 0 } : { token: null, skip: offset };
}

function matches(message: Message, accountSid: string, query: Query): boolean {
  if (message.accountSid !== accountSid) return false;
  if (query['To'] !== undefined && message.to !== query['To']) return false;
  if (query['From'] !== undefined && message.from !== query['From']) return false;
  // What has not been sent yet counts by when it was made. Whole seconds, as the message itself shows them.
  const at = Math.floor((message.sentAt ?? message.createdAt) / 1_000) * 1_000;
  return (
    within(query['DateSent'], (start, end) => at >= start && at < end) &&
    within(query['DateSent>'], (start) => at >= start) &&
    within(query['DateSent<'], (_start, end) => at < end)
  );
}

/** A date means its whole day in UTC, an instant its second. Both ends count. */
function within(value: string | undefined, test: (start: number, end: number) => boolean): boolean {
  if (value === undefined) return true;
  const start = Date.parse(value);
  if (Number.isNaN(start)) return false;
  return test(start, /^\d{4}-\d{2}-\d{2}$/.test(value) ? start + DAY_MS : start + 1);
}
