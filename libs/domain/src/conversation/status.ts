export type ConversationStatus = 'open' | 'pending' | 'snoozed' | 'resolved';

export type ConversationStatusEvent =
  | 'customer_text'
  | 'agent_reply'
  | 'resolve'
  | 'reopen'
  | 'snooze'
  /** The snooze ran out, or somebody ended it. */
  | 'wake'
  /** Waiting for somebody else than us; the customer's next text opens it again. */
  | 'pend';

/** A cell that is not written is not allowed. A customer's text is never refused and always opens. */
const TRANSITIONS: Readonly<
  Record<ConversationStatus, Partial<Record<ConversationStatusEvent, ConversationStatus>>>
> = {
  open: {
    customer_text: 'open',
    agent_reply: 'open',
    resolve: 'resolved',
    snooze: 'snoozed',
    pend: 'pending',
  },
  pending: {
    customer_text: 'open',
    agent_reply: 'pending',
    resolve: 'resolved',
    reopen: 'open',
    snooze: 'snoozed',
  },
  // Snoozing again only changes the time.
  snoozed: {
    customer_text: 'open',
    agent_reply: 'open',
    resolve: 'resolved',
    reopen: 'open',
    snooze: 'snoozed',
    wake: 'open',
  },
  resolved: { customer_text: 'open', agent_reply: 'open', reopen: 'open' },
};

/** The status after the event (it may be the same one), or null when the event is not allowed in this status. */
export function nextConversationStatus(
  current: ConversationStatus,
  event: ConversationStatusEvent,
): ConversationStatus | null {
  return TRANSITIONS[current][event] ?? null;
}
