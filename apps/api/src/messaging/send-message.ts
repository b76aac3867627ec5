import { Inject, Injectable } from '@nestjs/common';
import { LIMITS, type Message, type MessageInput } from '@parley/contracts';
import { consentObjection, parseAddress } from '@parley/domain';
import { authorOf, type KeyCaller } from '../access/actor';
import { CONFIG, type Config } from '../config/config';
import { type RecipientRow, takeRecipient } from '../consent/recipients';
import { rememberContact } from '../contacts/remember-contact';
import type { Thread } from '../conversations/thread';
import { Database } from '../database/database';
import type { Tx } from '../database/tx';
import { violates } from '../problems/database-errors';
import { ProblemError } from '../problems/problem';
import { findHolds, type FoundHold } from '../quiet-hours/find-holds';
import { holdDetail, noteHold } from '../quiet-hours/hold-texts';
import { chooseSender, type SenderNumber } from './choose-sender';
import { composeText } from './compose-text';
import { findOrOpenThread } from './find-thread';
import { readMessage } from './messages.query';
import { checkedBody, refuseTime } from './send-reply';

const DAY_MS = 86_400_000;

const BY_CLIENT_ID = `
  SELECT delivery.id, delivery.body, delivery.to_address
  FROM entry JOIN delivery ON delivery.workspace_id = entry.workspace_id AND delivery.id = entry.delivery_id
  WHERE entry.workspace_id = $1 AND entry.client_id = $2`;

interface Written {
  id: string;
  body: string;
  to_address: string;
}

/**
 * A program's text, by the same way as a reply: consent is read under the recipient's lock, and entry, delivery and
 * outbox are written in one transaction. The client id, made from the idempotency key, makes it exact: whatever
 * becomes of the answer, the same key never writes a second text.
 */
@Injectable()
export class SendMessage {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(caller: KeyCaller, message: MessageInput, clientId: string): Promise<Message> {
    const { workspaceId } = caller;
    const to = customerNumber(message.to);
    const body = checkedBody(message.body);
    const sender = await chooseSender(this.database, this.config, caller, to, message.from);
    const attempt = (): Promise<Message> =>
      this.database.transaction(async (tx) => {
        const recipient = await takeRecipient(tx, workspaceId, sender.brandId, to);
        const written = await tx.one<Written>(BY_CLIENT_ID, [workspaceId, clientId]);
        if (written) return repeat(tx, workspaceId, written, { to, body });
        requireConsent(recipient, message);
        if (message.contact) await rememberContact(tx, workspaceId, to, message.contact);
        const { thread, isNew } = await findOrOpenThread(tx, { recipient, businessNumber: sender });
        if (isNew) await beginQuietly(tx, thread, message);
        const hold = await holdFor(tx, thread, sender, message);
        const { id, state } = compose(thread, caller, message, { body, clientId, hold });
        thread.save();
        if (hold) await noteHold(tx, workspaceId, id, state, hold);
        return readMessage(tx, workspaceId, id);
      });
    try {
      return await attempt();
    } catch (error) {
      // The same key in two processes at once: the other one has written it by now.
      if (violates(error, 'entry_client_id_key')) return attempt();
      throw error;
    }
  }
}

/** The number a text is for, canonical; refuses with number_not_reachable what takes no texts. */
export function customerNumber(to: string): string {
  const parsed = parseAddress(to);
  if (parsed.ok && parsed.address.kind !== 'alphanumeric') return parsed.address.value;
  const message = parsed.ok ? 'A sender name takes no texts.' : parsed.reason;
  throw new ProblemError('number_not_reachable', message, { fields: [{ field: 'to', message }] });
}

function repeat(
  tx: Tx,
  workspaceId: string,
  written: Written,
  { to, body }: { to: string; body: string },
): Promise<Message> {
  if (written.to_address !== to || written.body !== body) throw new ProblemError('idempotency_key_reused');
  return readMessage(tx, workspaceId, written.id);
}

