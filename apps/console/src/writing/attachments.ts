// Files on their way into a text, per thread. Each is uploaded the moment it is chosen, so that pressing "Send" has
// nothing to wait for; a reply then takes along what is ready. They do not survive a reload: the server forgets what no
// reply has taken.
import { API, LIMITS, mediaSchema, type Media } from '@parley/contracts';
import { ApiProblem, upload } from '../api/client';
import { createStore, useStore } from '../state/store';

export interface Attachment {
  key: string;
  name: string;
  state: 'uploading' | 'ready' | 'failed';
  media: Media | null;
  /** Why it cannot go along, in words. */
  problem: string | null;
}

const NONE: readonly Attachment[] = [];
const store = createStore<Readonly<Record<string, readonly Attachment[]>>>({});
const change = (id: string, next: (now: readonly Attachment[]) => readonly Attachment[]): void =>
  store.set((all) => ({ ...all, [id]: next(all[id] ?? NONE) }));
const settle = (id: string, key: string, patch: Partial<Attachment>): void =>
  change(id, (now) => now.map((one) => (one.key === key ? { ...one, ...patch } : one)));

export const useAttachments = (id: string): readonly Attachment[] =>
  useStore(store, (all) => all[id] ?? NONE);

/** Takes files in, up to the limit of one text; answers how many were left out. */
export function attach(id: string, files: readonly File[]): number {
  const room = LIMITS.mediaPerText - (store.get()[id] ?? NONE).length;
  for (const file of files.slice(0, room)) void send(id, file);
  return Math.max(0, files.length - room);
}

async function send(id: string, file: File): Promise<void> {
  const key = crypto.randomUUID();
  const tooLarge = file.size > LIMITS.mediaBytes;
  change(id, (now) => [
    ...now,
    {
      key,
      name: file.name,
      state: tooLarge ? 'failed' : 'uploading',
      media: null,
      problem: tooLarge ? 'It is larger than 5 MB.' : null,
    },
  ]);
  if (tooLarge) return;
  try {
    const name = new URLSearchParams({ name: file.name.slice(-LIMITS.nameLength) });
    const media = await upload(`${API.media}?${name.toString()}`, file, mediaSchema);
    settle(id, key, { state: 'ready', media });
  } catch (error) {
    const problem =
      error instanceof ApiProblem
        ? (error.problem.detail ?? error.problem.title)
        : 'It could not be uploaded.';
    settle(id, key, { state: 'failed', problem });
  }
}

export const removeAttachment = (id: string, key: string): void =>
  change(id, (now) => now.filter((one) => one.key !== key));

/** The reply has them now. */
export const clearAttachments = (id: string): void => change(id, () => NONE);

/** The reply was refused: its files are back in the composer. */
export const restoreAttachments = (id: string, media: readonly Media[]): void =>
  change(id, (now) => [
    ...media.map((one): Attachment => ({
      key: one.id,
      name: one.name ?? 'File',
      state: 'ready',
      media: one,
      problem: null,
    })),
    ...now,
  ]);

/** After signing out nothing of this person is left. */
export const forgetAttachments = (): void => store.set({});
