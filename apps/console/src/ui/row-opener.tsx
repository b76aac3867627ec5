import type { ReactNode } from 'react';
import classes from './row-opener.module.css';

/**
 * Opens a dialog about its row: the whole row can be clicked, while the button keeps its own name and its focus ring goes
 * round the row. The row is `position: relative`; what else can be pressed in it lies above with a `z-index`.
 */
export function RowOpener({ onOpen, children }: { onOpen: () => void; children: ReactNode }) {
  return (
    <button type="button" className={classes.opener} aria-haspopup="dialog" onClick={onOpen}>
      {children}
    </button>
  );
}
