import { type ConversationEvent, type ConversationStatus, nextConversationStatus } from '@parley/domain';
import { ProblemError } from '../problems/problem';

/** The status an act leads to; refuses with transition_not_allowed. Acts that change nothing ask first. */
export function statusAfter(current: ConversationStatus, event: ConversationEvent): ConversationStatus {
  const next = nextConversationStatus(current, event);
  if (next === null) {
    throw new ProblemError('transition_not_allowed', `Not possible while the thread is ${current}.`, {
      context: { status: current },
    });
  }
  return next;
}
