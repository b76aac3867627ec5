import { createStore, useStore } from './store';
import { readStored, writeStored } from './stored';

/** How one person likes the console on this device. */
export interface Preferences {
  density: 'comfortable' | 'compact';
  /** Single-key shortcuts (j, k, e …). Keys with Mod work regardless. */
  singleKeys: boolean;
  /** true: Enter sends and Shift+Enter breaks the line; false: Mod+Enter sends. */
  enterSends: boolean;
  /** A reply is held back for a few seconds, in which it can be taken back. */
  undoSend: boolean;
}

const KEY = 'parley.preferences';
const DEFAULTS: Preferences = { density: 'comfortable', singleKeys: true, enterSends: false, undoSend: true };

const isPartial = (value: unknown): value is Partial<Preferences> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const preferencesStore = createStore<Preferences>({ ...DEFAULTS, ...readStored(KEY, {}, isPartial) });

export function usePreferences(): Preferences {
  return useStore(preferencesStore, (preferences) => preferences);
}

/** Changes some preferences and remembers them on this device. */
export function setPreferences(change: Partial<Preferences>): void {
  preferencesStore.set((previous) => ({ ...previous, ...change }));
  writeStored(KEY, preferencesStore.get());
}
