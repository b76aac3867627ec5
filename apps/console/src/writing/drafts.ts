// What is being written, per thread: kept in memory and the browser's storage with every key, and at the server a moment
// later, so that it survives reloads and moves to another device. A local draft the server has not taken yet always
// wins over the server's.
import type { Draft, DraftInput } from '@parley/contracts';
import { createStore } from '../state/store';
import { readStored, storedKeys, writeStored } from '../state/stored';

export interface LocalDraft {
  kind: Draft['kind'];
  reply: string;
  note: string;
  /** The server does not have this yet. */
  dirty: boolean;
  /** When it was last changed here, ms. */
  touched: number;
}

export interface DraftsOptions {
  save: (conversationId: string, draft: DraftInput, leaving: boolean) => Promise<void>;
  /** Quiet time in ms before a draft goes to the server. */
  delay?: number;
  now?: () => number;
}

type Drafts = Readonly<Record<string, LocalDraft>>;
const KEPT = 200;
export const EMPTY_DRAFT: LocalDraft = { kind: 'reply', reply: '', note: '', dirty: false, touched: 0 };

const isDraft = (value: unknown): value is LocalDraft => {
  const draft = value as Partial<LocalDraft> | null;
  return (
    typeof draft?.reply === 'string' && typeof draft.note === 'string' && typeof draft.touched === 'number'
  );
};

export function createDrafts({ save, delay = 800, now = Date.now }: DraftsOptions) {
  const store = createStore<Drafts>({});
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** When a draft was last written or saved here; an answer asked for earlier knows less than we do. */
  const changed = new Map<string, number>();
  let prefix: string | undefined;

  const get = (id: string): LocalDraft => store.get()[id] ?? EMPTY_DRAFT;

  const put = (id: string, draft: LocalDraft) => {
    const worthKeeping = draft.reply !== '' || draft.note !== '' || draft.dirty || draft.kind === 'note';
    store.set((all) => {
      const { [id]: _, ...others } = all;
      return worthKeeping ? { ...others, [id]: draft } : others;
    });
    if (prefix) writeStored(`${prefix}.${id}`, worthKeeping ? draft : undefined);
  };

  const push = async (id: string, leaving = false): Promise<void> => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const draft = get(id);
    if (!draft.dirty) return;
    // The server keeps one draft per thread: the words there are, should the other kind just have been turned to.
    const other = draft.kind === 'reply' ? 'note' : 'reply';
    const kind = draft[draft.kind] === '' && draft[other] !== '' ? other : draft.kind;
    try {
      await save(id, { kind, body: draft[kind] }, leaving);
    } catch {
      return; // Still dirty: the next change, reconnect or load tries again.
    }
    changed.set(id, now());
    const present = get(id);
    if (present.reply === draft.reply && present.note === draft.note && present.kind === draft.kind)
      put(id, { ...present, dirty: false });
  };

  const write = (id: string, change: { kind?: Draft['kind']; body?: string }) => {
    const draft = get(id);
    const kind = change.kind ?? draft.kind;
    changed.set(id, now());
    put(id, {
      ...draft,
      kind,
      ...(change.body === undefined ? {} : { [kind]: change.body }),
      dirty: true,
      touched: now(),
    });
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => void push(id), delay),
    );
  };

  /** Sends every unsaved draft now: on reconnect and when the page is left. */
  const flush = async (leaving = false): Promise<void> => {
    const unsaved = Object.entries(store.get()).filter(([, draft]) => draft.dirty);
    await Promise.all(unsaved.map(([id]) => push(id, leaving)));
  };

  return {
    store,
    get,
    write,
    /**
     * Takes the server's draft, unless there is one here that the server had not seen when it was asked (ms): a text just
     * sent must not come back as a draft.
     */
    adopt(id: string, remote: Draft | null, askedAt: number): void {
      const draft = get(id);
      if (draft.dirty || (changed.get(id) ?? -Infinity) >= askedAt) return;
      const kind = remote?.kind ?? draft.kind;
      if (draft.kind === kind && draft[kind] === (remote?.body ?? '')) return;
      put(id, { ...draft, kind, [kind]: remote?.body ?? '', touched: now() });
    },
    /** Puts a refused text back, in front of what was written since. */
    restore(id: string, kind: Draft['kind'], body: string): void {
      const since = get(id)[kind];
      write(id, { kind, body: since === '' ? body : `${body}\n${since}` });
    },
    flush,
    /** Takes up what was written earlier on this device, the latest few hundred. */
    load(newPrefix: string): void {
      prefix = newPrefix;
      const found = storedKeys(`${newPrefix}.`)
        .map((key) => [key, readStored<LocalDraft>(key, EMPTY_DRAFT, isDraft)] as const)
        .sort(([, one], [, other]) => other.touched - one.touched);
      for (const [key] of found.slice(KEPT)) writeStored(key, undefined);
      store.set(
        Object.fromEntries(
          found.slice(0, KEPT).map(([key, draft]) => [key.slice(newPrefix.length + 1), draft]),
        ),
      );
      void flush();
    },
    /** Leaves nothing readable on the device, but for what the server does not have yet. */
    async forget(): Promise<void> {
      await flush();
      for (const [id, draft] of Object.entries(store.get()))
        if (prefix && !draft.dirty) writeStored(`${prefix}.${id}`, undefined);
    },
    unload(): void {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      prefix = undefined;
      store.set({});
    },
  };
}