function requireConsent(recipient: RecipientRow, { purpose }: MessageInput): void {
  const { state, kept } = recipient;
  const objection = consentObjection(purpose, state, kept);
  if (objection === 'opted_out' && kept.length > 0)
    throw new ProblemError('opted_out', `Of what you send they keep only: ${kept.join(', ')}.`, {
      context: { kept },
    });
  if (objection) throw new ProblemError(objection);
  if (recipient.held) throw new ProblemError('sends_held');
}

/** A notification is no work for the desk: its thread begins resolved, and the customer's answer opens it. */
async function beginQuietly(tx: Tx, thread: Thread, { contact }: MessageInput): Promise<void> {
  const { head } = thread;
  thread.set({ status: 'resolved' });
  if (!contact) return;
  await rememberContact(tx, head.workspace_id, head.customer_number, contact);
  head.contact_name ??= contact.name ?? null;
}

type EndingHold = FoundHold & { untilMs: number };

/** What holds the text when it would leave; nothing is asked for purposes that never wait. Refuses one without end. */
async function holdFor(
  tx: Tx,
  { head, now }: Thread,
  { restrained }: SenderNumber,
  { purpose, sendAt }: MessageInput,
): Promise<EndingHold | null> {
  if (!restrained.includes(purpose)) return null;
  const { workspace_id: workspaceId, customer_number: number } = head;
  const notBeforeMs = sendAt === undefined ? now.getTime() : Date.parse(sendAt);
  const { holds } = await findHolds(tx, [{ workspaceId, id: head.id, number, purpose }], { notBeforeMs });
  const hold = holds.get(head.id);
  if (!hold) return null;
  const { untilMs } = hold;
  if (untilMs === null)
    throw new ProblemError('no_sending_window', hold.says, { context: { hold: holdDetail(hold) } });
  return { ...hold, untilMs };
}

function compose(
  thread: Thread,
  caller: KeyCaller,
  message: MessageInput,
  { body, clientId, hold }: { body: string; clientId: string; hold: EndingHold | null },
): { id: string; state: 'queued' | 'scheduled' } {
  refuseTime(thread, message.sendAt);
  const entry = composeText(thread, {
    body,
    purpose: message.purpose,
    origin: 'api',
    author: authorOf(caller),
    clientId,
    trigger: message.trigger === undefined ? 'api' : `api:${message.trigger}`,
    sender: `api:${caller.keyId}`,
    consentEventId: null,
    correlationId: message.correlationId ?? null,
    externalReference: message.externalReference ?? null,
    sandboxed: caller.environment === 'test',
    sendAt: message.sendAt === undefined ? null : new Date(message.sendAt),
    expiresAt: expiryOf(thread, message, hold),
    hold,
  });
  if (entry.delivery_id === null) throw new Error('a text without its delivery');
  return { id: entry.delivery_id, state: entry.send_at === null ? 'queued' : 'scheduled' };
}

/** Null leaves it to the purpose. */
function expiryOf(
  thread: Thread,
  { sendAt, expiresAt, expiresInSeconds }: MessageInput,
  hold: EndingHold | null,
): Date | null {
  const dueAt = sendAt === undefined ? thread.now : new Date(sendAt);
  const leavesAt = hold === null ? dueAt : new Date(hold.untilMs);
  if (expiresInSeconds !== undefined) return new Date(leavesAt.getTime() + expiresInSeconds * 1000);
  if (expiresAt === undefined) return null;
  const expires = new Date(expiresAt);
  const days = LIMITS.scheduleDays;
  if (hold !== null && expires > dueAt && expires <= leavesAt) {
    throw new ProblemError('expires_in_quiet_hours', hold.says, {
      fields: [{ field: 'expiresAt', message: `It may leave from ${leavesAt.toISOString()}.` }],
      context: { hold: holdDetail(hold) },
    });
  }
  if (expires > leavesAt && expires.getTime() <= leavesAt.getTime() + days * DAY_MS) return expires;
  throw new ProblemError('time_not_possible', 'The text would expire before it leaves, or too late.', {
    fields: [{ field: 'expiresAt', message: `After it may leave, at most ${days} days later.` }],
  });
}
