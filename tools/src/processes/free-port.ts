import { connect, createServer } from 'node:net';

/** Whether a program can listen there: nobody answers on either loopback and the address can be bound. */
export async function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  // Asked by connecting too, because some systems let a loopback address be bound beside a wildcard one
  // that already answers for it.
  const answered = await Promise.all([answers(port, '127.0.0.1'), answers(port, '::1')]);
  return !answered.includes(true) && (await canListen(port, host));
}

/** A port of the loopback interface that is free now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('The system gave no port.')),
      );
    });
  });
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const settle = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
