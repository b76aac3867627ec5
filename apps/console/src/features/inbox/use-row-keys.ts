import type { ConversationRow } from '@parley/contracts';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useCommands } from '../../app/commands';
import type { ListName } from '../../realtime/keys';
import { useInboxNavigate } from './links';

interface RowKeys {
  list: ListName;
  rows: ConversationRow[];
  activeId: string | undefined;
  /** Brings a row into sight. */
  show: (index: number) => void;
  scroller: RefObject<HTMLElement | null>;
}

/**
 * j and k. With a thread open they open the next one; without, they move the focus and Enter opens.
 * @returns the id of the row the keyboard is at
 */
export function useRowKeys({ list, rows, activeId, show, scroller }: RowKeys): string | undefined {
  const [cursorId, setCursorId] = useState<string>();
  if (activeId !== undefined && activeId !== cursorId) setCursorId(activeId);
  const open = useInboxNavigate(list);
  const at = activeId ?? cursorId;

  const focusRow = (index: number) => {
    const row = rows[index];
    if (!row) return;
    show(index);
    setCursorId(row.id);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-id="${row.id}"]`)?.focus({ preventScroll: true }),
    );
  };
  const move = (step: 1 | -1) => {
    const index = rows.findIndex((row) => row.id === at);
    const next = index === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, index + step));
    const row = rows[next];
    if (!row) return;
    // With the focus in the list it goes along, or Enter would open the row left behind.
    if (activeId === undefined || scroller.current?.contains(document.activeElement)) focusRow(next);
    else show(next);
    setCursorId(row.id);
    if (activeId !== undefined && row.id !== activeId) open(row.id, { replace: true });
  };

  // Closing the thread gives the focus back to its row.
  const giveBack = useEffectEvent((id: string) => {
    if (document.activeElement === document.body) focusRow(rows.findIndex((row) => row.id === id));
  });
  const opened = useRef<string>(undefined);
  useEffect(() => {
    if (activeId === undefined && opened.current !== undefined) giveBack(opened.current);
    opened.current = activeId;
  }, [activeId]);

  useCommands([
    {
      id: 'inbox.next',
      title: 'Next thread',
      group: 'Inbox',
      keys: ['j', 'ArrowDown'],
      keysOnly: true,
      run: () => move(1),
    },
    {
      id: 'inbox.previous',
      title: 'Previous thread',
      group: 'Inbox',
      keys: ['k', 'ArrowUp'],
      keysOnly: true,
      run: () => move(-1),
    },
    {
      id: 'inbox.open',
      title: 'Open the thread',
      group: 'Inbox',
      keys: ['Enter', 'o'],
      keysOnly: true,
      run: () => {
        const id = cursorId ?? rows[0]?.id;
        if (id && activeId === undefined) open(id);
      },
    },
  ]);
  return at;
}
