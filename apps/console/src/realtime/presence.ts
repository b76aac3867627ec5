import type { Presence } from '@parley/contracts';
import { createStore, useStore } from '../state/store';

type Viewers = Presence['viewers'];
const NOBODY: Viewers = [];

const presence = createStore<Readonly<Record<string, Viewers>>>({});

/** Takes what the server says of who looks at a thread. Without `self`, whom we need not be told about. */
export function setPresence({ conversationId, viewers }: Presence, self: string): void {
  const others = viewers.filter((viewer) => viewer.personId !== self);
  presence.set((all) => {
    const { [conversationId]: _, ...rest } = all;
    return others.length === 0 ? rest : { ...rest, [conversationId]: others };
  });
}

/** After a break nobody is known to be anywhere. */
export const clearPresence = (): void => presence.set({});

/** Colleagues who have the thread open now. */
export const useViewers = (conversationId: string): Viewers =>
  useStore(presence, (all) => all[conversationId] ?? NOBODY);
