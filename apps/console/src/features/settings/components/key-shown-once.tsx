import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import { curlExample } from '../api-key-words';
import classes from './api-keys.module.css';
import { CodeBlock } from './code-block';

/** The key itself. Only its hash is stored, so what is not copied now is gone. */
export function KeyShownOnce({ apiKey, onDone }: { apiKey: string; onDone: () => void }) {
  const clipboard = useClipboard({ timeout: 60_000 });
  return (
    <>
      <p className={classes.warning}>
        <IconAlertTriangle size={18} aria-hidden /> Copy it now and keep it where secrets are kept. It is not
        shown again.
      </p>
      <div className={classes.secret}>
        <code aria-label="API key">{apiKey}</code>
        <Button
          data-autofocus
          leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
          onClick={() => clipboard.copy(apiKey)}
        >
          {clipboard.copied ? 'Copied' : 'Copy key'}
        </Button>
      </div>
      <h3 className={classes.try}>Try it</h3>
      <CodeBlock label="Example" text={curlExample(window.location.origin, apiKey)} />
      <div className={classes.actions}>
        <Button variant="default" onClick={onDone}>
          I have it
        </Button>
      </div>
    </>
  );
}
