import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './api-keys.module.css';

/** Something to paste elsewhere, as it is. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  const clipboard = useClipboard({ timeout: 2000 });
  return (
    <div className={classes.block}>
      <pre tabIndex={0} aria-label={label}>
        {text}
      </pre>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={clipboard.copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
        onClick={() => clipboard.copy(text)}
      >
        {clipboard.copied ? 'Copied' : `Copy ${label.toLowerCase()}`}
      </Button>
    </div>
  );
}
