import { useLayoutEffect, useRef } from 'react';

const MAX_HEIGHT = 280;

/** A text field as high as its text, up to a limit. */
export function useAutosize(text: string, kind: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, MAX_HEIGHT)}px`;
    element.style.overflowY = element.scrollHeight > MAX_HEIGHT ? 'auto' : 'hidden';
  }, [text, kind]);
  return area;
}
