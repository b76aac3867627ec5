// Where a thread is scrolled to. At the newest end it stays there; anywhere else nothing that is being read moves, whatever
// is added above or below it.
import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** Closer to the end than this counts as being there, px. */
const AT_END = 48;
/** Closer to an edge than this, the next window is fetched, px. */
const NEAR_EDGE = 600;

interface Anchor {
  key: string;
  top: number;
}

interface LogScroll {
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
export function useLogScroll({ drawn, hasBefore, hasAfter, loadBefore, loadAfter }: LogScroll) {
  const box = useRef<HTMLDivElement>(null);
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

  const fetchNear = useEffectEvent((element: HTMLElement, below: number) => {
    if (loading.current) return;
    const before = hasBefore && element.scrollTop < NEAR_EDGE;
    if (!before && !(hasAfter && below < NEAR_EDGE)) return;
    loading.current = true;
    (before ? loadBefore() : loadAfter())
      .catch(() => undefined)
      .finally(() => {
        loading.current = false;
      });
  });

  /** Notes where we are, and fetches what is about to be scrolled to. */
  const look = useEffectEvent(() => {
    const element = box.current;
    if (!element) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    const end = below <= AT_END && !hasAfter;
    sticking.current = end;
    setAtEnd(end);
    anchor.current = anchorOf(element);
    fetchNear(element, below);
  });

  /** Puts what was in sight back to where it was, after something changed around it. */
  const settle = useEffectEvent(() => {
    const element = box.current;
    if (!element) return;
    if (sticking.current && !hasAfter) {
      element.scrollTop = element.scrollHeight;
      return;
    }
    const held = anchor.current;
    const child = held && element.querySelector<HTMLElement>(`[data-key="${CSS.escape(held.key)}"]`);
    if (!child) return;
    const moved = child.getBoundingClientRect().top - element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) >= 1) element.scrollTop += moved;
  });

  useLayoutEffect(() => {
    settle();
  }, [drawn]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const onScroll = () => look();
    element.addEventListener('scroll', onScroll, { passive: true });
    // The composer grows, the window is turned, fonts arrive: what is read stays where it is.
    const observer = new ResizeObserver(() => {
      settle();
      look();
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);

  return { box, atEnd, toEnd };
}
