// What an agent has on the screen, kept by the console's own protocol: a window of entries true up to a revision.
// The next revision is applied, an older one ignored, a gap fetched by `entries?since=`; after a break everything
// since. Whether that ends in what the database holds is what the checker asks.
import {
  API,
  type ClientEvents,
  type Conversation,
  type ConversationDetail,
  type ConversationsPage,
  type EntriesPage,
  type Entry,
  LIMITS,
  type ServerEvents,
  SOCKET_PATH,
} from '@parley/contracts';
import { type Socket, io } from 'socket.io-client';
import type { Person } from './person';

interface Window {
  revision: number;
  entries: Map<number, Entry>;
}

/** Head and entries of one change come as two events: wait this long before calling it a gap. */
const HEAD_PATIENCE_MS = 400;
const AGAIN_MS = 250;

const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\+1\d{10}/g;

export class Screen {
  readonly heads = new Map<string, Conversation>();
  readonly windows = new Map<string, Window>();
  /** Every id and phone number this screen was ever told. */
  readonly seen = new Set<string>();
  connections = 0;
  /** Gaps that had to be fetched, breaks included. */
  fetches = 0;
  private readonly socket: Socket<ServerEvents, ClientEvents>;
  private readonly catchingUp = new Map<string, Promise<void>>();
  private closed = false;
  private epoch: string | null | undefined;

  constructor(
    readonly person: Person,
    /** Which threads it opens as soon as it hears of them; all, as if all were on screen, unless told otherwise. */
    readonly wants: (head: Conversation) => boolean = () => true,
  ) {
    person.heard = (text) => this.note(text);
    this.socket = io(person.url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      autoConnect: false,
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 500,
      extraHeaders: { cookie: person.cookie },
    });
    this.socket.on('connect', () => void this.connected());
    this.socket.on('disconnect', (reason) => {
      // The server's own "go away" is not retried by the client library; the console does.
      if (reason === 'io server disconnect' && !this.closed)
        setTimeout(() => this.closed || this.socket.connect(), 200);
    });
    // Nor is a refusal at the door, such as while the database is away.
    this.socket.on('connect_error', () => {
      if (!this.socket.active) setTimeout(() => this.closed || this.socket.connect(), 500);
    });
    // The database was restored: what is held may never have been, and revisions begin anew.
    this.socket.on('welcome', ({ epoch }) => {
      if (this.epoch !== undefined && this.epoch !== epoch) {
        this.heads.clear();
        this.windows.clear();
      }
      this.epoch = epoch;
    });
    this.socket.on('conversation.changed', ({ conversation }) => this.head(conversation));
    this.socket.on('entries.changed', ({ conversationId, entries }) => this.hear(conversationId, entries));
    this.socket.onAny((...event) => this.note(JSON.stringify(event)));
  }

  open(): Promise<void> {
    return new Promise((resolve) => {
      this.socket.once('connect', () => resolve());
      this.socket.connect();
    });
  }

  close(): void {
    this.closed = true;
    this.socket.disconnect();
  }

  /** Breaks the line and keeps it broken until `resume`. */
  pause(): void {
    this.socket.disconnect();
  }

  resume(): Promise<void> {
    return this.open();
  }

  /** Stops reading without going away. */
  stall(): void {
    this.wire().pause();
  }

  unstall(): void {
    this.wire().resume();
  }

  /** The WebSocket under the socket, which the library does not show. */
  private wire(): { pause(): void; resume(): void } {
    const engine = this.socket.io.engine as unknown as {
      transport: { ws: { pause(): void; resume(): void } };
    };
    return engine.transport.ws;
  }

  /** Nothing is being fetched. */
  get settled(): boolean {
    return this.catchingUp.size === 0;
  }

  private async connected(): Promise<void> {
    this.connections += 1;
    for (const id of this.windows.keys()) {
      this.announce(id);
      this.catchUp(id);
    }
    await this.list();
  }

  /** The list anew, as the console's active queries do after a break. */
  private async list(): Promise<void> {
    let cursor = '';
    do {
      const page = await this.person
        .insist<ConversationsPage>(
          'GET',
          `${API.conversations}?view=all&limit=${LIMITS.pageSizeMax}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
        )
        .catch(() => undefined);
      if (!page) return;
      for (const row of page.items) this.head(row);
      cursor = page.nextCursor ?? '';
    } while (cursor && !this.closed);
  }

  private announce(id: string): void {
    if (this.socket.connected) this.socket.emit('conversation.open', { conversationId: id }, () => undefined);
  }

  private head(next: Conversation): void {
    const held = this.heads.get(next.id);
    if (!held || next.revision >= held.revision) this.heads.set(next.id, next);
    const window = this.windows.get(next.id);
    if (!window) {
      if (this.wants(next)) this.openThread(next.id);
      return;
    }
    if (next.revision > window.revision)
      setTimeout(() => {
        if (window.revision < next.revision) this.catchUp(next.id);
      }, HEAD_PATIENCE_MS);
  }

  private openThread(id: string): void {
    const window: Window = { revision: 0, entries: new Map() };
    this.windows.set(id, window);
    this.announce(id);
    this.run(id, async () => {
      const detail = await this.person.insist<ConversationDetail>('GET', API.conversation(id));
      this.take(window, detail.entries);
      // Older entries than the newest page are fetched by the same door as a gap.
      if (!detail.hasBefore) window.revision = Math.max(window.revision, detail.conversation.revision);
      else await this.fetchSince(id, window);
    });
  }

  private hear(id: string, entries: readonly Entry[]): void {
    const window = this.windows.get(id);
    if (!window) return;
    for (const entry of entries.toSorted((one, other) => one.revision - other.revision)) {
      if (entry.revision <= window.revision) continue;
      if (entry.revision > window.revision + 1) return this.catchUp(id);
      this.take(window, [entry]);
      window.revision = entry.revision;
    }
  }

  private catchUp(id: string): void {
    const window = this.windows.get(id);
    if (!window) return;
    this.run(id, () => this.fetchSince(id, window));
  }

  private async fetchSince(id: string, window: Window): Promise<void> {
    this.fetches += 1;
    for (;;) {
      const page = await this.person.insist<EntriesPage>(
        'GET',
        `${API.entries(id)}?since=${window.revision}&limit=${LIMITS.entryWindowMax}`,
      );
      this.take(window, page.items);
      const reached = page.hasAfter ? Math.max(0, ...page.items.map((one) => one.revision)) : page.revision;
      window.revision = Math.max(window.revision, reached);
      if (!page.hasAfter) return;
    }
  }

  private take(window: Window, entries: readonly Entry[]): void {
    for (const entry of entries) {
      const held = window.entries.get(entry.position);
      if (!held || held.revision < entry.revision) window.entries.set(entry.position, entry);
    }
  }

  /** One fetch of a thread at a time; one that failed is begun again. */
  private run(id: string, work: () => Promise<void>): void {
    if (this.catchingUp.has(id)) return;
    const running = work()
      .catch(() => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)))
      .then(() => {
        this.catchingUp.delete(id);
        const [head, window] = [this.heads.get(id), this.windows.get(id)];
        if (!this.closed && head && window && head.revision > window.revision) this.catchUp(id);
      });
    this.catchingUp.set(id, running);
  }

  private note(text: string): void {
    for (const [id] of text.matchAll(IDS)) this.seen.add(id);
  }
}
