import { ActionIcon } from '@mantine/core';
import { IconDots, IconTestPipe } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useCan } from '../../../api/session';
import { triedText } from '../../../state/tried-text';
import { ActionMenu } from '../../../ui/action-menu';
import classes from './entries.module.css';

/** What can be done with a customer's text. */
export function TextMenu({ body }: { body: string }) {
  const canTry = useCan('routes.read');
  const navigate = useNavigate();
  if (!canTry || body === '') return null;
  return (
    <ActionMenu
      position="bottom-start"
      entries={[
        {
          text: 'Try this text',
          icon: <IconTestPipe size={16} />,
          run: () => {
            triedText.set(body);
            void navigate({ to: '/routes', hash: 'try' });
          },
        },
      ]}
      target={(props) => (
        <ActionIcon
          size={24}
          aria-label="More about this text"
          title="More about this text"
          {...props}
          className={classes.more ?? ''}
        >
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      )}
    />
  );
}
