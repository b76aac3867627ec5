import { Inject, type OnApplicationShutdown } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import {
  type AgentPresence,
  type ClientEvents,
  type ConversationChange,
  LIMITS,
  type Notice,
  type RuleNotification,
  type ServerEvents,
  type ServiceWarning,
  openConversationSchema,
  typingSchema,
} from '@parley/contracts';
import type { Counter } from 'prom-client';
import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Caller } from '../access/actor';
import { Allow } from '../access/policy';
import { Sessions } from '../access/sessions';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { Metrics } from '../health/metrics';
import { log } from '../log';
import { Publisher } from '../outbox/publisher';
import { Presences } from '../presence/presences';
import { RestoreGuard } from '../restore/restore-guard';
import { endSlowReader } from './slow-readers';
import { conversationRoom, sessionRoom, workspaceRoom } from './rooms';
import { Turns } from './turns';
import { Viewers } from './viewers';

type ParleySocket = Socket<ClientEvents, ServerEvents, DefaultEventsMap, { caller: Caller }>;
type ParleyServer = Server<ClientEvents, ServerEvents, DefaultEventsMap, { caller: Caller }>;

/** How often a socket's session is looked at again: one that ran out must not go on hearing. */
const SESSION_CHECK_MS = 60_000;

/** The next renewal of the lease, or its end, puts it right. */
const presenceFailed = (error: unknown): void => log.warn({ err: error }, 'presence could not be written');

/**
 * The screens' ear. A socket is let in by the session cookie, hears its workspace's heads and, of threads it has
 * open, the entries. It never writes: every change goes through the API.
 */
