import { useState, type MouseEvent } from 'react';
import { useCommands } from '../../app/commands';

const openerOf = (id: string): HTMLElement | null =>
  document.querySelector(`[data-row="${id}"] [aria-haspopup="dialog"]`);

export interface Selection {
  has: (id: string) => boolean;
  ids: string[];
  /** Where the keys are. */
  cursor: string | null;
  /** With Shift everything between the last one touched and this. */
  toggle: (id: string, event?: Pick<MouseEvent, 'shiftKey'>) => void;
  all: () => void;
  clear: () => void;
}

/** Which rows of a list are picked: by mouse, with Shift for a range, or by `j`, `k`, `x` and `Shift+x`. */
export function useSelection(ids: readonly string[], canAct: boolean): Selection {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [cursor, setCursor] = useState<string | null>(null);
  const present = ids.filter((id) => picked.has(id));
  const at = cursor === null ? -1 : ids.indexOf(cursor);

  const toggle: Selection['toggle'] = (id, event) => {
    const here = ids.indexOf(id);
    const range = event?.shiftKey && at >= 0 ? ids.slice(Math.min(at, here), Math.max(at, here) + 1) : [id];
    setPicked((now) => {
      const next = new Set(now);
      const add = range.length > 1 || !now.has(id);
      for (const one of range)
        if (add) next.add(one);
        else next.delete(one);
      return next;
    });
    setCursor(id);
  };
  const move = (by: number) => {
    const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))];
    if (next === undefined) return;
    setCursor(next);
    // The focus goes along, so that Enter opens what the keys are at and Tab goes on from there.
    openerOf(next)?.focus();
  };
  const clear = () => setPicked(new Set());
  const all = () => setPicked(new Set(ids));

  useCommands(
    canAct
      ? [
          {
            id: 'operations.next',
            title: 'Next row',
            group: 'Operations',
            keys: ['j', 'ArrowDown'],
            keysOnly: true,
            run: () => move(1),
          },
          {
            id: 'operations.previous',
            title: 'Previous row',
            group: 'Operations',
            keys: ['k', 'ArrowUp'],
            keysOnly: true,
            run: () => move(-1),
          },
          {
            id: 'operations.open',
            title: 'Open the row',
            group: 'Operations',
            keys: ['Enter', 'o'],
            keysOnly: true,
            run: () => cursor && openerOf(cursor)?.click(),
          },
          {
            id: 'operations.pick',
            title: 'Pick the row',
            group: 'Operations',
            keys: ['x'],
            keysOnly: true,
            run: () => cursor && toggle(cursor),
          },
          { id: 'operations.all', title: 'Pick all shown', group: 'Operations', keys: ['Shift+x'], run: all },
          { id: 'operations.none', title: 'Pick none', group: 'Operations', run: clear },
        ]
      : [],
  );
  return { has: (id) => picked.has(id), ids: present, cursor, toggle, all, clear };
}
