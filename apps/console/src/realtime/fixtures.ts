// Small made-up threads for the specs of this folder.
import type { Conversation, ConversationDetail, ConversationRow, Entry, TextOut } from '@parley/contracts';

const AT = '2026-03-04T09:00:00.000Z';
export const ME = 'me';

export function aConversation(overrides: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: 'thread',
    revision: 3,
    lastPosition: 3,
    status: 'open',
    contact: { id: 'contact', name: 'Dana', number: '+14155550100' },
    businessNumber: '+15005550006',
    queueId: null,
    assigneeId: null,
    offer: null,
    priority: 2,
    labels: [],
    preview: null,
    waitingSince: null,
    snoozedUntil: null,
    callbackSince: null,
    lastActivityAt: AT,
    attention: null,
    consent: 'conversational',
    lastInboundPosition: 0,
    seenPosition: 0,
    ...overrides,
  };
}

export function aText(position: number, revision: number, body = `text ${position}`): Entry {
  return {
    kind: 'text_in',
    conversationId: 'thread',
    position,
    revision,
    at: AT,
    actor: { kind: 'customer', id: null, name: 'Dana' },
    body,
    media: [],
    segments: 1,
    consentIntent: null,
    recoveredLate: false,
  };
}

export function aReply(position: number, revision: number, overrides: Partial<TextOut> = {}): TextOut {
  return {
    kind: 'text_out',
    conversationId: 'thread',
    position,
    revision,
    at: AT,
    actor: { kind: 'person', id: ME, name: 'Maya' },
    body: `reply ${position}`,
    media: [],
    clientId: `client-${position}`,
    origin: 'agent',
    delivery: {
      id: `delivery-${position}`,
      state: 'queued',
      purpose: 'conversation',
      sendAt: null,
      problem: null,
      segments: 1,
      encoding: 'GSM-7',
      price: null,
    },
    ...overrides,
  };
}

export function aDetail(entries: Entry[], conversation: Partial<Conversation> = {}): ConversationDetail {
  return {
    conversation: aConversation({
      lastPosition: entries.at(-1)?.position ?? 0,
      revision: Math.max(0, ...entries.map((entry) => entry.revision)),
      ...conversation,
    }),
    contact: {
      id: 'contact',
      name: 'Dana',
      numbers: ['+14155550100'],
      country: null,
      language: null,
      timeZone: null,
      email: null,
      externalId: null,
      labels: [],
      createdAt: AT,
      consent: [],
      lines: [],
      threads: [],
    },
    entries,
    hasBefore: (entries[0]?.position ?? 1) > 1,
    draft: null,
    closed: null,
    noFiles: null,
  };
}

export const texts = (...positions: number[]): Entry[] =>
  positions.map((position) => aText(position, position));
