import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './connections.module.css';

/** The address the carrier calls, to be copied as it is: one changed character breaks every signature. */
export function WebhookAddress({ url }: { url: string }) {
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <div className={classes.address}>
      <code>{url}</code>
      <Button
        variant="default"
        leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
        onClick={() => clipboard.copy(url)}
      >
        {clipboard.copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
}
