// One socket for the whole console. What it says may be missed without harm: on every (re)connect the threads on screen
// ask for what came since their revision, and active queries fetch again.
import { SOCKET_PATH, type ClientEvents, type ServerEvents } from '@parley/contracts';
import { io, type Socket } from 'socket.io-client';
import { createStore, useStore } from '../state/store';

export type ConnectionStatus = 'connecting' | 'online' | 'offline';

export interface SocketHandlers extends ServerEvents {
  /** Connected; `again` after a break. */
  connected: (again: boolean) => void;
  /** The connection was refused or the server closed it: the session may be over. */
  doubted: () => void;
}

const connection = createStore<ConnectionStatus>('connecting');
const watched = new Map<string, number>();
let socket: Socket<ServerEvents, ClientEvents> | undefined;

export const useConnection = (): ConnectionStatus => useStore(connection, (status) => status);

/** Connects and keeps connected until the returned function is called. */
export function openSocket(handlers: SocketHandlers): () => void {
  const mine: Socket<ServerEvents, ClientEvents> = io({
    path: SOCKET_PATH,
    transports: ['websocket'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 5000,
  });
  socket = mine;
  let before = false;
  mine.on('connect', () => {
    connection.set('online');
    for (const id of watched.keys()) announce(id);
    handlers.connected(before);
    before = true;
  });
  const again = () => setTimeout(() => socket === mine && !mine.connected && mine.connect(), 1000);
  mine.on('connect_error', () => {
    connection.set('offline');
    handlers.doubted();
    // A refusal at the door is not retried by the client library: the database may have been away for a moment.
    if (!mine.active) again();
  });
  mine.on('disconnect', (reason) => {
    connection.set('offline');
    // Nor is the server's own "go away".
    if (reason === 'io server disconnect') {
      handlers.doubted();
      again();
    }
  });
  mine.on('welcome', handlers.welcome);
  mine.on('conversation.changed', handlers['conversation.changed']);
  mine.on('entries.changed', handlers['entries.changed']);
  mine.on('presence.changed', handlers['presence.changed']);
  mine.on('agent.changed', handlers['agent.changed']);
  mine.on('service.warning', handlers['service.warning']);
  mine.on('rule.notified', handlers['rule.notified']);
  mine.on('notice', handlers.notice);
  mine.on('session.ended', handlers['session.ended']);
  // The library waits up to five seconds between tries; the browser may know earlier.
  const hurry = () => {
    if (!mine.connected) mine.disconnect().connect();
  };
  window.addEventListener('online', hurry);
  // A dead line is else noticed only at the next heartbeat. Not taken at its word: a server on this machine answers yet.
  const probe = () => mine.io.engine?.close();
  window.addEventListener('offline', probe);
  return () => {
    window.removeEventListener('offline', probe);
    window.removeEventListener('online', hurry);
    if (socket === mine) socket = undefined;
    mine.removeAllListeners();
    mine.disconnect();
    connection.set('connecting');
  };
}

function announce(conversationId: string): void {
  if (socket?.connected) socket.emit('conversation.open', { conversationId }, () => undefined);
}

/** Asks for a thread's entries as they happen, and shows colleagues that we look at it. */
export function watchThread(conversationId: string): () => void {
  watched.set(conversationId, (watched.get(conversationId) ?? 0) + 1);
  announce(conversationId);
  return () => {
    const left = (watched.get(conversationId) ?? 1) - 1;
    if (left > 0) {
      watched.set(conversationId, left);
      return;
    }
    watched.delete(conversationId);
    if (socket?.connected) socket.emit('conversation.close', { conversationId });
  };
}

export const watchedThreads = (): string[] => [...watched.keys()];

/** Tells colleagues in the thread that we are writing, or no longer. */
export function sayTyping(conversationId: string, typing: boolean): void {
  if (socket?.connected) socket.emit('typing', { conversationId, typing });
}
