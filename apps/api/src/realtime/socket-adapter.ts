import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { SOCKET_PATH } from '@parley/contracts';
import type { Server, ServerOptions } from 'socket.io';
import type { Config } from '../config/config';

/** socket.io with what we never want to negotiate: WebSocket only, small messages, known origins. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...(options as ServerOptions),
      path: SOCKET_PATH,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 32 * 1024,
      pingInterval: 10_000,
      pingTimeout: 8_000,
      // Browsers do not apply the same-origin policy to WebSockets, so we do. No Origin means no browser.
      allowRequest: (request, answer) => {
        const origin = request.headers.origin;
        answer(null, origin === undefined || this.config.allowedOrigins.includes(origin));
      },
    });
  }

  /**
   * Ends the sockets only: their clients reconnect by themselves, to another replica or to the next start. The HTTP
   * server they share is closed by the adapter that opened it; socket.io's own close would do it here, and wait for
   * every idle keep-alive connection.
   */
  override close(server: Server): Promise<void> {
    server.engine.close();
    return Promise.resolve();
  }
}
