// What one does to a thread. Each shows at once what it will have done; a refusal brings back what was and says why.
import {
  API,
  conversationChangeSchema,
  type Conversation,
  type ConversationRow,
  type UnknownDecision,
} from '@parley/contracts';
import { request } from '../../../api/client';
import { applier } from '../../../realtime/live';
import { sayProblem } from '../../../ui/said';

interface Order {
  path: string;
  body?: unknown;
  patch?: Partial<ConversationRow>;
  /** What did not happen, for the notice. */
  failure: string;
}

async function give(id: string, { path, body, patch, failure }: Order): Promise<boolean> {
  const undo = patch ? applier.patch(id, patch) : () => undefined;
  try {
    applier.change(await request(path, { method: 'POST', body, schema: conversationChangeSchema }));
    return true;
  } catch (error) {
    undo();
    sayProblem(error, failure);
    return false;
  }
}

export const claim = ({ id }: Conversation, me: string) =>
  give(id, { path: API.claim(id), patch: { assigneeId: me }, failure: 'The thread is not yours' });

export const assign = ({ id, assigneeId }: Conversation, personId: string | null) =>
  give(id, {
    path: API.assign(id),
    body: { personId, expectedAssigneeId: assigneeId },
    patch: { assigneeId: personId },
    failure: 'Not assigned',
  });

export const transfer = ({ id }: Conversation, queueId: string) =>
  give(id, { path: API.transfer(id), body: { queueId }, patch: { queueId }, failure: 'Not transferred' });

export const resolve = ({ id }: Conversation) =>
  give(id, {
    path: API.resolve(id),
    patch: { status: 'resolved', waitingSince: null, callbackSince: null },
    failure: 'Not resolved',
  });

export const calledBack = ({ id }: Conversation) =>
  give(id, {
    path: API.calledBack(id),
    patch: { callbackSince: null },
    failure: 'They still wait to be called',
  });

export const reopen = ({ id }: Conversation) =>
  give(id, { path: API.reopen(id), patch: { status: 'open', snoozedUntil: null }, failure: 'Not reopened' });

/** @param until ISO instant */
export const snooze = ({ id }: Conversation, until: string) =>
  give(id, {
    path: API.snooze(id),
    body: { until },
    patch: { status: 'snoozed', snoozedUntil: until },
    failure: 'Not snoozed',
  });

export const label = ({ id, labels }: Conversation, add: string[], remove: string[]) =>
  give(id, {
    path: API.labels(id),
    body: { add, remove },
    patch: { labels: [...labels.filter((name) => !remove.includes(name)), ...add] },
    failure: 'Labels unchanged',
  });

export const decide = (id: string, deliveryId: string, decision: UnknownDecision['decision']) =>
  give(id, { path: API.decide(deliveryId), body: { decision }, failure: 'Nothing was decided' });

export const cancelDelivery = (id: string, deliveryId: string) =>
  give(id, { path: API.cancelDelivery(deliveryId), failure: 'Not taken back' });

export const sendNow = (id: string, deliveryId: string) =>
  give(id, { path: API.sendNow(deliveryId), failure: 'It keeps its time' });

/** Remembers how far one has read. Back before the customer's last text is "unread". */
export async function markSeen({ id }: Conversation, position: number, unread = false): Promise<void> {
  applier.patch(id, { seenPosition: position });
  try {
    await request(API.seen(id), { method: 'PUT', body: { position, unread } });
    applier.refreshLists();
  } catch {
    // Too small a matter to speak of, or to try at once again: the next fetch brings the mark back.
  }
}
