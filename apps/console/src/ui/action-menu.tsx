import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { MenuEntry, MenuPlace } from './action-menu-list';

export type { MenuEntry };

const load = () => import('./action-menu-list');
const ActionMenuList = lazy(async () => ({ default: (await load()).ActionMenuList }));

interface ActionMenuProps extends MenuPlace {
  entries: MenuEntry[];
  /** Draws the button; give it everything that is passed. */
  target: (props: { onClick?: () => void; 'aria-haspopup': 'menu'; 'aria-expanded'?: false }) => ReactElement;
}

/** A button with a menu. The menu's own code comes with the first touch of the first such button. */
export function ActionMenu({ entries, target, ...place }: ActionMenuProps) {
  const [wanted, setWanted] = useState(false);
  const button = target({ onClick: () => setWanted(true), 'aria-haspopup': 'menu', 'aria-expanded': false });
  if (!wanted)
    return (
      <span style={{ display: 'contents' }} onPointerEnter={() => void load()} onFocus={() => void load()}>
        {button}
      </span>
    );
  return (
    <Suspense fallback={button}>
      <ActionMenuList entries={entries} target={target({ 'aria-haspopup': 'menu' })} {...place} />
    </Suspense>
  );
}
