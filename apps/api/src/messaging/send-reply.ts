import { Injectable } from '@nestjs/common';
import { type ConversationChange, LIMITS, type Media, type Reply } from '@parley/contracts';
import { consentObjection, nextConversationStatus } from '@parley/domain';
import { type Caller, authorOf } from '../access/actor';
import { presentConversation, presentEntry } from '../conversations/presenter';
import type { EntryRow } from '../conversations/rows';
import { resolveThread } from '../conversations/resolve';
import { discardDraft } from '../conversations/save-draft';
import { lockThread, type Thread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { Uploads, attachUploads } from '../media/uploads';
import { violates } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';
import { composeText } from './compose-text';

const DAY_MS = 24 * 60 * 60 * 1000;

const BY_CLIENT_ID = `SELECT * FROM entry WHERE workspace_id = $1 AND client_id = $2`;
const NEWER = `
  SELECT * FROM entry WHERE workspace_id = $1 AND conversation_id = $2 AND position > $3
    AND (kind = 'text_in' OR (kind = 'text_out' AND origin = 'agent' AND actor_id <> $4))
  ORDER BY position LIMIT 10`;

/**
 * An agent's reply: consent, staleness and text are checked under the thread's lock, and entry, delivery and
 * outbox are written in the same transaction. The client's id makes pressing twice the same as once.
 */
@Injectable()
export class SendReply {
  constructor(
    private readonly database: Database,
    private readonly uploads: Uploads,
  ) {}

  async execute(caller: Caller, conversationId: string, reply: Reply): Promise<ConversationChange> {
    const body = checkedBody(reply.body, reply.mediaIds.length > 0);
    const attempt = (): Promise<ConversationChange> =>
      this.database.transaction(async (tx) => {
        const thread = await lockThread(tx, caller.workspaceId, conversationId);
        const written = await tx.one<EntryRow>(BY_CLIENT_ID, [caller.workspaceId, reply.clientId]);
        if (written) return repeat(thread, written, caller, reply, body);
        refuseTime(thread, reply.sendAt);
        await refuseClosed(tx, thread);
        if (!reply.confirmStale) await refuseStale(tx, thread, caller, reply.basedOnPosition);
        const media = await this.uploads.take(tx, caller, thread.head.business_number_id, reply.mediaIds);
        const entry = write(thread, caller, reply, body, media);
        if (reply.resolve) await resolveThread(tx, thread, authorOf(caller));
        await discardDraft(tx, caller, conversationId, 'reply');
        const change = thread.save();
        await attachUploads(tx, entry);
        return change;
      });
    try {
      return await attempt();
    } catch (error) {
      // The same press on two connections at once: the other one has written it by now.
      if (violates(error, 'entry_client_id_key')) return attempt();
      throw error;
    }
  }
}

/** The text as it will be stored; refuses text_empty, except where files go along, and text_too_long. */
export function checkedBody(body: string, withFiles = false): string {
  const text = body.normalize('NFC').replaceAll('\u0000', '').trimEnd();
  if (text.trim() === '' && !withFiles)
    throw new ProblemError('text_empty', undefined, {
      fields: [{ field: 'body', message: 'Write something first.' }],
    });
  if (text.length > LIMITS.textLength) {
    throw new ProblemError('text_too_long', `It has ${text.length} characters.`, {
      fields: [{ field: 'body', message: `At most ${LIMITS.textLength} characters.` }],
    });
  }
  return text;
}

const sameFiles = (media: readonly Media[], ids: readonly string[]): boolean =>
  media.length === ids.length && media.every(({ id }, n) => id === ids[n]);

function repeat(
  thread: Thread,
  written: EntryRow,
  caller: Caller,
  reply: Reply,
  body: string,
): ConversationChange {
  if (
    written.conversation_id !== thread.head.id ||
    written.actor_id !== caller.personId ||
    written.body !== body ||
    !sameFiles(written.media ?? [], reply.mediaIds) ||
    written.kind !== 'text_out'
  ) {
    throw new ProblemError('client_id_reused');
  }
  return { conversation: presentConversation(thread.head), entries: [presentEntry(written)] };
}

/** By the database's clock: a text that waited for the network until its time had passed is asked about again. */
export function refuseTime(thread: Thread, sendAt: string | undefined): void {
  if (sendAt === undefined) return;
  const aheadMs = Date.parse(sendAt) - thread.now.getTime();
  if (aheadMs > 0 && aheadMs <= LIMITS.scheduleDays * DAY_MS) return;
  throw new ProblemError('time_not_possible', undefined, {
    fields: [
      {
        field: 'sendAt',
        message: aheadMs > 0 ? `At most ${LIMITS.scheduleDays} days ahead.` : 'This time has passed by now.',
      },
    ],
  });
}

async function refuseClosed(tx: Tx, thread: Thread): Promise<void> {
  const objection = consentObjection('conversation', thread.head.consent);
  if (objection) throw new ProblemError(objection);
  const held = await tx.one<{ held: boolean }>(
    `SELECT held FROM recipient WHERE workspace_id = $1 AND id = $2`,
    [thread.head.workspace_id, thread.head.recipient_id],
  );
  if (held?.held) throw new ProblemError('sends_held');
}

async function refuseStale(tx: Tx, thread: Thread, caller: Caller, basedOnPosition: number): Promise<void> {
  const newer = await tx.query<EntryRow>(NEWER, [
    thread.head.workspace_id,
    thread.head.id,
    basedOnPosition,
    caller.personId,
  ]);
  if (newer.length === 0) return;
  throw new ProblemError('stale_reply', undefined, {
    context: { since: newer.map(presentEntry), lastPosition: thread.head.last_position },
  });
}

function write(thread: Thread, caller: Caller, reply: Reply, body: string, media: Media[]): EntryRow {
  const author = authorOf(caller);
  if (thread.head.assignee_id === null) {
    thread.set({ assignee_id: caller.personId });
    thread.record(author, { type: 'assigned', personId: caller.personId, personName: caller.name });
  }
  const status = nextConversationStatus(thread.head.status, 'agent_reply') ?? thread.head.status;
  if (thread.head.status !== status) {
    thread.record(author, { type: 'reopened', by: 'person' });
    thread.set({ status, snoozed_until: null });
  }
  const entry = composeText(thread, {
    body,
    media,
    purpose: 'conversation',
    origin: 'agent',
    author,
    clientId: reply.clientId,
    trigger: 'reply',
    sender: `agent:${caller.personId}`,
    consentEventId: null,
    correlationId: null,
    sendAt: reply.sendAt === undefined ? null : new Date(reply.sendAt),
    expiresAt: null,
    undoMs: (reply.undoSeconds ?? 0) * 1000,
  });
  thread.set({ waiting_since: null });
  return entry;
}
