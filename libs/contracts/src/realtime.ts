import { z } from 'zod';
import { conversationSchema } from './conversations';
import { entrySchema } from './entries';
import { idSchema } from './ids';
import type { AgentPresence, ServiceWarning } from './queues';

/**
 * What travels over the socket. Everything the server says can be missed without harm: revisions tell what to
 * fetch, and hearing a thing twice changes nothing.
 */
export const conversationChangedSchema = z.object({ conversation: conversationSchema });
export type ConversationChanged = z.infer<typeof conversationChangedSchema>;

export const entriesChangedSchema = z.object({
  conversationId: idSchema,
  /** Each entry carries its own revision; together they are contiguous. */
  entries: z.array(entrySchema),
});
export type EntriesChanged = z.infer<typeof entriesChangedSchema>;

export const presenceSchema = z.object({
  conversationId: idSchema,
  viewers: z.array(z.object({ personId: idSchema, name: z.string(), typing: z.boolean() })),
});
export type Presence = z.infer<typeof presenceSchema>;

export const noticeSchema = z.object({
  topic: z.enum([
    'routes',
    'webhooks',
    'connections',
    'sending',
    'api-keys',
    'backfill',
    'tasks',
    'queues',
    'reviews',
    'consent',
    'keywords',
    'quiet-hours',
    'contacts',
  ]),
});
export type Notice = z.infer<typeof noticeSchema>;

/** A rule names people who are to hear of a text. */
export interface RuleNotification {
  conversationId: string;
  personIds: string[];
  customer: string;
  ruleName: string | null;
}

export interface ServerEvents {
  /**
   * First of all, after each connect. Another epoch than before means that the database was restored: revisions begin
   * anew from an earlier one, and everything held is to be forgotten.
   */
  welcome: (event: { epoch: string | null }) => void;
  /** To the workspace: a thread's head changed. */
  'conversation.changed': (event: ConversationChanged) => void;
  /** To those who have the thread open: entries appended or amended. */
  'entries.changed': (event: EntriesChanged) => void;
  /** To the workspace: who looks at or types in a thread. */
  'presence.changed': (event: Presence) => void;
  /** To the workspace: somebody came online, went away or left. */
  'agent.changed': (event: AgentPresence) => void;
  /** To the workspace: a customer waits for nearly as long as their queue promises, or longer. */
  'service.warning': (event: ServiceWarning) => void;
  /** To the workspace: a rule tells the people it names of a text. */
  'rule.notified': (event: RuleNotification) => void;
  /** To the workspace: something outside the inbox changed, fetch it again. */
  notice: (event: Notice) => void;
  /** The session ended (signed out, role changed); the server disconnects next. */
  'session.ended': () => void;
}

export interface ClientEvents {
  'conversation.open': (
    request: { conversationId: string },
    ack: (answer: { ok: boolean; code?: string }) => void,
  ) => void;
  'conversation.close': (request: { conversationId: string }) => void;
  typing: (request: { conversationId: string; typing: boolean }) => void;
}

export const openConversationSchema = z.object({ conversationId: idSchema });
export const typingSchema = z.object({ conversationId: idSchema, typing: z.boolean() });

/** Where the socket lives on the console's own origin. */
export const SOCKET_PATH = '/socket.io';
