// Files on their way into a text, per thread. Each is uploaded the moment it is chosen, so that pressing "Send" has
// nothing to wait for; a reply then takes along what is ready. What is ready is remembered on this device, so that a
// reload finds it again for as long as the server keeps it; the words beside it travel further, with their draft.
import { API, LIMITS, mediaSchema, type Media } from '@parley/contracts';
import { ApiProblem, request, upload } from '../api/client';
import { createStore, useStore } from '../state/store';
import { readStored, storedKeys, writeStored } from '../state/stored';

export interface Attachment {
  key: string;
  name: string;
  state: 'uploading' | 'ready' | 'failed';
  media: Media | null;
  /** Why it cannot go along, in words. */
  problem: string | null;
  /** Uploads it once more; only where that may help. */
  again: (() => void) | null;
  /** When the server got it, epoch ms. */
  since: number;
}

interface Kept {
  media: Media;
  since: number;
}

const HOUR_MS = 3_600_000;
/** Less than the server keeps them for: what is shown as attached can still be sent. */
const KEPT_MS = (LIMITS.uploadHours - 1) * HOUR_MS;

const NONE: readonly Attachment[] = [];
const store = createStore<Readonly<Record<string, readonly Attachment[]>>>({});
let prefix: string | undefined;

function change(id: string, next: (now: readonly Attachment[]) => readonly Attachment[]): void {
  store.set((all) => ({ ...all, [id]: next(all[id] ?? NONE) }));
  if (prefix === undefined) return;
  const kept = attachmentsOf(id).flatMap(({ state, media, since }): Kept[] =>
    state === 'ready' && media ? [{ media, since }] : [],
  );
  writeStored(`${prefix}.${id}`, kept.length > 0 ? kept : undefined);
}

const settle = (id: string, key: string, patch: Partial<Attachment>): void =>
  change(id, (now) => now.map((one) => (one.key === key ? { ...one, ...patch } : one)));

export const attachmentsOf = (id: string): readonly Attachment[] => store.get()[id] ?? NONE;

export const useAttachments = (id: string): readonly Attachment[] =>
  useStore(store, (all) => all[id] ?? NONE);

/** Takes files in, up to the limit of one text; answers how many were left out. */
export function attach(id: string, files: readonly File[]): number {
  const room = LIMITS.mediaPerText - attachmentsOf(id).filter(({ state }) => state !== 'failed').length;
  for (const file of files.slice(0, room)) {
    const name = new URLSearchParams({ name: file.name.slice(-LIMITS.nameLength) });
    if (file.size > LIMITS.mediaBytes) add(id, { name: file.name, problem: 'It is larger than 5 MB.' });
    else void bring(id, file.name, () => upload(`${API.media}?${name.toString()}`, file, mediaSchema));
  }
  return Math.max(0, files.length - room);
}

/** The files of a text that was taken back or failed, once more: that text keeps its own. */
export function attachAgain(id: string, media: readonly Media[]): void {
  for (const { id: original, name } of media)
    void bring(id, name ?? 'File', () =>
      request(API.mediaCopies(original), { method: 'POST', schema: mediaSchema }),
    );
}

function add(id: string, { name, problem }: Pick<Attachment, 'name'> & { problem?: string }): string {
  const key = crypto.randomUUID();
  const state = problem === undefined ? 'uploading' : 'failed';
  change(id, (now) => [
    ...now,
    { key, name, state, media: null, problem: problem ?? null, again: null, since: 0 },
  ]);
  return key;
}

async function bring(id: string, name: string, fetchIt: () => Promise<Media>): Promise<void> {
  const key = add(id, { name });
  const attempt = async (): Promise<void> => {
    settle(id, key, { state: 'uploading', problem: null, again: null });
    try {
      settle(id, key, { state: 'ready', media: await fetchIt(), since: Date.now() });
    } catch (error) {
      const known = error instanceof ApiProblem ? error : null;
      settle(id, key, {
        state: 'failed',
        problem: known ? (known.problem.detail ?? `${known.problem.title}.`) : 'It could not be uploaded.',
        again: known && !known.isTransient ? null : () => void attempt(),
      });
    }
  };
  await attempt();
}

export const removeAttachment = (id: string, key: string): void =>
  change(id, (now) => now.filter((one) => one.key !== key));

/** The reply has them now. */
export const clearAttachments = (id: string): void => change(id, () => NONE);

/** The reply was refused, so nothing took its files: they are back in the composer as they were. */
export const restoreAttachments = (id: string, media: readonly Media[]): void =>
  change(id, (now) => [...media.map((one) => ready({ media: one, since: Date.now() })), ...now]);

const ready = ({ media, since }: Kept): Attachment => ({
  key: media.id,
  name: media.name ?? 'File',
  state: 'ready',
  media,
  problem: null,
  again: null,
  since,
});

/** Takes up what was attached earlier on this device, and is still at the server. */
export function loadAttachments(newPrefix: string, now = Date.now()): void {
  prefix = newPrefix;
  for (const key of storedKeys(`${newPrefix}.`)) {
    const kept = readStored<Kept[]>(key, [], isKept).filter(({ since }) => now - since < KEPT_MS);
    const id = key.slice(newPrefix.length + 1);
    change(id, () => kept.map(ready));
  }
}

const isKept = (value: unknown): value is Kept[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one?.since === 'number' && mediaSchema.safeParse(one.media).success);

/** Leaves nothing of them on the device: at signing out. */
export function forgetAttachments(): void {
  for (const key of prefix === undefined ? [] : storedKeys(`${prefix}.`)) writeStored(key, undefined);
  unloadAttachments();
}

export function unloadAttachments(): void {
  prefix = undefined;
  store.set({});
}
