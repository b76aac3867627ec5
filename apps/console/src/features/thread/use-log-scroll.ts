// Where a thread is scrolled to. At the newest end it stays there; anywhere else nothing that is being read moves, whatever
// is added above or below it.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const AT_END = 48;
const NEAR_EDGE = 600;

interface Anchor {
  key: string;
  top: number;
}

interface LogScroll {
  conversationId: string;
  /** Changes whenever what is drawn changes. */
  drawn: unknown;
  hasBefore: boolean;
  hasAfter: boolean;
  loadBefore: () => Promise<void>;
  loadAfter: () => Promise<void>;
}

/** The first drawn item that is still in sight, and how far below the upper edge it begins. */
function anchorOf(box: HTMLElement): Anchor | null {
  const edge = box.getBoundingClientRect().top;
  for (const child of box.querySelectorAll<HTMLElement>('[data-key]')) {
    const { top, bottom } = child.getBoundingClientRect();
    if (bottom > edge) return { key: child.dataset['key'] ?? '', top: top - edge };
  }
  return null;
}

/** Keeps a thread's scroll position; the returned `box` goes on the scrolling element. */
export function useLogScroll(log: LogScroll) {
  const box = useRef<HTMLDivElement>(null);
  const { conversationId, drawn, hasBefore, hasAfter, loadBefore, loadAfter } = log;
  const anchor = useRef<Anchor | null>(null);
  const sticking = useRef(true);
  const loading = useRef(false);
  const [atEnd, setAtEnd] = useState(true);

  const toEnd = useCallback(() => {
    sticking.current = true;
    setAtEnd(true);
    const element = box.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, []);

  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    const end = below <= AT_END && !hasAfter;
    sticking.current = end;
    setAtEnd(end);
    anchor.current = anchorOf(element);
    if (loading.current) return;
    const load =
      hasBefore && element.scrollTop < NEAR_EDGE
        ? loadBefore
        : hasAfter && below < NEAR_EDGE
          ? loadAfter
          : null;
    if (!load) return;
    loading.current = true;
    load()
      .catch(() => undefined)
      .finally(() => {
        loading.current = false;
      });
  }, [hasBefore, hasAfter, loadBefore, loadAfter]);

  const settle = useCallback(() => {
    const element = box.current;
    if (!element) return;
    if (sticking.current && !hasAfter) {
      element.scrollTop = element.scrollHeight;
      return;
    }
    const held = anchor.current;
    if (!held) return;
    const child = element.querySelector<HTMLElement>(`[data-key="${CSS.escape(held.key)}"]`);
    if (!child) return;
    const moved = child.getBoundingClientRect().top - element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) >= 1) element.scrollTop += moved;
  }, [hasAfter]);

  useLayoutEffect(() => {
    sticking.current = true;
    anchor.current = null;
  }, [conversationId]);
  useLayoutEffect(settle, [settle, drawn, conversationId]);

  // The composer grows, the window is turned, fonts arrive: the end stays the end.
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      settle();
      look();
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [settle, look]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [look]);

  return { box, atEnd, toEnd };
}
