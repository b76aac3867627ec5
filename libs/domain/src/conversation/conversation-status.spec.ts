import { describe, expect, it } from 'vitest';
import {
  type ConversationEvent,
  type ConversationStatus,
  nextConversationStatus,
} from './conversation-status';

describe('nextConversationStatus', () => {
  it.each<[string, ConversationStatus, ConversationEvent, ConversationStatus | null]>([
    ['a text reopens a resolved thread', 'resolved', 'customer_text', 'open'],
    ['a text wakes a snoozed thread', 'snoozed', 'customer_text', 'open'],
    ['a text opens a pending thread', 'pending', 'customer_text', 'open'],
    ['a text in an open thread changes nothing', 'open', 'customer_text', null],
    ['a reply reopens a resolved thread', 'resolved', 'agent_reply', 'open'],
    ['a reply wakes a snoozed thread', 'snoozed', 'agent_reply', 'open'],
    ['an open thread is resolved', 'open', 'resolve', 'resolved'],
    ['a snoozed thread is resolved', 'snoozed', 'resolve', 'resolved'],
    ['resolving twice changes nothing', 'resolved', 'resolve', null],
    ['an open thread is snoozed', 'open', 'snooze', 'snoozed'],
    ['a snooze runs out', 'snoozed', 'wake', 'open'],
    ['a snooze that runs out late changes nothing', 'resolved', 'wake', null],
    ['a person reopens', 'resolved', 'reopen', 'open'],
    ['reopening an open thread changes nothing', 'open', 'reopen', null],
  ])('%s', (_, current, event, next) => {
    expect(nextConversationStatus(current, event)).toBe(next);
  });
});
