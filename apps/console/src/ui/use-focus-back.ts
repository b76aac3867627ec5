import { useLayoutEffect } from 'react';

/**
 * Gives the focus back to what had it before, once something that took it is closed. Mantine does so for a dialog that
 * stays and is told to close, but not for one that is taken away as it closes.
 */
export function useFocusBack(opened = true): void {
  useLayoutEffect(() => {
    if (!opened) return;
    const before = document.activeElement;
    return () => {
      // After the browser has noticed that what had the focus is gone.
      setTimeout(() => {
        if (document.activeElement !== document.body || !(before instanceof HTMLElement)) return;
        before.focus({ preventScroll: true });
      });
    };
  }, [opened]);
}
