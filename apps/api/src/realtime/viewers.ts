import type { Presence } from '@parley/contracts';

interface Viewer {
  personId: string;
  name: string;
  typing: boolean;
}

/**
 * Who has which thread open, per socket, in this process. A hint for colleagues, never a lock: the server refuses
 * stale replies whatever this says.
 */
export class Viewers {
  private readonly bySocket = new Map<string, Map<string, Viewer>>();

  open(socketId: string, room: string, viewer: { personId: string; name: string }): void {
    const rooms = this.bySocket.get(socketId) ?? new Map<string, Viewer>();
    rooms.set(room, { ...viewer, typing: false });
    this.bySocket.set(socketId, rooms);
  }

  /** False when nothing changed, so that nobody is told twice. */
  typing(socketId: string, room: string, typing: boolean): boolean {
    const viewer = this.bySocket.get(socketId)?.get(room);
    if (!viewer || viewer.typing === typing) return false;
    viewer.typing = typing;
    return true;
  }

  close(socketId: string, room: string): boolean {
    return this.bySocket.get(socketId)?.delete(room) ?? false;
  }

  /** How many threads the socket has open. */
  count(socketId: string): number {
    return this.bySocket.get(socketId)?.size ?? 0;
  }

  /** The rooms the socket was in. */
  leave(socketId: string): string[] {
    const rooms = [...(this.bySocket.get(socketId)?.keys() ?? [])];
    this.bySocket.delete(socketId);
    return rooms;
  }

  of(room: string): Presence['viewers'] {
    const people = new Map<string, Viewer>();
    for (const rooms of this.bySocket.values()) {
      const viewer = rooms.get(room);
      if (!viewer) continue;
      const known = people.get(viewer.personId);
      people.set(viewer.personId, { ...viewer, typing: viewer.typing || (known?.typing ?? false) });
    }
    return [...people.values()];
  }
}
