/// <reference lib="dom" />
// Files as people bring them into the composer, and the smallest ones there are.
import type { Locator } from 'playwright-core';

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** One transparent point. */
export const PICTURE: GivenFile = {
  name: 'point.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** It calls itself a picture. */
export const PROGRAM: GivenFile = {
  name: 'manual.png',
  mimeType: 'image/png',
  buffer: Buffer.from('MZ this is a program'),
};

const bring = (to: Locator, event: 'paste' | 'dragover' | 'drop', { name, mimeType, buffer }: GivenFile) =>
  to.evaluate(
    (element, given) => {
      const bytes = Uint8Array.from(atob(given.base64), (char) => char.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], given.name, { type: given.mimeType }));
      const common = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        given.event === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: held })
          : new DragEvent(given.event, { ...common, dataTransfer: held }),
      );
    },
    { event, name, mimeType, base64: buffer.toString('base64') },
  );

/** Pastes a file into a field, as from a screenshot. */
export const paste = (field: Locator, file: GivenFile): Promise<void> => bring(field, 'paste', file);

/** Drags a file over a part of the window and lets go of it there. */
export async function letGoOf(over: Locator, file: GivenFile): Promise<void> {
  await bring(over, 'dragover', file);
  await bring(over, 'drop', file);
}
