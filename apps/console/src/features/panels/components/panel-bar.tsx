import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './panel.module.css';

/** The head of a panel that lies over the contact: its name and the way back. */
export function PanelBar({ title, onClose }: { title: string; onClose: () => void }) {
  return (
    <div className={classes.bar}>
      <h2>{title}</h2>
      <ActionIcon size={32} aria-label={`Close ${title.toLowerCase()}`} onClick={onClose}>
        <IconX size={18} />
      </ActionIcon>
    </div>
  );
}
