import { useCommands } from '../../../app/commands';

interface WriteActions {
  turnTo: (kind: 'reply' | 'note') => void;
  /** Whether a reply can be written here now, and so scheduled or sent with files. */
  open: boolean;
  schedule: () => void;
  attach: () => void;
}

const common = { group: 'Write', permission: 'conversation.reply' } as const;

/** What can be done in the composer; its keys and the palette read it. */
export function useWriteCommands({ turnTo, open, schedule, attach }: WriteActions): void {
  useCommands([
    { id: 'write.reply', title: 'Reply', keys: ['r'], run: () => turnTo('reply'), ...common },
    { id: 'write.note', title: 'Write a note', keys: ['n'], run: () => turnTo('note'), ...common },
    ...(open
      ? [
          {
            id: 'write.schedule',
            title: 'Schedule the reply…',
            also: 'later time send',
            run: schedule,
            ...common,
          },
          {
            id: 'write.attach',
            title: 'Attach a file…',
            keys: ['Shift+a'],
            also: 'photo picture image mms upload',
            run: attach,
            ...common,
          },
        ]
      : []),
  ]);
}
