import { MEDIA_TYPES } from '@parley/contracts';
import { useState, type ClipboardEvent, type DragEvent, type RefObject } from 'react';
import { attach } from '../../../writing/attachments';
import { announce } from '../../../ui/announcer';
import { sayProblem } from '../../../ui/said';

/** Three ways a file comes into the composer: chosen, dropped, pasted. */
export function useFiles(id: string, allowed: boolean, input: RefObject<HTMLInputElement | null>) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | readonly File[] | null): void => {
    if (!files || files.length === 0 || !allowed) return;
    const left = attach(id, [...files]);
    announce(`${files.length - left} attached`);
    if (left > 0) sayProblem(new Error('too many'), `A text takes 10 files: ${left} left out`);
  };
  return {
    over,
    accept: Object.keys(MEDIA_TYPES).join(','),
    choose: () => input.current?.click(),
    take,
    dropped: {
      onDragOver: (event: DragEvent) => {
        if (!allowed || !event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      },
    },
    onPaste: (event: ClipboardEvent) => {
      if (event.clipboardData.files.length === 0) return;
      event.preventDefault();
      take(event.clipboardData.files);
    },
  };
}
