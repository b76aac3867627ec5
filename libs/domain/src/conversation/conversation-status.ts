export type ConversationStatus = 'open' | 'pending' | 'snoozed' | 'resolved';

export type ConversationEvent = 'customer_text' | 'agent_reply' | 'resolve' | 'reopen' | 'snooze' | 'wake';

const TRANSITIONS: Readonly<
  Record<ConversationStatus, Readonly<Partial<Record<ConversationEvent, ConversationStatus>>>>
> = {
  open: { resolve: 'resolved', snooze: 'snoozed' },
  pending: {
    customer_text: 'open',
    agent_reply: 'open',
    resolve: 'resolved',
    reopen: 'open',
    snooze: 'snoozed',
  },
  // "snooze" again only moves the hour; the caller writes it, the status stays.
  snoozed: { customer_text: 'open', agent_reply: 'open', resolve: 'resolved', reopen: 'open', wake: 'open' },
  resolved: { customer_text: 'open', agent_reply: 'open', reopen: 'open', snooze: 'snoozed' },
};

/** The status an event leads to, or null when it changes nothing or is not allowed. */
export function nextConversationStatus(
  current: ConversationStatus,
  event: ConversationEvent,
): ConversationStatus | null {
  return TRANSITIONS[current][event] ?? null;
}
