import { LIMITS, MEDIA_TYPES } from '@parley/contracts';
import { useEffect, useRef, useState, type ClipboardEvent, type RefObject } from 'react';
import { announce } from '../../../ui/announcer';
import { sayNo } from '../../../ui/said';
import { attach } from '../../../writing/attachments';

/**
 * Three ways a file comes into the composer: chosen, pasted, or dropped anywhere in the window, where a browser would
 * otherwise leave the console to show it. `why` says why none may come in, in words; null when they may.
 */
export function useFiles(id: string, why: string | null, input: RefObject<HTMLInputElement | null>) {
  const take = (files: FileList | readonly File[] | null): void => {
    if (!files || files.length === 0) return;
    if (why !== null) return sayNo('Not attached', why);
    const left = attach(id, [...files]);
    announce(`${files.length - left} attached`);
    if (left > 0)
      sayNo(
        `${left} left out`,
        `A text takes ${LIMITS.mediaPerText} files. Send the others with the next one.`,
      );
  };
  return {
    over: useDropAnywhere(take),
    accept: Object.keys(MEDIA_TYPES).join(','),
    choose: () => (why === null ? input.current?.click() : sayNo('Not attached', why)),
    take,
    onPaste: (event: ClipboardEvent) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      take(event.clipboardData.files);
    },
  };
}

/** Whether files are being held over the window; those let go of are taken. */
function useDropAnywhere(take: (files: FileList | null) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const withFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const dragged = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent) => {
      // Between two elements of the window there is no leaving it.
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent) => {
      if (!withFiles(event)) return;
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files ?? null);
    };
    window.addEventListener('dragover', dragged);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', dragged);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return over;
}
