import type { Entry, EventEntry } from '@parley/contracts';
import { describe, expect, it } from 'vitest';
import { aReply, aText } from '../../realtime/fixtures';
import type { Outgoing } from '../../writing/outbox';
import { isEmojiOnly, threadItems } from './thread-items';

const at = (minute: number, day = 4) => new Date(2026, 2, day, 9, minute).toISOString();
const inbound = (position: number, minute: number, day?: number): Entry => ({
  ...aText(position, position),
  at: at(minute, day),
});
const outbound = (position: number, minute: number): Entry => aReply(position, position, { at: at(minute) });
const event = (position: number, minute: number): EventEntry => ({
  kind: 'event',
  conversationId: 'thread',
  position,
  revision: position,
  at: at(minute),
  actor: { kind: 'system', id: null, name: 'Parley' },
  event: { type: 'resolved' },
});
const pending = (clientId: string): Outgoing => ({
  clientId,
  conversationId: 'thread',
  kind: 'reply',
  body: 'on its way',
  basedOnPosition: 1,
  confirmStale: false,
  resolve: false,
  at: at(30),
  state: 'sending',
});

/** The items in short: `d` day, `u` unread, `1[` first of its group, `1]` last, `e2+3` events, `p` pending. */
const short = (...args: Parameters<typeof threadItems>) =>
  threadItems(...args)
    .map((item) => {
      if (item.type === 'text')
        return `${item.first ? '[' : ''}${item.entry.position}${item.last ? ']' : ''}`;
      if (item.type === 'events') return `e${item.entries.map((entry) => entry.position).join('+')}`;
      return item.type === 'pending' ? `p:${item.item.clientId}` : item.type[0];
    })
    .join(' ');

describe('laying out a thread', () => {
  const cases: {
    name: string;
    entries: Entry[];
    unreadFrom?: number;
    outgoing?: Outgoing[];
    expected: string;
  }[] = [
    {
      name: 'texts of one hand within minutes are one group',
      entries: [inbound(1, 0), inbound(2, 1)],
      expected: 'd [1 2]',
    },
    {
      name: 'another hand starts another group',
      entries: [inbound(1, 0), outbound(2, 1)],
      expected: 'd [1] [2]',
    },
    {
      name: 'a long pause starts another group',
      entries: [inbound(1, 0), inbound(2, 20)],
      expected: 'd [1] [2]',
    },
    {
      name: 'a new day is named and starts another group',
      entries: [inbound(1, 0), inbound(2, 0, 5)],
      expected: 'd [1] d [2]',
    },
    {
      name: 'events of one moment share a line',
      entries: [inbound(1, 0), event(2, 0), event(3, 0), event(4, 9)],
      expected: 'd [1] e2+3 e4',
    },
    {
      name: 'what was not seen begins with a line',
      entries: [inbound(1, 0), inbound(2, 1)],
      unreadFrom: 2,
      expected: 'd [1] u [2]',
    },
    {
      name: 'above the very first entry there is no line',
      entries: [inbound(1, 0), outbound(2, 1)],
      unreadFrom: 1,
      expected: 'd [1] [2]',
    },
    {
      name: 'a text on its way comes last',
      entries: [inbound(1, 0)],
      outgoing: [pending('x')],
      expected: 'd [1] p:x',
    },
    {
      name: 'a text that has arrived is not shown twice',
      entries: [outbound(2, 1)],
      outgoing: [pending('client-2')],
      expected: 'd [2]',
    },
  ];
  it.each(cases)('$name', ({ entries, unreadFrom = null, outgoing = [], expected }) => {
    expect(short(entries, outgoing, unreadFrom)).toBe(expected);
  });

  it('an optimistic text keeps its key when it becomes an entry', () => {
    const before = threadItems([inbound(1, 0)], [pending('client-2')], null).at(-1)?.key;
    const after = threadItems([inbound(1, 0), outbound(2, 1)], [], null).at(-1)?.key;
    expect(after).toBe(before);
  });
});

describe('a text of emoji alone', () => {
  const cases: [string, boolean][] = [
    ['👍👍', true],
    ['👨‍👩‍👧 🇩🇪', true],
    ['👋🏽', true],
    ['ok 👍', false],
    ['123', false],
    ['', false],
  ];
  it.each(cases)('%s: %s', (text, expected) => {
    expect(isEmojiOnly(text)).toBe(expected);
  });
});
