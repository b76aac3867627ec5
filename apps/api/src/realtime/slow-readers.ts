import type { Socket } from 'socket.io';

/** What engine.io's connection offers beside its types: what waits, and the bare connection under it. */
interface Connection {
  on(event: 'packetCreate', listener: (packet: { data?: string | Buffer }) => void): void;
  on(event: 'drain', listener: () => void): void;
  close(discard: boolean): void;
  request: { socket: { destroy(): void } };
}

/**
 * Ends a socket for which more than `most` bytes wait because its reader does not keep up: a stalled screen must not
 * fill this process's memory. Its console connects again and catches up by revision, so nothing is lost with it.
 */
export function endSlowReader(socket: Socket, most: number, ended: () => void): void {
  const connection = socket.conn as unknown as Connection;
  let waiting = 0;
  connection.on('packetCreate', ({ data }) => {
    waiting += data?.length ?? 0;
    if (waiting <= most) return;
    waiting = Number.NEGATIVE_INFINITY;
    ended();
    connection.close(true);
    // A polite close would wait behind what the reader does not read.
    connection.request.socket.destroy();
  });
  // Handed over to the connection, which takes no more until that much has left.
  connection.on('drain', () => {
    if (waiting > 0) waiting = 0;
  });
}
