import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { Menu } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useRef, type ReactElement, type ReactNode } from 'react';

export type MenuEntry =
  | { kind: 'label'; text: string }
  | { kind: 'divider' }
  | { kind: 'content'; content: ReactNode }
  | {
      kind?: 'item';
      text: string;
      icon?: ReactNode;
      hint?: ReactNode;
      tone?: 'bad';
      /** Where it leads; otherwise what it does. */
      link?: Pick<LinkProps, 'to' | 'params' | 'search'>;
      run?: () => void;
      disabled?: boolean;
    };

export interface MenuPlace {
  position?: 'bottom-start' | 'bottom-end' | 'top-end' | 'right-end';
  width?: number;
}

/**
 * The menu itself, open from the start: somebody has just pressed its button. The button has the focus again before
 * anything is done, so that a dialog opened from here can give it back.
 */
export function ActionMenuList({
  entries,
  target,
  position = 'bottom-end',
  width = 220,
}: MenuPlace & { entries: MenuEntry[]; target: ReactElement }) {
  const place = useRef<HTMLSpanElement>(null);
  const focusButton = () => place.current?.querySelector('button')?.focus({ preventScroll: true });
  return (
    <Menu
      defaultOpened
      withInitialFocusPlaceholder={false}
      position={position}
      width={width}
      withinPortal
      onClose={focusButton}
    >
      <span ref={place} style={{ display: 'contents' }}>
        <Menu.Target>{target}</Menu.Target>
      </span>
      <Menu.Dropdown>
        {entries.map((entry, index) => {
          if (entry.kind === 'label') return <Menu.Label key={index}>{entry.text}</Menu.Label>;
          if (entry.kind === 'divider') return <Menu.Divider key={index} />;
          if (entry.kind === 'content') return <div key={index}>{entry.content}</div>;
          const shared = {
            leftSection: entry.icon,
            rightSection: entry.hint,
            disabled: entry.disabled ?? false,
            ...(entry.tone === 'bad' ? { color: 'bad' } : {}),
          };
          return entry.link ? (
            <Menu.Item key={index} component={Link} {...shared} {...(entry.link as object)}>
              {entry.text}
            </Menu.Item>
          ) : (
            <Menu.Item
              key={index}
              {...shared}
              onClick={() => {
                focusButton();
                entry.run?.();
              }}
            >
              {entry.text}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
