// Replies that the server holds back for a few seconds, in which their writer can take them back.
import type { ConversationChange, Media } from '@parley/contracts';
import { createStore } from '../state/store';
import type { Outgoing } from './outbox';

export interface Undoable {
  deliveryId: string;
  conversationId: string;
  body: string;
  media: readonly Media[];
  /** It was sent with "and resolve": taking it back opens the thread again. */
  resolved: boolean;
  to: string;
  /** Epoch ms, by this device's clock, counted from the server's answer. */
  until: number;
}

export const undoables = createStore<readonly Undoable[]>([]);

/** From the server's answer on, for as long as the server holds it back. */
export function offerUndo(change: ConversationChange, item: Outgoing): void {
  if (item.undoSeconds === undefined || item.kind === 'note') return;
  const entry = change.entries.find((one) => one.kind === 'text_out' && one.clientId === item.clientId);
  if (entry?.kind !== 'text_out' || entry.delivery.state !== 'queued') return;
  const { contact } = change.conversation;
  const one: Undoable = {
    deliveryId: entry.delivery.id,
    conversationId: item.conversationId,
    body: item.body,
    media: item.media ?? [],
    resolved: item.resolve,
    to: contact.name ?? contact.number,
    until: Date.now() + item.undoSeconds * 1000,
  };
  undoables.set((all) => [...all, one]);
  setTimeout(() => withdrawUndo(one), item.undoSeconds * 1000);
}

export const withdrawUndo = (one: Undoable): void =>
  undoables.set((all) => (all.includes(one) ? all.filter((other) => other !== one) : all));

export const forgetUndo = (): void => undoables.set([]);
