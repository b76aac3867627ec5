// A door between two programs: an HTTP proxy that shares requests out over the replicas behind it, notes what went
// through, and lets a fault meddle. Where a replica dies with a request in its hands the caller's connection breaks
// too, as with any balancer that works on connections.
import { setMaxListeners } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import type { Duplex } from 'node:stream';

export interface Passing {
  method: string;
  url: string;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Passes a request on and resolves with the answer; null where the connection broke before there was one. */
export type Forward = () => Promise<Answer | null>;

/** What stands in the door: answers in the programs' stead, holds, repeats or drops. Null breaks the connection. */
export type Meddler = (passing: Passing, forward: Forward) => Promise<Answer | null>;

export class Door {
  /** Ports behind it that take new requests. */
  ports: number[] = [];
  meddler: Meddler | undefined;
  /** Told of every request with the answer its caller got; null when the caller got none. */
  witness: ((passing: Passing, status: number | null) => void) | undefined;
  /** Requests under way. */
  busy = 0;
  private turn = 0;
  private readonly wires = new Set<Duplex>();
  private readonly server = http.createServer((request, response) => void this.take(request, response));

  async open(port: number): Promise<void> {
    this.server.keepAliveTimeout = 60_000;
    this.server.on('upgrade', (request, socket, head) => this.connect(request, socket, head));
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, '127.0.0.1', resolve);
    });
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
    this.cutWires();
  }

  /** Breaks every WebSocket that goes through. */
  cutWires(): void {
    for (const wire of this.wires) wire.destroy();
  }

  private async take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    this.busy += 1;
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const passing: Passing = {
        method: request.method ?? 'GET',
        url: request.url ?? '/',
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      // A caller that has given up waits for nobody: nor do we.
      const gone = new AbortController();
      setMaxListeners(0, gone.signal);
      response.once('close', () => gone.abort());
      const forward: Forward = () => this.forward(passing, gone.signal);
      const answer = await (this.meddler ? this.meddler(passing, forward) : forward());
      const reached = answer !== null && !response.destroyed;
      this.witness?.(passing, reached ? answer.status : null);
      if (!reached) {
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, withoutHops(answer.headers));
      response.end(answer.body);
    } catch {
      request.socket.destroy();
    } finally {
      this.busy -= 1;
    }
  }

  /** Sends a request to the next replica; one that cannot be connected to is passed over. */
  private async forward(passing: Passing, signal: AbortSignal): Promise<Answer | null> {
    for (const port of this.inTurn()) {
      const answer = await this.ask(port, passing, signal);
      if (answer !== 'not there') return answer;
    }
    return null;
  }

  private inTurn(): number[] {
    this.turn += 1;
    return this.ports.map((_, index) => this.ports[(index + this.turn) % this.ports.length] as number);
  }

  private ask(port: number, passing: Passing, signal: AbortSignal): Promise<Answer | null | 'not there'> {
    return new Promise((resolve) => {
      const { method, url: path, body } = passing;
      const headers = { ...withoutHops(passing.headers), 'content-length': String(body.length) };
      // A connection of its own for each: then a refused one proves that nobody has read the request.
      const call = http.request({ host: '127.0.0.1', port, method, path, headers, agent: false, signal });
      call.once('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code === 'ECONNREFUSED' ? 'not there' : null),
      );
      call.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', () => resolve(null));
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 502,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      call.end(body);
    });
  }

  private connect(request: http.IncomingMessage, socket: Duplex, head: Buffer): void {
    const [port] = this.inTurn();
    if (port === undefined) return void socket.destroy();
    const wire = net.connect(port, '127.0.0.1', () => {
      const lines = [`${request.method} ${request.url} HTTP/1.1`];
      for (let n = 0; n < request.rawHeaders.length; n += 2)
        lines.push(`${request.rawHeaders[n]}: ${request.rawHeaders[n + 1]}`);
      wire.write(`${lines.join('\r\n')}\r\n\r\n`);
      wire.write(head);
      wire.pipe(socket).pipe(wire);
    });
    for (const [one, other] of [
      [wire, socket],
      [socket, wire],
    ] as const) {
      this.wires.add(one);
      one.on('error', () => undefined);
      one.once('close', () => {
        this.wires.delete(one);
        other.destroy();
      });
    }
  }
}

const HOPS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length']);

const withoutHops = (headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOPS.has(name)));
