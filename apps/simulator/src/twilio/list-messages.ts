import type { Store } from '../carrier/store';
import type { Message } from '../carrier/types';
import { presentMessage } from './present';

const PAGE_SIZE = 50;
const PAGE_SIZE_MOST = 1_000;

/** Twilio's list: newest first, filtered by To, From and DateSent, in pages that name the next by URI. */
export function listMessages(
  store: Store,
  accountSid: string,
  query: Record<string, string | undefined>,
): object {
  const page = Math.max(0, Number.parseInt(query['Page'] ?? '0', 10) || 0);
  const size = Math.min(
    PAGE_SIZE_MOST,
    Math.max(1, Number.parseInt(query['PageSize'] ?? '', 10) || PAGE_SIZE),
  );
  const party = query['To'] ?? query['From'];
  const pool = party ? store.thread(party) : [...store.messages.values()];
  const found = pool.filter((message) => matches(message, accountSid, query)).reverse();
  const slice = found.slice(page * size, (page + 1) * size);
  const uri = (number: number): string => {
    const parameters = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    parameters.set('PageSize', String(size));
    parameters.set('Page', String(number));
    return `/2010-04-01/Accounts/${accountSid}/Messages.json?${parameters.toString()}`;
  };
  return {
    messages: slice.map(presentMessage),
    page,
    page_size: size,
    start: page * size,
    end: Math.max(page * size, page * size + slice.length - 1),
    uri: uri(page),
    first_page_uri: uri(0),
    previous_page_uri: page === 0 ? null : uri(page - 1),
    next_page_uri: found.length > (page + 1) * size ? uri(page + 1) : null,
  };
}

function matches(message: Message, accountSid: string, query: Record<string, string | undefined>): boolean {
  if (message.accountSid !== accountSid) return false;
  if (query['To'] !== undefined && message.to !== query['To']) return false;
  if (query['From'] !== undefined && message.from !== query['From']) return false;
  // What has not been sent yet counts by when it was made.
  const at = message.sentAt ?? message.createdAt;
  return (
    within(query['DateSent'], (start, end) => at >= start && at < end) &&
    within(query['DateSent>'], (start) => at >= start) &&
    within(query['DateSent<'], (_start, end) => at < end)
  );
}

/** A date means its whole day, an instant itself. */
function within(value: string | undefined, test: (start: number, end: number) => boolean): boolean {
  if (value === undefined) return true;
  const start = Date.parse(value);
  if (Number.isNaN(start)) return false;
  return test(start, /^\d{4}-\d{2}-\d{2}$/.test(value) ? start + 86_400_000 : start + 1);
}
