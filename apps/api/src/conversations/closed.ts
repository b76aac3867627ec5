import { type ConsentState, type ConversationDetail, PROBLEMS } from '@parley/contracts';

/** Why nothing can be sent to this customer now, or null: the composer's words and the send's refusal are one. */
export function closedFor(recipient: { consent: ConsentState; held: boolean }): ConversationDetail['closed'] {
  const code = recipient.consent === 'opted_out' ? 'opted_out' : recipient.held ? 'sends_held' : null;
  return code && { code, title: PROBLEMS[code].title, advice: PROBLEMS[code].advice };
}
