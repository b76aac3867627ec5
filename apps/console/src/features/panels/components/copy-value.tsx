import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './copy-value.module.css';

/** An id one may want elsewhere: shown in full, copied by a press. */
export function CopyValue({ value, what }: { value: string; what: string }) {
  const clipboard = useClipboard({ timeout: 2000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <button
      type="button"
      className={classes.copy}
      aria-label={clipboard.copied ? `${what} copied` : `Copy ${what} ${value}`}
      onClick={() => clipboard.copy(value)}
    >
      <span>{value}</span>
      <Icon size={14} aria-hidden />
    </button>
  );
}