@WebSocketGateway()
export class RealtimeGateway implements OnGatewayInit, OnGatewayDisconnect, OnApplicationShutdown {
  @WebSocketServer() private readonly server!: ParleyServer;
  private readonly viewers = new Viewers();
  /** A screen that opens thousands of threads must not take everybody's connections to the database. */
  private readonly openings = new Turns<ParleySocket>();
  private readonly slow: Counter;
  private sessionCheck: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly publisher: Publisher,
    private readonly restores: RestoreGuard,
    private readonly presences: Presences,
    metrics: Metrics,
  ) {
    this.slow = metrics.counter(
      'parley_slow_sockets_total',
      'Sockets ended because their reader did not keep up',
    );
  }

  afterInit(server: ParleyServer): void {
    server.use((socket, next) => {
      this.sessions.resolve(socket.handshake.headers.cookie).then(
        (caller) => {
          if (!caller) return next(new Error('signed_out'));
          socket.data.caller = caller;
          next();
        },
        () => next(new Error('database_unreachable')),
      );
    });
    server.on('connection', (socket) => {
      const { caller } = socket.data;
      endSlowReader(socket, this.config.socketBufferBytes, () => {
        this.slow.inc();
        log.warn({ personId: caller.personId }, 'a socket did not keep up and was ended');
      });
      socket.emit('welcome', { epoch: this.restores.epoch });
      void socket.join([workspaceRoom(caller.workspaceId), sessionRoom(caller.sessionId)]);
      this.presences.connected(caller).catch(presenceFailed);
    });
    // What screens hold may be of a past that is no more: they come again and are told so.
    this.restores.onRestored(() => server.disconnectSockets(true));
    this.sessions.onEnded(({ sessionId }) => {
      server.in(sessionRoom(sessionId)).emit('session.ended');
      server.in(sessionRoom(sessionId)).disconnectSockets(true);
    });
    this.sessionCheck = setInterval(() => void this.endStaleSessions(), SESSION_CHECK_MS);
    this.sessionCheck.unref();
    this.publisher.listen(({ workspaceId, topic, payload }) => {
      if (topic === 'thread') this.tellThread(workspaceId, payload as ConversationChange);
      else if (topic === 'notice') server.in(workspaceRoom(workspaceId)).emit('notice', payload as Notice);
      else if (topic === 'agent')
        server.in(workspaceRoom(workspaceId)).emit('agent.changed', payload as AgentPresence);
      else if (topic === 'service')
        server.in(workspaceRoom(workspaceId)).emit('service.warning', payload as ServiceWarning);
      else if (topic === 'rule')
        server.in(workspaceRoom(workspaceId)).emit('rule.notified', payload as RuleNotification);
    });
  }

  handleDisconnect(socket: ParleySocket): void {
    const { caller } = socket.data;
    const workspaceId = caller?.workspaceId;
    if (caller) this.presences.disconnected(caller).catch(presenceFailed);
    for (const conversationId of this.viewers.leave(socket.id)) {
      if (workspaceId) this.tellPresence(workspaceId, conversationId);
    }
  }

  /** Sockets are told to go elsewhere before the process ends; clients reconnect by themselves. */
  onApplicationShutdown(): void {
    clearInterval(this.sessionCheck);
    this.server?.disconnectSockets(true);
  }

  @Allow('conversation.read')
  @SubscribeMessage('conversation.open')
  async open(
    @ConnectedSocket() socket: ParleySocket,
    @MessageBody() request: unknown,
  ): Promise<{ ok: boolean; code?: string }> {
    const { caller } = socket.data;
    const parsed = openConversationSchema.safeParse(request);
    if (!parsed.success) return { ok: false, code: 'validation_failed' };
    const { conversationId } = parsed.data;
    if (this.viewers.count(socket.id) + this.openings.waiting(socket) >= LIMITS.openThreads)
      return { ok: false, code: 'too_many_open' };
    const found = await this.openings
      .take(socket, () =>
        this.database.query(`SELECT 1 AS found FROM conversation WHERE workspace_id = $1 AND id = $2`, [
          caller.workspaceId,
          conversationId,
        ]),
      )
      .catch(() => null);
    if (found === null) return { ok: false, code: 'database_unreachable' };
    if (found.length === 0) return { ok: false, code: 'not_found' };
    // It may have gone while it waited for its turn.
    if (!socket.connected) return { ok: false, code: 'not_connected' };
    await socket.join(conversationRoom(caller.workspaceId, conversationId));
    this.viewers.open(socket.id, conversationId, { personId: caller.personId, name: caller.name });
    this.tellPresence(caller.workspaceId, conversationId);
    return { ok: true };
  }

  @Allow('conversation.read')
  @SubscribeMessage('conversation.close')
  async close(@ConnectedSocket() socket: ParleySocket, @MessageBody() request: unknown): Promise<void> {
    const parsed = openConversationSchema.safeParse(request);
    if (!parsed.success) return;
    const { caller } = socket.data;
    await socket.leave(conversationRoom(caller.workspaceId, parsed.data.conversationId));
    if (this.viewers.close(socket.id, parsed.data.conversationId)) {
      this.tellPresence(caller.workspaceId, parsed.data.conversationId);
    }
  }

  @Allow('conversation.read')
  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: ParleySocket, @MessageBody() request: unknown): void {
    const parsed = typingSchema.safeParse(request);
    if (!parsed.success) return;
    const { conversationId, typing } = parsed.data;
    if (this.viewers.typing(socket.id, conversationId, typing)) {
      this.tellPresence(socket.data.caller.workspaceId, conversationId);
    }
  }

  private async endStaleSessions(): Promise<void> {
    for (const socket of this.server.sockets.sockets.values()) {
      const caller = await this.sessions
        .resolve(socket.handshake.headers.cookie)
        .catch(() => socket.data.caller);
      if (caller?.sessionId === socket.data.caller.sessionId) continue;
      socket.emit('session.ended');
      socket.disconnect(true);
    }
  }

  private tellThread(workspaceId: string, { conversation, entries }: ConversationChange): void {
    this.server.in(workspaceRoom(workspaceId)).emit('conversation.changed', { conversation });
    if (entries.length === 0) return;
    this.server
      .in(conversationRoom(workspaceId, conversation.id))
      .emit('entries.changed', { conversationId: conversation.id, entries });
  }

  private tellPresence(workspaceId: string, conversationId: string): void {
    this.server
      .in(workspaceRoom(workspaceId))
      .emit('presence.changed', { conversationId, viewers: this.viewers.of(conversationId) });
  }
}
