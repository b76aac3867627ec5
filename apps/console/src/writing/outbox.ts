// Texts and notes on their way to the server. What was pressed "Send" stays here, and in the browser's storage, until
// the server has taken or refused it: through lost connections, reloads and restarts. The client id makes sending the
// same one twice harmless, so whatever is in doubt is simply sent again.
import type { ConversationChange, Media } from '@parley/contracts';
import { ApiProblem } from '../api/client';
import { createStore } from '../state/store';
import { readStored, storedKeys, writeStored } from '../state/stored';

export interface Outgoing {
  clientId: string;
  conversationId: string;
  kind: 'reply' | 'note';
  body: string;
  /** Files that go along, uploaded already. */
  media?: Media[];
  basedOnPosition: number;
  confirmStale: boolean;
  resolve: boolean;
  /** ISO instant at which it shall leave; absent means at once. */
  sendAt?: string;
  /** Held back so long that it can be taken back. */
  undoSeconds?: number;
  /** ISO instant of pressing Send. */
  at: string;
  /** `waiting` once the server was out of reach, and until it has answered. */
  state: 'sending' | 'waiting';
}

export interface OutboxOptions {
  post: (item: Outgoing) => Promise<ConversationChange>;
  accepted: (change: ConversationChange, item: Outgoing) => void;
  /** The server has decided against it: nothing was written. */
  refused: (item: Outgoing, error: ApiProblem) => void;
  /** Delays in ms between attempts while the server is out of reach; the last one repeats. */
  backoff?: readonly number[];
}

const NONE: readonly Outgoing[] = [];
const isOutgoing = (value: unknown): value is Outgoing[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item?.clientId === 'string' && typeof item.body === 'string');

export function createOutbox({
  post,
  accepted,
  refused,
  backoff = [1000, 2000, 5000, 15_000],
}: OutboxOptions) {
  const store = createStore<readonly Outgoing[]>(NONE);
  const busy = new Set<string>();
  let storageKey: string | undefined;
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (next: (items: readonly Outgoing[]) => readonly Outgoing[]) => {
    store.set(next);
    if (storageKey) writeStored(storageKey, store.get().length ? store.get() : undefined);
  };
  const mustWait = (conversationId: string) =>
    change((items) =>
      items.map((item) => (item.conversationId === conversationId ? { ...item, state: 'waiting' } : item)),
    );
  const drop = (clientIds: ReadonlySet<string>) => {
    if (store.get().some((item) => clientIds.has(item.clientId)))
      change((items) => items.filter((item) => !clientIds.has(item.clientId)));
  };
  const retryLater = () => {
    if (timer !== undefined) return;
    const wait = backoff[Math.min(attempts, backoff.length - 1)] ?? 1000;
    attempts += 1;
    timer = setTimeout(flush, wait);
  };

  /** Sends what one thread has waiting, in the order it was pressed. */
  async function pump(conversationId: string): Promise<void> {
    if (busy.has(conversationId)) return;
    busy.add(conversationId);
    try {
      for (;;) {
        const item = store.get().find((candidate) => candidate.conversationId === conversationId);
        if (!item) return;
        try {
          const answer = await post(item);
          attempts = 0;
          accepted(answer, item);
          drop(new Set([item.clientId]));
        } catch (error) {
          if (error instanceof ApiProblem && !error.isTransient && error.code !== 'signed_out') {
            drop(new Set([item.clientId]));
            refused(item, error);
            continue;
          }
          mustWait(conversationId);
          retryLater();
          return;
        }
      }
    } finally {
      busy.delete(conversationId);
    }
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const id of new Set(store.get().map((item) => item.conversationId))) void pump(id);
  }

  return {
    store,
    enqueue(item: Omit<Outgoing, 'state'>): void {
      change((items) => [...items, { ...item, state: 'sending' }]);
      void pump(item.conversationId);
    },
    /** Tries everything now: on reconnect and after signing in. */
    flush,
    /** The server has these, however we came to know. */
    settle: (clientIds: readonly string[]) => drop(new Set(clientIds)),
    /**
     * Takes up what other pages of the same person have left behind. Each page keeps a key of its own, so that two tabs do
     * not write over each other; a page that is still alive sends the same again, which is harmless.
     */
    load(prefix: string): void {
      const left = storedKeys(prefix).flatMap((key) => {
        const items = readStored(key, [], isOutgoing);
        writeStored(key, undefined);
        return items;
      });
      storageKey = `${prefix}.${crypto.randomUUID()}`;
      change(() => left.map((item) => ({ ...item, state: 'waiting' })));
      flush();
    },
    unload(): void {
      clearTimeout(timer);
      timer = undefined;
      storageKey = undefined;
      store.set(NONE);
    },
  };
}
