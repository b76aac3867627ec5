import type { ConversationRow } from '@parley/contracts';
import type { Command } from '../../app/commands';
import { calledBack, claim, markSeen, reopen, resolve } from './api/thread-commands';
import type { PickerName } from './components/thread-pickers';

interface ThreadActions {
  row: ConversationRow;
  me: string;
  pick: (name: PickerName) => void;
  /** Opens the thread that follows in the list, if any. */
  onNext: () => void;
  onUnread: () => void;
}

const GROUP = 'Thread';
const permission = 'conversation.manage' as const;

/** What can be done to this thread now; the header's buttons, the keys and the palette all read it. */
export function threadCommands({ row, me, pick, onNext, onUnread }: ThreadActions): Command[] {
  const resolved = row.status === 'resolved';
  const running = row.status === 'open' || row.status === 'pending';
  const common = { group: GROUP, permission };
  return [
    ...(resolved
      ? []
      : [
          { id: 'thread.resolve', title: 'Resolve', keys: ['e'], run: () => void resolve(row), ...common },
          {
            id: 'thread.resolve-next',
            title: 'Resolve and go to the next',
            keys: ['Shift+e'],
            run: () => {
              onNext();
              void resolve(row);
            },
            ...common,
          },
        ]),
    ...(running ? [] : [{ id: 'thread.reopen', title: 'Reopen', run: () => void reopen(row), ...common }]),
    ...(row.callbackSince === null
      ? []
      : [
          {
            id: 'thread.called-back',
            title: 'Called back',
            also: 'callback phone',
            run: () => void calledBack(row),
            ...common,
          },
        ]),
    ...(row.assigneeId === me
      ? []
      : [
          {
            id: 'thread.claim',
            title: 'Claim',
            keys: ['c'],
            also: 'take',
            run: () => void claim(row, me),
            ...common,
          },
        ]),
    { id: 'thread.assign', title: 'Assign…', keys: ['a'], run: () => pick('assign'), ...common },
    ...(resolved
      ? []
      : [{ id: 'thread.snooze', title: 'Snooze…', keys: ['s'], run: () => pick('snooze'), ...common }]),
    {
      id: 'thread.transfer',
      title: 'Transfer…',
      keys: ['t'],
      also: 'queue move',
      run: () => pick('transfer'),
      ...common,
    },
    { id: 'thread.label', title: 'Label…', keys: ['l'], also: 'tag', run: () => pick('label'), ...common },
    {
      id: 'thread.unread',
      title: 'Mark unread',
      keys: ['u'],
      group: GROUP,
      run: () => {
        onUnread();
        void markSeen(row, Math.max(0, row.lastInboundPosition - 1), true);
      },
    },
  ];
}
