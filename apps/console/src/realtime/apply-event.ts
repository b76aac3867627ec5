// The one door into the query cache from outside a fetch: socket events, answers of commands and optimistic changes
// all come through here. Hearing a thing twice, late or out of order does no harm, because revisions decide.
import {
  API,
  entriesPageSchema,
  LIMITS,
  type Conversation,
  type ConversationChange,
  type ConversationRow,
  type EntriesChanged,
  type EntriesPage,
  type Entry,
} from '@parley/contracts';
import type { QueryClient } from '@tanstack/react-query';
import { request } from '../api/client';
import { liveKeys, type CachedList, type ListName } from './keys';
import { mergeIntoList, patchInList } from './list-merge';
import { throttled } from './throttle';
import { applyCatchUp, applyEntries, applyHead, type ThreadWindow } from './thread-window';

/** Lists longer than this many pages are kept by merging alone: fetching them again would cost more than it mends. */
export const REFETCH_PAGES = 4;
/** Head and entries of one change come as two events; wait this long before calling it a gap. */
const HEAD_PATIENCE_MS = 400;
const HEARD_MAX = 500;

export interface Applier {
  /** A thread's head, from the socket or an answer. */
  conversation(conversation: Conversation): void;
  entries(event: EntriesChanged): void;
  /** The answer of a command: the same two things. */
  change(change: ConversationChange): void;
  /** Fields changed ahead of the server's answer, or by the reader for himself; gives back what undoes it. */
  patch(id: string, patch: Partial<ConversationRow>): () => void;
  /** The newest head heard of a thread; a fetch that started earlier may bring an older one. */
  heard(id: string): Conversation | undefined;
  /** Fetches everything a held thread has missed. */
  catchUp(id: string): Promise<void>;
  /** Lists and counts, soon. */
  refreshLists(): void;
}

export interface ApplierOptions {
  client: QueryClient;
  /** Id of the person at this console. */
  me: () => string;
  /** Told of entries that arrived, so that optimistic ones can settle. */
  onEntries?: (entries: Entry[]) => void;
  fetchSince?: (id: string, revision: number) => Promise<EntriesPage>;
  listInterval?: number;
}

const fetchSinceFromApi = (id: string, revision: number): Promise<EntriesPage> =>
  request(`${API.entries(id)}?since=${revision}&limit=${LIMITS.entryWindowMax}`, {
    schema: entriesPageSchema,
  });

export function createApplier(options: ApplierOptions): Applier {
  const { client, me, onEntries, fetchSince = fetchSinceFromApi, listInterval = 1500 } = options;
  const catchingUp = new Map<string, Promise<void>>();
  const heard = new Map<string, Conversation>();
  const remember = (next: Conversation) => {
    if ((heard.get(next.id)?.revision ?? -1) > next.revision) return;
    heard.delete(next.id);
    heard.set(next.id, next);
    const oldest = heard.size > HEARD_MAX ? heard.keys().next().value : undefined;
    if (oldest !== undefined) heard.delete(oldest);
  };
  const held = (id: string) => client.getQueryData<ThreadWindow>(liveKeys.thread(id));
  const setWindow = (id: string, window: ThreadWindow) => client.setQueryData(liveKeys.thread(id), window);

  const refresh = throttled(() => {
    void client.invalidateQueries({ queryKey: liveKeys.counts });
    void client.invalidateQueries({
      queryKey: liveKeys.lists,
      predicate: (query) =>
        ((query.state.data as CachedList | undefined)?.pages.length ?? 0) <= REFETCH_PAGES,
    });
  }, listInterval);

  const eachList = (update: (list: CachedList, name: ListName) => CachedList) => {
    for (const [key, list] of client.getQueriesData<CachedList>({ queryKey: liveKeys.lists })) {
      const next = list && update(list, key[1] as ListName);
      if (next && next !== list) client.setQueryData(key, next);
    }
  };

  const rowHeld = (id: string): ConversationRow | undefined => {
    const window = held(id);
    if (window) return window.conversation;
    for (const [, list] of client.getQueriesData<CachedList>({ queryKey: liveKeys.lists }))
      for (const page of list?.pages ?? []) {
        const row = page.items.find((item) => item.id === id);
        if (row) return row;
      }
    return undefined;
  };

  const mergeRow = (conversation: Conversation) => {
    const seen = rowHeld(conversation.id)?.seenPosition ?? 0;
    eachList((list, name) => mergeIntoList(list, name, conversation, me(), seen));
  };

  const catchUp = (id: string): Promise<void> => {
    const running = catchingUp.get(id);
    if (running) return running;
    const run = (async () => {
      for (;;) {
        const window = held(id);
        if (!window) return;
        const page = await fetchSince(id, window.revision);
        const now = held(id);
        if (!now) return;
        const next = applyCatchUp(now, page);
        setWindow(id, next);
        onEntries?.(page.items);
        if (!page.hasAfter || next.revision <= window.revision) return;
      }
    })().finally(() => catchingUp.delete(id));
    catchingUp.set(id, run);
    return run;
  };

  const catchUpQuietly = (id: string) => {
    // Failing here means being offline: the reconnect asks again.
    catchUp(id).catch(() => undefined);
  };

  const conversation = (next: Conversation) => {
    remember(next);
    const window = held(next.id);
    if (window) {
      setWindow(next.id, { ...window, conversation: applyHead(window.conversation, next) });
      if (next.revision > window.revision)
        setTimeout(() => {
          if ((held(next.id)?.revision ?? Infinity) < next.revision) catchUpQuietly(next.id);
        }, HEAD_PATIENCE_MS);
    }
    mergeRow(next);
    refresh.run();
  };

  const entries = ({ conversationId, entries: incoming }: EntriesChanged) => {
    onEntries?.(incoming);
    const window = held(conversationId);
    if (!window) return;
    const result = applyEntries(window, incoming);
    if (result.window !== window) setWindow(conversationId, result.window);
    if (result.gap) catchUpQuietly(conversationId);
  };

  return {
    conversation,
    entries,
    change(change) {
      entries({ conversationId: change.conversation.id, entries: change.entries });
      conversation(change.conversation);
    },
    patch(id, patch) {
      const before = rowHeld(id);
      if (!before) return () => undefined;
      const write = (fields: Partial<ConversationRow>) => {
        const window = held(id);
        if (window) setWindow(id, { ...window, conversation: { ...window.conversation, ...fields } });
        eachList((list) => patchInList(list, id, fields));
        const row = rowHeld(id);
        if (row) mergeRow(row);
      };
      write(patch);
      return () => {
        // The server has spoken since: its word stands.
        if ((rowHeld(id) ?? before).revision !== before.revision) return;
        const fields = Object.fromEntries(
          Object.keys(patch).map((field) => [field, before[field as keyof ConversationRow]]),
        );
        write(fields);
        mergeRow({ ...before, ...fields });
      };
    },
    heard: (id) => heard.get(id),
    catchUp,
    refreshLists: refresh.run,
  };
}
