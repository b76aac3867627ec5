import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFocusBack } from '../../ui/use-focus-back';

interface PanelDrawerProps {
  /** Absent where the panel has a head and a close button of its own. */
  title: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** The side panel of a narrow screen. */
export function PanelDrawer({ title, onClose, children }: PanelDrawerProps) {
  useFocusBack();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={360}
      padding={0}
      withCloseButton={title !== undefined}
      title={title}
      styles={{
        header: { padding: '10px 16px', background: 'var(--surface)' },
        content: { background: 'var(--surface)' },
      }}
      {...(title === undefined ? { attributes: { content: { 'aria-label': 'Details' } } } : {})}
    >
      {children}
    </Drawer>
  );
}
