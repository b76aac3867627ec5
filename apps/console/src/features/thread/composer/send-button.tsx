import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { usePreferences } from '../../../state/preferences';
import { ActionMenu } from '../../../ui/action-menu';
import { Kbd } from '../../../ui/kbd';
import { useNow } from '../../../ui/relative-time';
import { whenTime } from '../../../ui/time';
import classes from './composer.module.css';

interface SendButtonProps {
  kind: 'reply' | 'note';
  /** There is a warning that has not been read. */
  anyway: boolean;
  /** When it shall leave; null means at once. */
  sendAt: string | null;
  disabled: boolean;
  onSend: (options: { resolve: boolean }) => void;
  onSchedule: () => void;
}

/** Says what pressing it does. */
export function SendButton({ kind, anyway, sendAt, disabled, onSend, onSchedule }: SendButtonProps) {
  const now = useNow();
  const { enterSends } = usePreferences();
  const keys = <Kbd keys={enterSends ? 'Enter' : 'Mod+Enter'} quiet />;
  if (kind === 'note')
    return (
      <Button
        className={classes.addNote ?? ''}
        disabled={disabled}
        rightSection={keys}
        onClick={() => onSend({ resolve: false })}
      >
        Add note
      </Button>
    );
  return (
    <div className={classes.split}>
      <Button
        disabled={disabled}
        data-part="main"
        rightSection={keys}
        onClick={() => onSend({ resolve: false })}
      >
        {sendAt === null ? (anyway ? 'Send anyway' : 'Send') : `Schedule for ${whenTime(sendAt, now)}`}
      </Button>
      <ActionMenu
        position="top-end"
        width={240}
        entries={[
          {
            text: sendAt === null ? 'Send and resolve' : 'Schedule and resolve',
            hint: <Kbd keys="Mod+Shift+Enter" />,
            disabled,
            run: () => onSend({ resolve: true }),
          },
          { text: sendAt === null ? 'Schedule…' : 'Another time…', run: onSchedule },
        ]}
        target={(props) => (
          <Button {...props} px={6} data-part="more" aria-label="More ways to send">
            <IconChevronDown size={16} aria-hidden />
          </Button>
        )}
      />
    </div>
  );
}
