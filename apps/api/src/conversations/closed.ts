import { type ConsentState, type ConversationDetail, PROBLEMS } from '@parley/contracts';

const CLOSED_BY: Partial<Record<ConsentState, 'opted_out' | 'consent_lapsed'>> = {
  opted_out: 'opted_out',
  lapsed: 'consent_lapsed',
};

/** Why nothing can be sent to this customer now, or null: the composer's words and the send's refusal are one. */
export function closedFor(recipient: { consent: ConsentState; held: boolean }): ConversationDetail['closed'] {
  const code = CLOSED_BY[recipient.consent] ?? (recipient.held ? 'sends_held' : null);
  return code && { code, title: PROBLEMS[code].title, advice: PROBLEMS[code].advice };
}
