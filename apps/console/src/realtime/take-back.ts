import { API, conversationChangeSchema } from '@parley/contracts';
import { request } from '../api/client';
import { announce } from '../ui/announcer';
import { sayProblem } from '../ui/said';
import { attachAgain } from '../writing/attachments';
import { undoables, withdrawUndo, type Undoable } from '../writing/undo';
import { applier, drafts } from './live';

/** Takes a reply back that has not left: its words and files are in the composer again. */
export async function takeBack(one: Undoable): Promise<void> {
  withdrawUndo(one);
  const order = (path: string) => request(path, { method: 'POST', schema: conversationChangeSchema });
  try {
    applier.change(await order(API.cancelDelivery(one.deliveryId)));
    drafts.restore(one.conversationId, 'reply', one.body);
    attachAgain(one.conversationId, one.media);
    announce(`Taken back. Its words ${one.media.length > 0 ? 'and files ' : ''}are in the composer.`);
    if (one.resolved) applier.change(await order(API.reopen(one.conversationId)));
  } catch (error) {
    sayProblem(error, 'Not taken back');
  }
}

/** The latest one, of one thread or of any; false when there is none. */
export function takeBackLast(conversationId?: string): boolean {
  const last = undoables
    .get()
    .findLast((one) => conversationId === undefined || one.conversationId === conversationId);
  if (last) void takeBack(last);
  return last !== undefined;
}
